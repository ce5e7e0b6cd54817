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
        return Typeset(outline, theme, shaper, missing, () => new Flow(), budget ?? new(), cancellationToken);
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
        return Typeset(outline, theme, shaper, missing, () => new Flow(), budget ?? new(), cancellationToken);
    }

    /// <summary>True if an outline fits on a number of pages. What is beyond them is not typeset.</summary>
    public static bool Fits(
        Outline outline, Theme theme, int mostPages, Budget? budget = null, CancellationToken cancellationToken = default)
    {
        var missing = new MissingCharacters(new DiagnosticBag());
        using var shaper = new TextShaper(theme.Fonts, outline.Language, missing, budget, ShapedParts.For(outline), cancellationToken);
        Flow NewFlow() => new() { PageHeight = theme.Page.TextHeight, MostPages = mostPages };
        return Typeset(outline, theme, shaper, missing, NewFlow, budget ?? new(), cancellationToken).Pages.Length <= mostPages;
    }

    /// <summary>The start column of an outline, whose headings may need a wider one than the theme's.</summary>
    public static StartColumnTokens FindStartColumn(Outline outline, Theme theme, Budget budget, CancellationToken cancellationToken)
    {
        var missing = new MissingCharacters(new DiagnosticBag());
        using var shaper = new TextShaper(theme.Fonts, outline.Language, missing, budget, null, cancellationToken);
        var paragraphs = new ParagraphComposer(shaper, theme.Fonts, budget, cancellationToken);
        return HeadingColumn.Widen(new(theme, new TextStyler(theme, outline), paragraphs), outline).Theme.StartColumn;
    }

    private static PageList Typeset(
        Outline outline,
        Theme theme,
        TextShaper shaper,
        MissingCharacters missing,
        Func<Flow> newFlow,
        Budget budget,
        CancellationToken cancellationToken)
    {
        var paragraphs = new ParagraphComposer(shaper, theme.Fonts, budget, cancellationToken);
        var context = HeadingColumn.Widen(new(theme, new TextStyler(theme, outline), paragraphs), outline);
        var columns = PageColumns.Divide(theme, outline.RightToLeft);

        var main = new ColumnComposer(context, newFlow(), columns.Main, new StructureElement(StructureRole.Document));
        var side = columns.Side is { } frame ? main.Beside(SidebarTheme.Create(theme), outline, newFlow(), frame) : null;
        new HeaderComposer(context).Add(main.Scope, side?.Scope, outline.Header);
        foreach (var section in theme.Sidebar.InReadingOrder(outline.Sections, section => section.Id))
        {
            (side is not null && theme.Sidebar.Contains(section.Id) ? side : main).Add(section);
        }

        side?.AlignFirstBaseline(main);
        var head = new RunningHeadComposer(RunningHead.Create(outline.Header), context, columns.Main);
        var flows = new[] { main, side }.OfType<ColumnComposer>().Select(column => column.Scope.Flow);
        var (pages, bookmarks) = PageAssembler.Assemble(flows, columns.Paper, columns.Panel, head.Compose, cancellationToken);
        missing.Report();
        return new(pages, main.Scope.Parent, bookmarks) { MissingCharacters = missing.All };
    }
}
