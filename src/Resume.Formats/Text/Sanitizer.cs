using System.Buffers;
using System.Text;

namespace Resume.Formats.Text;

/// <summary>
/// Removes characters that XML, HTML or PDF cannot contain: control characters, lone surrogates, noncharacters and byte order marks.
/// A <see cref="Model.TextRun"/> is always clean; call this only for text that comes from elsewhere.
/// </summary>
internal static class Sanitizer
{
    private const char ByteOrderMark = '\uFEFF';
    private const string LineEnds = "\t\n\v\f\r\u0085\u2028\u2029";

    private static readonly char[] Noncharacters = [.. Range(0xFDD0, 0xFDEF), '\uFFFE', '\uFFFF'];
    private static readonly char[] Controls = [.. Range(0x00, 0x1F), .. Range(0x7F, 0x9F)];

    private static readonly SearchValues<char> Suspect =
        SearchValues.Create([.. Controls, .. LineEnds, .. Range(0xD800, 0xDFFF), .. Noncharacters, ByteOrderMark]);

    private static readonly SearchValues<char> Forbidden = SearchValues.Create([.. Controls.Except("\t\n\r\u0085"), .. Noncharacters]);

    /// <summary>The text as one line: tabs and line ends become spaces, other unusable characters are removed.</summary>
    public static string Clean(string text)
    {
        var first = text.AsSpan().IndexOfAny(Suspect);
        if (first < 0)
        {
            return text;
        }

        var clean = new StringBuilder(text, 0, first, text.Length);
        for (var i = first; i < text.Length;)
        {
            var status = Rune.DecodeFromUtf16(text.AsSpan(i), out var rune, out var length);
            if (LineEnds.Contains(text[i]))
            {
                clean.Append(' ');
            }
            else if (status == OperationStatus.Done && !Rune.IsControl(rune) && !IsNoncharacter(rune.Value) && text[i] != ByteOrderMark)
            {
                clean.Append(text, i, length);
            }

            i += length;
        }

        return clean.ToString();
    }

    /// <summary>
    /// The index of the first character that a source must not contain, or -1: a control character other than tab and line ends,
    /// a lone surrogate, or a noncharacter of the Basic Multilingual Plane.
    /// </summary>
    public static int IndexOfForbidden(ReadOnlySpan<char> text)
    {
        var first = text.IndexOfAny(Forbidden);
        for (var i = text.IndexOfAnyInRange('\uD800', '\uDFFF'); i >= 0 && i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
            }
            else if (char.IsSurrogate(text[i]))
            {
                return first < 0 ? i : Math.Min(first, i);
            }
        }

        return first;
    }

    private static bool IsNoncharacter(int codePoint) => codePoint is >= 0xFDD0 and <= 0xFDEF || (codePoint & 0xFFFE) == 0xFFFE;

    private static IEnumerable<char> Range(int first, int last) => Enumerable.Range(first, last - first + 1).Select(code => (char)code);
}
