using System.Globalization;
using System.Text;

namespace Resume.Tool.Editing.Syntax;

/// <summary>The values of texts in quotes.</summary>
internal static class QuotedText
{
    /// <summary>The value of a text that starts with a quote; its other quote may be missing.</summary>
    public static string Read(ReadOnlySpan<char> quoted)
    {
        var isDouble = quoted[0] == '"';
        var inner = quoted[1..];
        inner = inner is [.. var before, var last] && last == quoted[0] ? before : inner;
        var value = new StringBuilder(inner.Length);
        for (var i = 0; i < inner.Length; i++)
        {
            if (isDouble && inner[i] == '\\' && i + 1 < inner.Length)
            {
                i = Unescape(inner, i + 1, value);
            }
            else if (inner[i] is '\r' or '\n')
            {
                i = Fold(inner, i, value);
            }
            else
            {
                value.Append(inner[i]);
                i += !isDouble && inner[i] == '\'' ? 1 : 0;
            }
        }

        return value.ToString();
    }

    // A line break is a space, and blank lines are line breaks.
    private static int Fold(ReadOnlySpan<char> inner, int at, StringBuilder value)
    {
        var breaks = 0;
        var end = at;
        for (; end < inner.Length && char.IsWhiteSpace(inner[end]); end++)
        {
            breaks += inner[end] == '\n' || (inner[end] == '\r' && (end + 1 >= inner.Length || inner[end + 1] != '\n')) ? 1 : 0;
        }

        while (value.Length > 0 && value[^1] is ' ' or '\t')
        {
            value.Length--;
        }

        value.Append(breaks > 1 ? new string('\n', breaks - 1) : " ");
        return end - 1;
    }

    // Returns the offset of the last character of the escape sequence.
    private static int Unescape(ReadOnlySpan<char> inner, int at, StringBuilder value)
    {
        var digits = inner[at] switch { 'x' => 2, 'u' => 4, 'U' => 8, _ => 0 };
        if (digits > 0 && at + digits < inner.Length
            && int.TryParse(inner.Slice(at + 1, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
        {
            value.Append(digits < 8 ? ((char)code).ToString() : Rune.IsValid(code) ? new Rune(code).ToString() : "\uFFFD");
            return at + digits;
        }

        value.Append(inner[at] switch { 'n' => '\n', 't' => '\t', 'r' => '\r', '0' => '\0', var other => other });
        return at;
    }
}
