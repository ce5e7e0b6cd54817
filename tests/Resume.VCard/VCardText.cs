using System.Text;

namespace Resume.VCard;

/// <summary>Lines of a vCard: escaped, folded, in UTF-8, each ended by CR LF. RFC 6350, sections 3.1 to 3.4.</summary>
internal sealed class VCardText
{
    // Without the line break, but with the space at the start of a continuation line.
    private const int LongestLine = 75;

    private readonly StringBuilder text = new();

    /// <summary>A property whose value is not text: a URI, a language, or a keyword of the standard.</summary>
    public void Add(string property, string value) => AddLine($"{property}:{OneLine(value)}");

    /// <summary>A property whose value is text; left out if the text is empty.</summary>
    public void AddText(string property, string value)
    {
        if (value.Length > 0)
        {
            AddLine($"{property}:{Escape(value)}");
        }
    }

    /// <summary>A property whose value has several parts, some of which may be empty.</summary>
    public void AddParts(string property, params string[] parts) => AddLine($"{property}:{string.Join(';', parts.Select(Escape))}");

    public byte[] ToBytes() => Encoding.UTF8.GetBytes(text.ToString());

    // Lines are folded between characters, so that the octets of a character stay together.
    private void AddLine(string line)
    {
        var length = 0;
        foreach (var character in line.EnumerateRunes())
        {
            if (length + character.Utf8SequenceLength > LongestLine)
            {
                text.Append("\r\n ");
                length = 1;
            }

            text.Append(character);
            length += character.Utf8SequenceLength;
        }

        text.Append("\r\n");
    }

    private static string Escape(string value) => value
        .ReplaceLineEndings("\n")
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace("\n", "\\n", StringComparison.Ordinal)
        .Replace(",", "\\,", StringComparison.Ordinal)
        .Replace(";", "\\;", StringComparison.Ordinal);

    private static string OneLine(string value) => value.ReplaceLineEndings("");
}
