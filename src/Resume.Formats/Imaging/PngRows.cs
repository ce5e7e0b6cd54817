using System.IO.Compression;

namespace Resume.Formats.Imaging;

/// <summary>Unpacks the rows of a PNG file one after another, pass by pass: only two of them are in memory.</summary>
internal sealed class PngRows : IDisposable
{
    private readonly PngHeader header;
    private readonly PngPass[] passes;
    private readonly PngData data;
    private readonly ZLibStream zlib;
    private byte[] current;
    private byte[] above;
    private int pass;
    private int length;

    public PngRows(PngHeader header, ReadOnlyMemory<byte> compressed)
    {
        this.header = header;
        passes = PngPass.All(header);
        data = new(compressed, compressed.Length - 1);
        zlib = new(data, CompressionMode.Decompress);
        (current, above) = (new byte[1 + header.RowLength(header.Width)], new byte[1 + header.RowLength(header.Width)]);
    }

    /// <summary>The pass that the row belongs to.</summary>
    public PngPass Pass => passes[pass];

    /// <summary>The number of the row in its pass, from 0.</summary>
    public int Y { get; private set; } = -1;

    /// <summary>The filter type of the row, 0 to 4.</summary>
    public byte Filter => current[0];

    /// <summary>The row, filtered until <see cref="Reverse"/> is called.</summary>
    public Span<byte> Row => current.AsSpan(1, length);

    /// <summary>Unpacks the next row; returns false after the last one.</summary>
    /// <exception cref="ImageFileException">The row is missing or damaged.</exception>
    public bool MoveNext()
    {
        if (++Y == Pass.Rows(header))
        {
            if (++pass == passes.Length)
            {
                return false;
            }

            Y = 0;
        }

        (current, above) = (above, current);
        if (Y == 0)
        {
            length = (int)header.RowLength(Pass.Columns(header));
            Array.Clear(above);
        }

        if (Unpack(current.AsSpan(0, 1 + length)) <= length)
        {
            throw ImageFileException.Truncated();
        }

        return Filter <= PngFilter.Last ? true : throw ImageFileException.Damaged();
    }

    /// <summary>Reverses the filter of the row. Those of the rows above must have been reversed.</summary>
    public void Reverse() => PngFilter.Reverse(Filter, Row, above.AsSpan(1, length), header.PixelLength);

    /// <summary>Returns the data of the rows without what follows their end; null if more rows follow.</summary>
    /// <exception cref="ImageFileException">The end is missing or damaged.</exception>
    public ReadOnlyMemory<byte>? Trim(ReadOnlyMemory<byte> compressed)
    {
        if (Unpack([0]) > 0)
        {
            return null;
        }

        return data.IsTooShort ? throw ImageFileException.Truncated()
            : data.Used == compressed.Length ? compressed
            : compressed[..FindEnd(compressed)];
    }

    /// <summary>Returns all rows in one array, filtered.</summary>
    public static byte[] UnpackAll(PngChunks chunks)
    {
        using var unpacked = new ZLibStream(new PngData(chunks.Compressed, chunks.Compressed.Length), CompressionMode.Decompress);
        var rows = new byte[chunks.Header.UnpackedBytes];
        unpacked.ReadExactly(rows);
        return rows;
    }

    public void Dispose() => zlib.Dispose();

    // Bytes after the end are rare. The last piece contains the end; it is unpacked again, byte by byte, to find it.
    private int FindEnd(ReadOnlyMemory<byte> compressed)
    {
        using var again = new PngData(compressed, data.PieceStart);
        using var rows = new ZLibStream(again, CompressionMode.Decompress);
        var buffer = new byte[64 * 1024];

        // CopyTo would read the rest, too.
        while (rows.Read(buffer) > 0)
        {
        }

        return again.Used;
    }

    private int Unpack(Span<byte> target)
    {
        try
        {
            return zlib.ReadAtLeast(target, target.Length, throwOnEndOfStream: false);
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException)
        {
            // A stream with a preset dictionary, which PNG does not allow, is an IOException.
            throw ImageFileException.Damaged(exception);
        }
    }
}
