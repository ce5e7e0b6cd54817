using System.Buffers;
using ICSharpCode.SharpZipLib.Zip.Compression;

namespace Resume.Formats.Writers.Compression;

/// <summary>Compressed data, RFC 1951, as such or in zlib format, RFC 1950.</summary>
/// <remarks>System.IO.Compression uses a native zlib whose output differs between systems and runtime versions.</remarks>
internal static class Deflate
{
    /// <summary>The level for fonts. Level 9 would make them 0.2 % smaller and take twice as long.</summary>
    public const int FontLevel = 6;

    private const int ChunkLength = 8192;

    // 370 kB each, which the next data on this thread uses again.
    [ThreadStatic]
    private static Deflater? zlib;

    [ThreadStatic]
    private static Deflater? raw;

    /// <summary>The compressed data in zlib format.</summary>
    public static byte[] ToZlib(ReadOnlySpan<byte> data, int level)
    {
        using var target = new MemoryStream(data.Length);
        ToZlib(data, level, target.Write);
        return target.ToArray();
    }

    /// <summary>Writes the compressed data in zlib format.</summary>
    public static void ToZlib(ReadOnlySpan<byte> data, int level, Action<ReadOnlySpan<byte>> write) =>
        Compress(zlib ??= new(), data, level, write);

    /// <summary>The compressed data without a header.</summary>
    public static byte[] ToRaw(ReadOnlySpan<byte> data, int level)
    {
        using var target = new MemoryStream(data.Length);
        Compress(raw ??= new(Deflater.DEFAULT_COMPRESSION, noZlibHeaderOrFooter: true), data, level, target.Write);
        return target.ToArray();
    }

    private static void Compress(Deflater deflater, ReadOnlySpan<byte> data, int level, Action<ReadOnlySpan<byte>> write)
    {
        var input = ArrayPool<byte>.Shared.Rent(data.Length);
        var chunk = ArrayPool<byte>.Shared.Rent(ChunkLength);
        data.CopyTo(input);

        deflater.Reset();
        deflater.SetLevel(level);
        deflater.SetInput(input, 0, data.Length);
        deflater.Finish();
        while (!deflater.IsFinished)
        {
            write(chunk.AsSpan(0, deflater.Deflate(chunk)));
        }

        ArrayPool<byte>.Shared.Return(chunk);
        ArrayPool<byte>.Shared.Return(input);
    }
}
