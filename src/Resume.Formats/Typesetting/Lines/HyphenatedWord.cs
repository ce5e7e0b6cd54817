using Resume.Formats.Text;
using Resume.Formats.Typesetting.Shaping;

namespace Resume.Formats.Typesetting.Lines;

/// <summary>A word that a line divides at a soft hyphen. Readers copy and search it as a whole, on the line on which it begins.</summary>
/// <param name="Start">The index of its first character.</param>
/// <param name="End">The index after its last character, without spaces.</param>
/// <param name="Text">Its characters, without soft hyphens.</param>
internal readonly record struct HyphenatedWord(int Start, int End, string Text)
{
    // Far longer than any word: a hostile text without spaces is not searched for each of its lines.
    private const int MaxLength = 500;

    /// <summary>
    /// The word that is divided before a character; null where there is none. A word in several styles, in right-to-left text, or
    /// wider than a line is left as it is: its parts are read one after the other.
    /// </summary>
    public static HyphenatedWord? Find(ShapedText text, int index, double lineWidth)
    {
        if (text.HyphenWidth(index) <= 0)
        {
            return null;
        }

        var (start, end) = (index - 1, index + 1);
        while (start > 0 && end - start < MaxLength && !IsEdge(text, start))
        {
            start--;
        }

        while (end < text.Text.Length && end - start < MaxLength && !IsEdge(text, end))
        {
            end++;
        }

        end = text.TrimEnd(start, end);
        var item = text.Items[text.ItemAt(start)];
        return end - start < MaxLength && item.End >= end && !item.RightToLeft && text.Width(start, end) <= lineWidth
            ? new(start, end, InvisibleCharacters.RemoveLineBreaking(text.Text[start..end]))
            : null;
    }

    // A line may break there, and not at a soft hyphen.
    private static bool IsEdge(ShapedText text, int index) =>
        text.BreakOpportunities[index] is BreakOpportunity.Allowed or BreakOpportunity.Mandatory
        && text.Text[index - 1] != InvisibleCharacters.SoftHyphen;
}
