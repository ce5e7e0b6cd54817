namespace Resume.Formats.Imaging;

/// <summary>The tables of a JPEG file. Only those that a scan uses are written: a file can have any number of others.</summary>
internal sealed class JpegTables
{
    /// <summary>The tables of each kind that a scan can choose from.</summary>
    public const int Count = 4;

    private readonly byte[]?[] quantization = new byte[Count][];
    private readonly JpegHuffman?[] huffman = new JpegHuffman[2 * Count];
    private readonly HashSet<object> written = [];

    private byte[] interval = [0, 0];
    private byte[] writtenInterval = [0, 0];

    /// <summary>The number of units between two restart markers; 0 if there are none.</summary>
    public int Interval => (interval[0] << 8) | interval[1];

    /// <summary>Returns the table for the DC or AC coefficients, which there must be one of.</summary>
    public JpegHuffman Huffman(bool isAc, int number) =>
        huffman[(isAc ? Count : 0) + number] ?? throw new ImageFileException("its tables are missing");

    /// <summary>Reads a segment with tables; returns false if it is another one.</summary>
    public bool Read(byte marker, ReadOnlySpan<byte> content)
    {
        switch (marker)
        {
            case JpegMarker.QuantizationTables:
                ReadQuantization(content);
                return true;
            case JpegMarker.HuffmanTables:
                ReadHuffman(content);
                return true;
            case JpegMarker.RestartInterval:
                interval = content.Length == 2 ? content.ToArray() : throw ImageFileException.Damaged();
                return true;
            default:
                return false;
        }
    }

    /// <summary>Writes the quantization tables of a frame, as far as they were read: most programs write them first.</summary>
    public void WriteFor(JpegFrame frame, JpegOutput output)
    {
        foreach (var table in frame.Components.Select(component => quantization[component.Table]).OfType<byte[]>())
        {
            WriteOnce(JpegMarker.QuantizationTables, table, output);
        }
    }

    /// <summary>Writes the tables that a scan uses, unless they were written before.</summary>
    public void WriteFor(JpegScan scan, JpegFrame frame, JpegOutput output)
    {
        foreach (var (index, dc, ac) in scan.Components)
        {
            var table = quantization[frame.Components[index].Table] ?? throw new ImageFileException("its tables are missing");
            WriteOnce(JpegMarker.QuantizationTables, table, output);
            if (scan.UsesDc)
            {
                WriteOnce(JpegMarker.HuffmanTables, Huffman(isAc: false, dc).Content, output);
            }

            if (scan.UsesAc)
            {
                WriteOnce(JpegMarker.HuffmanTables, Huffman(isAc: true, ac).Content, output);
            }
        }

        if (!interval.AsSpan().SequenceEqual(writtenInterval))
        {
            output.Segment(JpegMarker.RestartInterval, interval);
            writtenInterval = interval;
        }
    }

    private void WriteOnce(byte marker, byte[] table, JpegOutput output)
    {
        if (written.Add(table))
        {
            output.Segment(marker, table);
        }
    }

    // B.2.4.1: 64 bytes, or 64 numbers of two bytes, after the number of the table.
    private void ReadQuantization(ReadOnlySpan<byte> content)
    {
        while (!content.IsEmpty)
        {
            var length = 1 + (64 << (content[0] >> 4));
            if (content[0] >> 4 > 1 || (content[0] & 15) >= Count || content.Length < length)
            {
                throw ImageFileException.Damaged();
            }

            quantization[content[0] & 15] = content[..length].ToArray();
            content = content[length..];
        }
    }

    private void ReadHuffman(ReadOnlySpan<byte> content)
    {
        while (!content.IsEmpty)
        {
            var table = JpegHuffman.Read(content);
            huffman[table.Place] = table;
            content = content[table.Content.Length..];
        }
    }
}
