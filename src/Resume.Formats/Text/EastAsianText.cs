using System.Buffers;
using System.Text;

namespace Resume.Formats.Text;

/// <summary>Text in Chinese, Japanese and Korean, of which only Korean has spaces between words.</summary>
internal static class EastAsianText
{
    private const string Marks = "*_`[";

    /// <summary>True if the line break of a source between two texts is not a space (CSS Text 3, 4.1.3): both sides are wide and not Hangul.</summary>
    public static bool JoinsLines(ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        before = before.TrimEnd(' ').TrimEnd(Marks);
        after = after.TrimStart(' ').TrimStart(Marks);
        return Rune.DecodeLastFromUtf16(before, out var last, out _) == OperationStatus.Done
            && Rune.DecodeFromUtf16(after, out var first, out _) == OperationStatus.Done
            && HasNoSpaces(last.Value)
            && HasNoSpaces(first.Value);
    }

    /// <summary>True for an ideograph, a kana or their punctuation: text of these has no spaces between words.</summary>
    public static bool HasNoSpaces(int codePoint) => UnicodeTable.IsWide(codePoint) && codePoint is not
        ((>= 0x1100 and <= 0x11FF) or (>= 0x3130 and <= 0x318F) or (>= 0xA960 and <= 0xA97F) or (>= 0xAC00 and <= 0xD7FF));
}
