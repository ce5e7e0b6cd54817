using Resume.Formats.Diagnostics;
using Resume.Formats.Model;

namespace Resume.Formats.Reading.Linting;

/// <summary>The checks of one selection: sections without content, and what the source turns on in `rules`.</summary>
internal static class Linter
{
    private const int DefaultMonths = 6;
    private const int DefaultCharacters = 200;

    // Limits the memory that a hostile source can fill with them.
    private const int MaxProblems = 1000;

    public static void Check(ResumeDocument document, DiagnosticBag diagnostics)
    {
        var problems = 0;
        foreach (var problem in FindProblems(document))
        {
            if (++problems > MaxProblems)
            {
                diagnostics.Report(LimitDiagnostics.TooManyProblems(problem.Span, MaxProblems));
                return;
            }

            diagnostics.Report(problem);
        }
    }

    private static IEnumerable<Diagnostic> FindProblems(ResumeDocument document)
    {
        var positions = Position.FindAll(document);
        var overlaps = FindRule(document, SemanticDiagnostics.OverlapCode) is null ? [] : PositionChecks.FindOverlaps(positions);
        var gaps = FindRule(document, SemanticDiagnostics.GapCode) is { } gap
            ? PositionChecks.FindGaps(positions, gap.Limit ?? DefaultMonths)
            : [];
        var highlights = FindRule(document, SemanticDiagnostics.LongHighlightCode) is { } highlight
            ? HighlightChecks.FindLong(document, highlight.Limit ?? DefaultCharacters)
            : [];

        return FindEmptySections(document).Concat(FindDoubtfulPlace(document)).Concat(overlaps).Concat(gaps).Concat(highlights);
    }

    private static IEnumerable<Diagnostic> FindEmptySections(ResumeDocument document) =>
        document.ListedSections.Where(document.IsEmpty)
            .Select(section => SemanticDiagnostics.EmptySection(section.Id.Span, section.Id.Value));

    // The place decides the paper, unless the theme does.
    private static IEnumerable<Diagnostic> FindDoubtfulPlace(ResumeDocument document) =>
        PlaceNames.IsDoubtful(document.Basics.Location)
        && PlaceNames.CountryOf(document.Basics.Location) is null
        && !document.Theme.Tokens.Any(token => token.Path == "page.size")
        && (document.Basics.Location!.Text ?? document.Basics.Location.Region) is { } place
            ? [SemanticDiagnostics.DoubtfulCountry(place.Span, place.Value)]
            : [];

    private static DiagnosticRule? FindRule(ResumeDocument document, string code) =>
        document.Rules.FirstOrDefault(rule => rule.Code.Value == code && !rule.IsOff);
}
