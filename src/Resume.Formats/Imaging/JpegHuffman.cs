namespace Resume.Formats.Imaging;

/// <summary>A table of Huffman codes (ISO/IEC 10918-1, B.2.4.2 and annex C).</summary>
internal sealed class JpegHuffman
{
    private const int LongestCode = 16;
    private const int HeaderLength = 1 + LongestCode;
    private const int MostSymbols = 256;

    // By the next 16 bits of the data: the symbol, and the length of its code, 0 if there is no such code. Most tables are never used.
    private readonly Lazy<ushort[]> codes;

    private JpegHuffman(byte[] content)
    {
        Content = content;
        codes = new(ListCodes);
    }

    /// <summary>The table as the file has it: its kind and number, the number of codes of each length, and their symbols.</summary>
    public byte[] Content { get; }

    /// <summary>The symbol and the length of its code, 0 if there is none, by the next 16 bits of the data.</summary>
    public ushort[] Codes => codes.Value;

    /// <summary>Its place among the tables: those for DC coefficients first.</summary>
    public int Place => ((Content[0] >> 4) * JpegTables.Count) + (Content[0] & 15);

    /// <summary>Reads the table at the start of the content of a segment, which may have more.</summary>
    /// <exception cref="ImageFileException">It is cut, or has more codes than there are.</exception>
    public static JpegHuffman Read(ReadOnlySpan<byte> content)
    {
        if (content.Length < HeaderLength || content[0] >> 4 > 1 || (content[0] & 15) >= JpegTables.Count)
        {
            throw ImageFileException.Damaged();
        }

        var (symbols, used) = (0, 0);
        for (var length = 1; length <= LongestCode; length++)
        {
            symbols += content[length];
            used += content[length] << (LongestCode - length);
        }

        // Annex C: no code consists of ones only, so some remain.
        return symbols > MostSymbols || used >= 1 << LongestCode || HeaderLength + symbols > content.Length
            ? throw ImageFileException.Damaged()
            : new(content[..(HeaderLength + symbols)].ToArray());
    }

    private ushort[] ListCodes()
    {
        var list = new ushort[1 << LongestCode];
        var (code, next) = (0, HeaderLength);
        for (var length = 1; length <= LongestCode; length++)
        {
            var span = 1 << (LongestCode - length);
            for (var left = Content[length]; left > 0; left--)
            {
                list.AsSpan(code, span).Fill((ushort)((Content[next++] << 8) | length));
                code += span;
            }
        }

        return list;
    }
}
