using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Resume.Formats.Batch;

/// <summary>A part of the sources, such as the first of four: each machine of a build compiles another one.</summary>
/// <param name="Index">Its index, from 0, as the engines' own index variables count.</param>
/// <param name="Count">The number of shards.</param>
internal readonly record struct Shard(int Index, int Count)
{
    /// <summary>All sources.</summary>
    public static Shard Whole { get; } = new(0, 1);

    /// <summary>True if it has all sources.</summary>
    public bool IsWhole => Count == 1;

    /// <summary>Parses `INDEX/COUNT` with 0 ≤ INDEX &lt; COUNT; null for anything else.</summary>
    public static Shard? Parse(string text) =>
        text.Split('/') is [var index, var count] && ParseNumber(index) is { } i && ParseNumber(count) is { } n && i < n
            ? new(i, n)
            : null;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Index}/{Count}");

    /// <summary>
    /// True if it has the source with this <see cref="PortablePath"/>. That depends on no other source, so that a new one moves none.
    /// </summary>
    public bool Contains(string path) => IsWhole || Find(Hash(path), Count) == Index;

    // Sources whose outputs could have the same name, such as `milo.resume.yaml` and `Milo.de.resume.json`, are in one shard, which
    // reports the conflict. Only the case of ASCII letters is ignored: the rules for others depend on the system, and all must agree.
    private static ulong Hash(string path)
    {
        var name = path.LastIndexOf('/') + 1;
        var dot = path.IndexOf('.', Math.Min(name + 1, path.Length));
        var stem = Encoding.UTF8.GetBytes(dot < 0 ? path : path[..dot]);
        foreach (ref var letter in stem.AsSpan())
        {
            letter = letter is >= (byte)'a' and <= (byte)'z' ? (byte)(letter - 'a' + 'A') : letter;
        }

        return BinaryPrimitives.ReadUInt64LittleEndian(SHA256.HashData(stem));
    }

    // Lamping and Veach, "A Fast, Minimal Memory, Consistent Hash Algorithm" (2014). When shards are added, sources move only to the new
    // ones, so that the caches of the others are still worth something.
    private static int Find(ulong hash, int count)
    {
        long found = 0;
        for (long next = 0; next < count; next = (long)((found + 1) * ((1L << 31) / (double)((hash >> 33) + 1))))
        {
            found = next;
            hash = unchecked((hash * 2862933555777941757) + 1);
        }

        return (int)found;
    }

    private static int? ParseNumber(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
