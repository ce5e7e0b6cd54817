using System.Buffers.Binary;
using System.Text;

namespace Resume.Formats.Privacy.OutputTexts.Pdf;

/// <summary>The texts of a font's codes (ISO 32000-1, 9.10.3), as our writer writes them: ranges of codes of two bytes.</summary>
internal sealed class ToUnicode
{
    private readonly Dictionary<int, string> texts = [];

    /// <summary>Reads a CMap.</summary>
    public static ToUnicode Read(byte[] map)
    {
        var font = new ToUnicode();
        var syntax = new PdfSyntax(map);
        var isInRanges = false;
        var strings = new List<byte[]>();
        while (syntax.Read() is { } value)
        {
            switch (value)
            {
                case PdfWord { Text: "beginbfrange" }:
                    isInRanges = true;
                    break;
                case PdfWord { Text: "endbfrange" }:
                    isInRanges = strings.Count == 0 ? false : throw new UnreadableOutputException("the text of a font");
                    break;
                case PdfWord { Text: "beginbfchar" }:
                    throw new UnreadableOutputException("the text of a font");
                case PdfString text when isInRanges:
                    strings.Add(text.Bytes);
                    if (strings is [[_, _] first, [_, _] last, var characters])
                    {
                        font.Add(BinaryPrimitives.ReadUInt16BigEndian(first), BinaryPrimitives.ReadUInt16BigEndian(last), characters);
                        strings.Clear();
                    }

                    break;
            }
        }

        return font;
    }

    /// <summary>The text of a string that is shown.</summary>
    public string Decode(byte[] codes)
    {
        var text = new StringBuilder(codes.Length / 2);
        for (var i = 0; i + 1 < codes.Length; i += 2)
        {
            text.Append(texts.TryGetValue((codes[i] << 8) | codes[i + 1], out var characters)
                ? characters
                : throw new UnreadableOutputException("the text of a page"));
        }

        return text.ToString();
    }

    private void Add(int first, int last, byte[] characters)
    {
        var text = Encoding.BigEndianUnicode.GetString(characters);
        texts[first] = text;
        for (var code = first + 1; code <= last; code++)
        {
            texts[code] = text[..^1] + (char)(text[^1] + code - first);
        }
    }
}
