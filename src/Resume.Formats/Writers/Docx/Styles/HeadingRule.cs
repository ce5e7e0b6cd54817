using DocumentFormat.OpenXml.Wordprocessing;
using Resume.Formats.Themes;

namespace Resume.Formats.Writers.Docx.Styles;

/// <summary>The line beside a heading: the leader of a tab up to the end of the line.</summary>
internal static class HeadingRule
{
    /// <summary>True if the line of a style is beside its text.</summary>
    public static bool IsBeside(ParagraphStyle style) => style is { Rule: RulePlace.Beside, RuleThickness: > 0 };

    /// <summary>The tab stops of a style with such a line; the line of a centred heading is on both sides.</summary>
    public static IEnumerable<TabStop> Tabs(ParagraphStyle style, double textWidth)
    {
        if (style.Align == Alignment.Center)
        {
            yield return Stop(TabStopValues.Center, (style.Indent + textWidth) / 2);
        }

        yield return Stop(TabStopValues.Right, textWidth);
    }

    private static TabStop Stop(TabStopValues kind, double position) =>
        new() { Val = kind, Leader = TabStopLeaderCharValues.Underscore, Position = Units.Twips(position) };
}
