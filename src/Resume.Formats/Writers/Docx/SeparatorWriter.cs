using DocumentFormat.OpenXml;
using Resume.Formats.Themes;
using Resume.Formats.Writers.Docx.Text;

namespace Resume.Formats.Writers.Docx;

/// <summary>Writes spaces and separators of a width: the tracking of a space makes it wider.</summary>
internal sealed class SeparatorWriter(InlineWriter inlines, TextWidths widths)
{
    /// <summary>Writes a separator after a text that was written. A space at an end of it has at least a width.</summary>
    /// <param name="before">The text before it.</param>
    /// <param name="separator">The separator with its spaces: ", " or " · ".</param>
    /// <param name="width">The width of a space on both sides of it, in points.</param>
    /// <param name="style">The style of the spaces.</param>
    /// <param name="context">The context of the separator.</param>
    public IEnumerable<OpenXmlElement> Write(
        string before, string separator, double width, TextStyleTokens style, RunContext context)
    {
        if (!separator.StartsWith(' '))
        {
            return inlines.WriteAfter(before, separator, context);
        }

        var wide = Wide(width, style, context);
        return
        [
            .. inlines.WriteAfter(before, " ", wide),
            .. inlines.Write(separator.Trim(), context),
            .. inlines.Write(" ", wide),
        ];
    }

    /// <summary>Writes a space of a width, in points.</summary>
    public IEnumerable<OpenXmlElement> WriteSpace(double width, TextStyleTokens style, RunContext context) =>
        inlines.Write(" ", Wide(width, style, context));

    private RunContext Wide(double width, TextStyleTokens style, RunContext context) =>
        context with { Tracking = style.Tracking + Math.Max(0, width - widths.Measure(" ", style)) };
}
