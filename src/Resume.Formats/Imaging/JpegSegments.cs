using System.Buffers.Binary;

namespace Resume.Formats.Imaging;

/// <summary>Walks the segments of a JPEG file up to its first scan (ISO/IEC 10918-1, B.1).</summary>
internal ref struct JpegSegments
{
    private const byte StartOfImage = 0xD8;
    private const byte EndOfImage = 0xD9;
    private const byte StartOfScan = 0xDA;

    private readonly ReadOnlySpan<byte> file;
    private int next = 2;

    public JpegSegments(ReadOnlySpan<byte> file)
    {
        this.file = file;
        IsDamaged = !file.StartsWith([(byte)0xFF, StartOfImage]);
    }

    /// <summary>The marker of the current segment, without its 0xFF.</summary>
    public byte Marker { get; private set; }

    /// <summary>The offset in the file at which the content of the current segment starts.</summary>
    public int Start { get; private set; }

    /// <summary>The content of the current segment, after its length.</summary>
    public ReadOnlySpan<byte> Content { get; private set; }

    /// <summary>True if the walk ended at something that is not a marker; otherwise it ended with the file or at the first scan.</summary>
    public bool IsDamaged { get; private set; }

    /// <summary>True if the current segment is the header of the first scan, the last segment of the walk.</summary>
    public readonly bool IsScan => Marker == StartOfScan;

    /// <summary>Moves to the next segment; returns false after the last complete one.</summary>
    public bool MoveNext()
    {
        while (!IsDamaged && !IsScan && Marker != EndOfImage && ReadMarker())
        {
            // Markers without content: TEM, RST0 to RST7.
            if (Marker is not (0x01 or (>= 0xD0 and <= 0xD7)))
            {
                return Marker != EndOfImage && ReadContent();
            }
        }

        return false;
    }

    private bool ReadMarker()
    {
        IsDamaged = next < file.Length && file[next] != 0xFF;

        // Any number of fill bytes may precede a marker.
        while (!IsDamaged && next < file.Length && file[next] == 0xFF)
        {
            next++;
        }

        if (IsDamaged || next >= file.Length)
        {
            return false;
        }

        Marker = file[next++];
        return true;
    }

    private bool ReadContent()
    {
        if (file.Length - next < 2)
        {
            return false;
        }

        var length = BinaryPrimitives.ReadUInt16BigEndian(file[next..]);
        if (length < 2 || length > file.Length - next)
        {
            return false;
        }

        Start = next + 2;
        Content = file.Slice(Start, length - 2);
        next += length;
        return true;
    }
}
