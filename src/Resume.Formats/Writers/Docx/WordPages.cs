using Resume.Formats.Diagnostics;
using Resume.Formats.Model;
using Resume.Formats.Themes;
using Resume.Formats.Typesetting;

namespace Resume.Formats.Writers.Docx;

/// <summary>
/// `theme.maxPages` in Word: where the pages of the PDF are within the limit, so are those of the document. Word breaks lines and pages
/// itself, so the document contains the fonts, and its text is made a little smaller until it leaves some room for differences.
/// </summary>
internal static class WordPages
{
    // The share of a line's width that text may use: programs round the widths of letters, and break fewer words than Typesetting does.
    private const double WidthWithFonts = 0.985;

    // The same where fonts are missing: common substitutes are up to a fifth wider.
    private const double WidthWithoutFonts = 0.82;

    private const string Format = "docx";

    // Hundredths. Below the smallest, text of 9 points would be hard to read.
    private const int FullScale = 100;
    private const int SmallestScale = 89;

    /// <summary>The layout of a document. A document that may exceed the limit is reported.</summary>
    public static WordLayout Plan(WriterContext context, CancellationToken cancellationToken)
    {
        context = context with { Theme = WordTheme.WithoutTornLetters(context.Theme, context.Outline) };
        var theme = WordTheme.Scale(context.Theme, 1);
        var limit = context.Document.Theme.MaxPages;
        if (context.Document.SettingsOf(Format).Find("fonts") is { Values: ["none"] })
        {
            var plain = new WordLayout(theme, [], null, null, HasExactLines: limit is not null);
            return limit is { } limited ? Fit(context, plain, WidthWithoutFonts, limited, cancellationToken) : plain;
        }

        var pages = Typesetter.FindFonts(context.Outline, theme, new DiagnosticBag(), context.Budget, cancellationToken);
        var fonts = DocumentFaces.Find(pages, theme.Fonts, context.Budget);
        var hasExactLines = limit is not null || fonts.ShowTallScripts;
        var layout = new WordLayout(theme, fonts.Embedded, fonts.ComplexScript, fonts.EastAsian, hasExactLines);
        return limit is { } most
            ? Fit(context, layout, fonts.AreComplete ? WidthWithFonts : WidthWithoutFonts, most, cancellationToken)
            : layout;
    }

    private static WordLayout Fit(
        WriterContext context, WordLayout layout, double width, Located<int> most, CancellationToken cancellationToken)
    {
        bool Fits(Theme theme) => Typesetter.Fits(
            context.Outline, WithReserve(WordTheme.InOneColumn(theme), width, most.Value), most.Value, context.Budget, cancellationToken);

        if (Fits(layout.Theme))
        {
            return layout;
        }

        var pdf = Typesetter.Typeset(context.Outline, context.Theme, new DiagnosticBag(), context.Budget, cancellationToken);
        if (pdf.Pages.Length > most.Value)
        {
            PageLimit.Check(pdf, context.Document.Theme, context.Diagnostics);
            return layout;
        }

        Theme Scaled(int hundredths) => WordTheme.Scale(context.Theme, hundredths / 100.0);
        if (!Fits(Scaled(SmallestScale)))
        {
            context.Diagnostics.Report(WritingDiagnostics.WordMayNeedMorePages(most.Span, most.Value));
        }

        var (fitting, tooLarge) = (SmallestScale, FullScale);
        while (tooLarge - fitting > 1)
        {
            var middle = (fitting + tooLarge) / 2;
            (fitting, tooLarge) = Fits(Scaled(middle)) ? (middle, tooLarge) : (fitting, middle);
        }

        return layout with { Theme = Scaled(fitting) };
    }

    // Narrower lines and shorter pages. Word keeps the space above a heading at the top of a page, and breaks pages a line earlier or
    // later.
    private static Theme WithReserve(Theme theme, double width, int most)
    {
        var (page, styles) = (theme.Page, theme.Styles);
        var height = styles.Body.LineHeight + (most > 1 ? styles.Heading.SpaceBefore : 0);
        return theme with
        {
            Page = page with
            {
                MarginRight = page.MarginRight + (page.TextWidth * (1 - width)),
                MarginBottom = page.MarginBottom + height,
            },
        };
    }
}
