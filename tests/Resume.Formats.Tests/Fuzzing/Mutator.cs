using System.Buffers.Binary;

namespace Resume.Formats.Tests.Fuzzing;

/// <summary>Damages files: the same dice give the same damage.</summary>
/// <param name="dice">The source of all choices.</param>
/// <param name="tokens">Pieces that mean something in the format, such as `&amp;a` in YAML.</param>
internal sealed class Mutator(Random dice, IReadOnlyList<byte[]> tokens)
{
    // Where counters overflow, and what readers take for "none".
    private static readonly long[] Boundaries =
        [0, 1, 2, 0x7F, 0x80, 0xFF, 0x100, 0x7FFF, 0x8000, 0xFFFF, 0x10000, 0x7FFF_FFFF, 0x8000_0000, 0xFFFF_FFFF, 0xFFFF_FFFE];

    // What repeats a piece must not make a case that is slow because it is large.
    private const int MaxLength = 1 << 20;

    /// <summary>The file after one to six edits; some begin with the other file's end.</summary>
    public byte[] Damage(byte[] file, byte[] other)
    {
        var damaged = dice.Next(10) == 0 ? Splice(file, other) : [.. file];
        for (var edits = dice.Next(1, 7); edits > 0; edits--)
        {
            Edit(damaged);
        }

        return [.. damaged.Take(MaxLength)];
    }

    private void Edit(List<byte> file)
    {
        switch (dice.Next(8))
        {
            case 0: FlipBit(file); break;
            case 1: WriteBoundary(file); break;
            case 2: ChangeByALittle(file); break;
            case 3: file.RemoveRange(Part(file, out var length), length); break;
            case 4: Insert(file, Repeat(Piece(file), dice.Next(4) == 0 ? dice.Next(1, 300) : 1)); break;
            case 5: Overwrite(file, Piece(file)); break;
            case 6: Insert(file, tokens.Count == 0 ? Piece(file) : tokens[dice.Next(tokens.Count)]); break;
            default: Truncate(file); break;
        }
    }

    private void FlipBit(List<byte> file)
    {
        if (file.Count > 0)
        {
            file[Place(file)] ^= (byte)(1 << dice.Next(8));
        }
    }

    private void WriteBoundary(List<byte> file)
    {
        Span<byte> number = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(number, Boundaries[dice.Next(Boundaries.Length)]);
        var bytes = number[^(1 << dice.Next(3))..].ToArray();
        if (dice.Next(4) == 0)
        {
            Array.Reverse(bytes);
        }

        Overwrite(file, bytes);
    }

    private void ChangeByALittle(List<byte> file)
    {
        if (file.Count > 0)
        {
            var place = Place(file);
            file[place] = (byte)(file[place] + dice.Next(-4, 5));
        }
    }

    // Seldom, as little of a format is in its first bytes.
    private void Truncate(List<byte> file)
    {
        if (dice.Next(4) == 0)
        {
            var place = Place(file);
            file.RemoveRange(place, file.Count - place);
        }
    }

    private void Overwrite(List<byte> file, byte[] piece)
    {
        var place = Place(file);
        for (var i = 0; i < piece.Length && place + i < file.Count; i++)
        {
            file[place + i] = piece[i];
        }
    }

    private void Insert(List<byte> file, byte[] piece) => file.InsertRange(Place(file), piece);

    private byte[] Piece(List<byte> file)
    {
        var start = Part(file, out var length);
        return [.. file.GetRange(start, length)];
    }

    // Mostly short: most structures are.
    private int Part(List<byte> file, out int length)
    {
        var start = Place(file);
        length = Math.Min(file.Count - start, dice.Next(4) == 0 ? dice.Next(1 + file.Count) : dice.Next(1, 20));
        return start;
    }

    // Half of the places are near the beginning, where formats say how to read the rest.
    private int Place(List<byte> file) => file.Count == 0 ? 0 : dice.Next(dice.Next(2) == 0 ? file.Count : Math.Min(file.Count, 400));

    private List<byte> Splice(byte[] file, byte[] other) =>
        [.. file.AsSpan(0, dice.Next(1 + file.Length)), .. other.AsSpan(dice.Next(1 + other.Length))];

    private static byte[] Repeat(byte[] piece, int times) => [.. Enumerable.Repeat(piece, times).SelectMany(bytes => bytes)];
}
