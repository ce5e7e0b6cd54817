using System.Text;

namespace Resume.Formats.Privacy.OutputTexts.Pdf;

/// <summary>Reads the values of a PDF file, of an object stream and of a content stream, one after the other.</summary>
internal ref struct PdfSyntax(ReadOnlySpan<byte> data)
{
    // The structure of no file of ours is deeper.
    private const int MostNesting = 64;

    private readonly ReadOnlySpan<byte> data = data;
    private int nesting;

    /// <summary>The index of the next byte.</summary>
    public int Position { get; set; }

    /// <summary>The next value; null at the end.</summary>
    /// <exception cref="UnreadableOutputException">It is not a value.</exception>
    public PdfValue? Read()
    {
        SkipSpace();
        if (Position >= data.Length)
        {
            return null;
        }

        switch (data[Position])
        {
            case (byte)'(':
                Position++;
                return ReadLiteral();
            case (byte)'<' when Position + 1 < data.Length && data[Position + 1] == '<':
                Position += 2;
                return ReadDictionary();
            case (byte)'<':
                Position++;
                return ReadHexadecimal();
            case (byte)'[':
                Position++;
                return new PdfArray(ReadUntil("]"));
            case (byte)']':
                Position++;
                return new PdfWord("]");
            case (byte)'>' when Position + 1 < data.Length && data[Position + 1] == '>':
                Position += 2;
                return new PdfWord(">>");
            default:
                return ReadWord();
        }
    }

    /// <summary>True if the next bytes are these, which are then read.</summary>
    public bool Take(ReadOnlySpan<byte> bytes)
    {
        var isNext = data[Math.Min(Position, data.Length)..].StartsWith(bytes);
        Position += isNext ? bytes.Length : 0;
        return isNext;
    }

    /// <summary>Reads so many bytes.</summary>
    public ReadOnlySpan<byte> ReadBytes(int length)
    {
        if (length < 0 || length > data.Length - Position)
        {
            throw new UnreadableOutputException("a stream");
        }

        Position += length;
        return data[(Position - length)..Position];
    }

    private PdfDictionary ReadDictionary()
    {
        var items = ReadUntil(">>");
        var entries = new Dictionary<string, PdfValue>(StringComparer.Ordinal);
        for (var i = 0; i + 1 < items.Count; i += 2)
        {
            var name = items[i] as PdfWord;
            entries[name is { Text: ['/', .. var key] } ? key : throw new UnreadableOutputException("a dictionary")] = items[i + 1];
        }

        return new(entries);
    }

    private List<PdfValue> ReadUntil(string end)
    {
        if (++nesting > MostNesting)
        {
            throw new UnreadableOutputException("an object");
        }

        var items = new List<PdfValue>();
        for (var item = Read(); (item as PdfWord)?.Text != end; item = Read())
        {
            // `12 0 R`
            if (item is PdfWord { Text: "R" } && items is [.., PdfWord { Integer: { } number }, PdfWord { Integer: 0 }])
            {
                items.RemoveRange(items.Count - 2, 2);
                item = new PdfReference(number);
            }

            items.Add(item ?? throw new UnreadableOutputException("an object"));
        }

        nesting--;
        return items;
    }

    private PdfString ReadLiteral()
    {
        var bytes = new List<byte>();
        for (var depth = 1; ; Position++)
        {
            if (Position >= data.Length)
            {
                throw new UnreadableOutputException("a string");
            }

            var value = data[Position];
            depth += value == '(' ? 1 : value == ')' ? -1 : 0;
            if (depth == 0)
            {
                Position++;
                return new([.. bytes]);
            }

            if (value == '\\')
            {
                ReadEscape(bytes);
            }
            else
            {
                bytes.Add(value);
            }
        }
    }

    // 7.3.4.2; moves to the last byte of the escape.
    private void ReadEscape(List<byte> bytes)
    {
        Position++;
        var next = Position < data.Length ? data[Position] : (byte)0;
        if (next is >= (byte)'0' and <= (byte)'7')
        {
            var value = 0;
            var end = Math.Min(Position + 3, data.Length);
            for (; Position < end && data[Position] is >= (byte)'0' and <= (byte)'7'; Position++)
            {
                value = (value * 8) + data[Position] - '0';
            }

            Position--;
            bytes.Add((byte)value);
            return;
        }

        if (next is not ((byte)'\n' or (byte)'\r'))
        {
            bytes.Add(next switch
            {
                (byte)'n' => (byte)'\n',
                (byte)'r' => (byte)'\r',
                (byte)'t' => (byte)'\t',
                (byte)'b' => (byte)'\b',
                (byte)'f' => (byte)'\f',
                _ => next,
            });
        }
    }

    private PdfString ReadHexadecimal()
    {
        var length = data[Position..].IndexOf((byte)'>');
        var digits = length < 0 ? throw new UnreadableOutputException("a string") : Encoding.Latin1.GetString(data.Slice(Position, length));
        Position += length + 1;
        digits = string.Concat(digits.Where(digit => !char.IsWhiteSpace(digit)));
        try
        {
            return new(Convert.FromHexString(digits.Length % 2 == 0 ? digits : digits + "0"));
        }
        catch (FormatException)
        {
            throw new UnreadableOutputException("a string");
        }
    }

    private PdfWord ReadWord()
    {
        var start = Position++;
        while (Position < data.Length && !IsSpace(data[Position]) && !"()<>[]/"u8.Contains(data[Position]))
        {
            Position++;
        }

        return new(Encoding.Latin1.GetString(data[start..Position]));
    }

    private void SkipSpace()
    {
        while (Position < data.Length && IsSpace(data[Position]))
        {
            Position++;
        }
    }

    private static bool IsSpace(byte value) => value is 0 or 9 or 10 or 12 or 13 or 32;
}
