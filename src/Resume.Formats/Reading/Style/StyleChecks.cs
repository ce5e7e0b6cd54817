using Resume.Formats.Diagnostics;
using Resume.Formats.Model;

namespace Resume.Formats.Reading.Style;

/// <summary>The checks that only those hear of who ask in `rules`.</summary>
internal static class StyleChecks
{
    /// <summary>What it takes, unless the source says otherwise.</summary>
    private const int Months = 6;
    private const int Characters = 200;

    public static void Check(ResumeDocument document, ReadingContext context)
    {
        var positions = Position.Of(document);
        if (Asked(document, SemanticDiagnostics.OverlapCode) is not null)
        {
            PositionChecks.Overlaps(positions, context);
        }

        if (Asked(document, SemanticDiagnostics.GapCode) is { } gap)
        {
            PositionChecks.Gaps(positions, gap.Limit ?? Months, context);
        }

        if (Asked(document, SemanticDiagnostics.LongHighlightCode) is { } highlight)
        {
            HighlightChecks.Long(document, highlight.Limit ?? Characters, context);
        }
    }

    private static Rule? Asked(ResumeDocument document, string code) =>
        document.Rules.FirstOrDefault(rule => rule.Code.Value == code && !rule.IsOff);
}
