using System.Buffers.Binary;

namespace Resume.Formats.Imaging;

/// <summary>Walks the segments of a JPEG file to the end of its image (ISO/IEC 10918-1, B.1).</summary>
/// <remarks>Bytes between segments are skipped, as viewers do: some cameras leave a few there.</remarks>
internal ref struct JpegSegments(ReadOnlySpan<byte> file)
{
    private readonly ReadOnlySpan<byte> file = file;
    private int next = 2;

    /// <summary>The marker of the current segment, without its 0xFF.</summary>
    public byte Marker { get; private set; }

    /// <summary>The content of the current segment, after its length.</summary>
    public ReadOnlySpan<byte> Content { get; private set; }

    /// <summary>What follows the current segment.</summary>
    public readonly ReadOnlySpan<byte> Rest => file[next..];

    /// <summary>Moves to the next segment; returns false at the end of the image.</summary>
    /// <exception cref="ImageFileException">The file ends before its image does.</exception>
    public bool MoveNext()
    {
        do
        {
            ReadMarker();
        }
        while (JpegMarker.IsAlone(Marker));

        if (Marker == JpegMarker.EndOfImage)
        {
            return false;
        }

        var length = file.Length - next < 2 ? 0 : BinaryPrimitives.ReadUInt16BigEndian(file[next..]);
        if (length < 2)
        {
            throw file.Length - next < 2 ? ImageFileException.Truncated() : ImageFileException.Damaged();
        }

        Content = length > file.Length - next ? throw ImageFileException.Truncated() : file[(next + 2)..(next + length)];
        next += length;
        return true;
    }

    /// <summary>Returns the coded data that follows the header of a scan, and moves behind it.</summary>
    public ReadOnlySpan<byte> ReadScan()
    {
        var start = next;
        while (true)
        {
            var at = file[next..].IndexOf((byte)0xFF);
            next = at < 0 ? file.Length : next + at;
            if (file.Length - next < 2)
            {
                throw ImageFileException.Truncated();
            }

            // A zero makes 0xFF a byte of the data, a restart marker is a part of it, and more of 0xFF are fill bytes.
            if (file[next + 1] != 0 && file[next + 1] != 0xFF && !JpegMarker.IsRestart(file[next + 1]))
            {
                return file[start..next];
            }

            next += file[next + 1] == 0xFF ? 1 : 2;
        }
    }

    // Any number of fill bytes may precede a marker.
    private void ReadMarker()
    {
        do
        {
            var at = file[next..].IndexOf((byte)0xFF);
            var length = at < 0 ? -1 : file[(next + at)..].IndexOfAnyExcept((byte)0xFF);
            if (length < 0)
            {
                throw ImageFileException.Truncated();
            }

            next += at + length;
            Marker = file[next++];
        }
        while (Marker == 0);
    }
}
