using Resume.Formats.Outlining;
using Resume.Formats.Themes;
using Resume.Formats.Typesetting.Lines;
using Resume.Formats.Typesetting.Structure;

namespace Resume.Formats.Typesetting.Layout;

/// <summary>Widens a start column that contains headings for their longest word, which differs by language.</summary>
internal static class HeadingColumn
{
    // A wider column would leave too little for the text; headings with a longer word are above their sections.
    private const double MostWidening = 1.5;

    /// <summary>The context for an outline.</summary>
    public static TypesettingContext Widen(TypesettingContext context, Outline outline)
    {
        var tokens = context.Theme.StartColumn;
        if (tokens.Holds != StartColumnContent.Headings)
        {
            return context;
        }

        var widths = outline.Sections.Where(section => section.ShowsHeading).Select(section => WidestWord(context, section))
            .Where(width => width <= tokens.Width * MostWidening);
        var width = Math.Max(tokens.Width, widths.DefaultIfEmpty(0).Max());
        return context with { Theme = context.Theme with { StartColumn = tokens with { Width = width } } };
    }

    private static double WidestWord(TypesettingContext context, Section section)
    {
        var text = context.Styler.Style(section.Heading, context.Styles.Heading, new StructureElement(StructureRole.Heading2));
        return LineFiller.MinContentWidth(context.Paragraphs.Shape(text));
    }
}
