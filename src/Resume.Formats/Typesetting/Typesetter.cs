using Resume.Formats.Diagnostics;
using Resume.Formats.Limits;
using Resume.Formats.Outlining;
using Resume.Formats.Themes;
using Resume.Formats.Typesetting.Fonts;
using Resume.Formats.Typesetting.Layout;
using Resume.Formats.Typesetting.Lines;
using Resume.Formats.Typesetting.Pages;
using Resume.Formats.Typesetting.Shaping;
using Resume.Formats.Typesetting.Structure;

namespace Resume.Formats.Typesetting;

/// <summary>Turns an outline into pages of positioned glyphs and their structure tree. Thread-safe.</summary>
internal static class Typesetter
{
    /// <summary>Typesets an outline. Characters that no font has are reported and shown as boxes.</summary>
    /// <exception cref="FontFileException">A font makes too many glyphs of a text.</exception>
    public static PageList Typeset(
        Outline outline, Theme theme, DiagnosticBag diagnostics, Budget? budget = null, CancellationToken cancellationToken = default)
    {
        var missing = new MissingCharacters(diagnostics);
        using var shaper = new TextShaper(theme.Fonts, outline.Language, missing, budget, ShapedParts.For(outline), cancellationToken);
        return Typeset(outline, theme, shaper, missing, new Flow(), budget ?? new(), cancellationToken);
    }

    /// <summary>
    /// Reports the same characters as <see cref="Typeset(Outline, Theme, DiagnosticBag, Budget, CancellationToken)"/>, without shaping. The runs
    /// name the same fonts, but have no glyphs, and every paragraph is one line.
    /// </summary>
    public static PageList FindFonts(
        Outline outline, Theme theme, DiagnosticBag diagnostics, Budget? budget = null, CancellationToken cancellationToken = default)
    {
        var missing = new MissingCharacters(diagnostics);
        using var shaper = new TextShaper(theme.Fonts, outline.Language, missing, budget, cancellationToken: cancellationToken)
        {
            FindsFontsOnly = true,
        };
        return Typeset(outline, theme, shaper, missing, new Flow(), budget ?? new(), cancellationToken);
    }

    /// <summary>True if an outline fits on a number of pages. What is beyond them is not typeset.</summary>
    public static bool Fits(
        Outline outline, Theme theme, int mostPages, Budget? budget = null, CancellationToken cancellationToken = default)
    {
        var missing = new MissingCharacters(new DiagnosticBag());
        using var shaper = new TextShaper(theme.Fonts, outline.Language, missing, budget, ShapedParts.For(outline), cancellationToken);
        var flow = new Flow { PageHeight = theme.Page.TextHeight, MostPages = mostPages };
        return Typeset(outline, theme, shaper, missing, flow, budget ?? new(), cancellationToken).Pages.Length <= mostPages;
    }

    private static PageList Typeset(
        Outline outline,
        Theme theme,
        TextShaper shaper,
        MissingCharacters missing,
        Flow flow,
        Budget budget,
        CancellationToken cancellationToken)
    {
        var paragraphs = new ParagraphComposer(shaper, theme.Fonts, budget, cancellationToken);
        var context = new TypesettingContext(theme, new TextStyler(theme, outline), paragraphs);
        var paper = theme.Page;
        var frame = new Frame(paper.MarginLeft, paper.TextWidth, outline.RightToLeft);

        var scope = new LayoutScope(flow, frame, new StructureElement(StructureRole.Document));
        new HeaderComposer(context).Add(scope, outline.Header);
        var sections = new SectionComposer(context);
        foreach (var section in outline.Sections)
        {
            sections.Add(scope, section);
        }

        var ranges = Paginator.Paginate(scope.Flow.Lines, paper.TextHeight);
        if (ranges.Count == 0)
        {
            // An empty document has one blank page.
            ranges.Add(new(0, 0));
        }

        var head = new RunningHeadComposer(RunningHead.Create(outline.Header), context, frame);
        var (pages, bookmarks) = PageAssembler.Assemble(scope.Flow.Lines, ranges, paper, head.Compose, cancellationToken);
        missing.Report();
        return new(pages, scope.Parent, bookmarks) { MissingCharacters = missing.All };
    }
}
