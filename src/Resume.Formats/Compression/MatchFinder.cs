using System.Buffers;

namespace Resume.Formats.Compression;

/// <summary>Finds what stood there before, by chains of places whose next three bytes have one hash.</summary>
internal sealed class MatchFinder : IDisposable
{
    private const int Window = 1 << 15;
    private const int HashBits = 14;
    private const int MinLength = 3;
    private const int MaxLength = 258;

    // A chain is followed that far: four times as far would gain a hundredth and take a third longer.
    private const int MaxChain = 16;

    // A match of that length is taken without a look for a better one.
    private const int GoodLength = 16;

    // Three bytes from far away cost more than three bytes as they are.
    private const int FarForThree = 1500;

    private readonly int[] heads = ArrayPool<int>.Shared.Rent(1 << HashBits);
    private readonly int[] previous;
    private int hashed;

    public MatchFinder(int length)
    {
        previous = ArrayPool<int>.Shared.Rent(Math.Min(Math.Max(length, 1), Window));
        heads.AsSpan(0, 1 << HashBits).Fill(-1);
    }

    /// <summary>Turns data into tokens from a position on, as many as there is room for, and moves the position behind them.</summary>
    public int Parse(ReadOnlySpan<byte> data, ref int position, DeflateToken[] tokens)
    {
        var count = 0;
        while (position < data.Length && count < tokens.Length)
        {
            var match = Longest(data, position, MinLength - 1);

            // One byte may be worth more than a match if a longer match begins after it.
            while (match.Length is > 0 and < GoodLength && count < tokens.Length - 1)
            {
                var next = Longest(data, position + 1, match.Length);
                if (next.Length <= match.Length)
                {
                    break;
                }

                tokens[count++] = DeflateToken.Byte(data[position++]);
                match = next;
            }

            tokens[count++] = match.Length > 0 ? match : DeflateToken.Byte(data[position]);
            position += Math.Max(1, match.Length);
        }

        return count;
    }

    public void Dispose()
    {
        ArrayPool<int>.Shared.Return(heads);
        ArrayPool<int>.Shared.Return(previous);
    }

    /// <summary>The longest match at a place if it is longer than <paramref name="atLeast"/>, else none.</summary>
    private DeflateToken Longest(ReadOnlySpan<byte> data, int position, int atLeast)
    {
        var limit = Math.Min(MaxLength, data.Length - position);
        if (limit < MinLength || atLeast >= limit)
        {
            return default;
        }

        HashUpTo(data, position);
        var (best, distance) = (atLeast, 0);
        var here = data.Slice(position, limit);
        var candidate = heads[Hash(data, position)];

        for (var chain = MaxChain; chain > 0 && candidate >= 0 && position - candidate <= Window; chain--)
        {
            // The byte that would make it longer is the one that most often differs.
            if (data[candidate + best] == here[best])
            {
                var length = here.CommonPrefixLength(data.Slice(candidate, limit));
                if (length > best)
                {
                    (best, distance) = (length, position - candidate);
                    if (length == limit)
                    {
                        break;
                    }
                }
            }

            var next = previous[candidate & (Window - 1)];
            if (next >= candidate)
            {
                break;
            }

            candidate = next;
        }

        return distance == 0 || best < MinLength || best == MinLength && distance > FarForThree ? default : DeflateToken.Match(best, distance);
    }

    // Places enter their chains when they have been passed.
    private void HashUpTo(ReadOnlySpan<byte> data, int position)
    {
        for (; hashed < position; hashed++)
        {
            var hash = Hash(data, hashed);
            previous[hashed & (Window - 1)] = heads[hash];
            heads[hash] = hashed;
        }
    }

    private static int Hash(ReadOnlySpan<byte> data, int position) =>
        (int)((uint)((data[position] << 16) | (data[position + 1] << 8) | data[position + 2]) * 0x9E3779B1u >> (32 - HashBits));
}
