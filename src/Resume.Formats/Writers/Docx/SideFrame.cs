using DocumentFormat.OpenXml.Wordprocessing;
using Resume.Formats.Themes;
using Outline = Resume.Formats.Outlining.Outline;

namespace Resume.Formats.Writers.Docx;

/// <summary>
/// Places paragraphs in the start column, beside the paragraph that follows: a frame (ECMA-376, 17.3.1.11) keeps them in the order of the
/// text, where text boxes would take them out of it.
/// </summary>
internal sealed class SideFrame(Theme theme, Outline outline)
{
    // LibreOffice moves text that touches a frame as far from it as the text is indented.
    private const double Clearance = 0.15;

    /// <summary>Makes a paragraph one of the start column. Its frame ends where the text begins, so that lines above both meet.</summary>
    public void Apply(ParagraphBuilder paragraph)
    {
        // LibreOffice ignores a frame in a style.
        paragraph.Frame = new()
        {
            Width = Units.TwipsText(theme.StartColumn.Indent - Clearance),
            Wrap = TextWrappingValues.Around,
            VerticalPosition = VerticalAnchorValues.Text,
            HorizontalPosition = HorizontalAnchorValues.Margin,
            Y = "1",
        };
        if (outline.RightToLeft)
        {
            paragraph.Frame.XAlign = HorizontalAlignmentValues.Right;
        }
        else
        {
            paragraph.Frame.X = "1";
        }

        (paragraph.Indent, paragraph.Before, paragraph.After) = (0, 0, 0);
    }

    /// <summary>
    /// Aligns a paragraph in a frame with the one beside it. The space above them is that of the block before them, because programs
    /// disagree on whether a frame begins above or below the space of the paragraph beside it.
    /// </summary>
    /// <param name="framed">The paragraph in the frame.</param>
    /// <param name="beside">The paragraph beside it.</param>
    /// <param name="space">The space above them, in points.</param>
    /// <param name="above">The paragraph before them, or null.</param>
    public static void Align(ParagraphBuilder framed, ParagraphBuilder beside, double space, ParagraphBuilder? above)
    {
        if (above is not null)
        {
            above.After = Math.Max(above.After, space);
        }

        (framed.Before, beside.Before) = (0, above is null ? space : 0);
        (framed.PageBreakBefore, beside.PageBreakBefore) = (false, framed.PageBreakBefore || beside.PageBreakBefore);
    }

    /// <summary>Aligns the dates in frames from an index on.</summary>
    public static void AlignDates(DocxBlocks flow, int start)
    {
        for (var i = start; i < flow.Count - 1; i++)
        {
            if (flow[i] is { Frame: not null } framed && flow[i + 1] is { } beside)
            {
                Align(framed, beside, beside.Before, i > 0 ? flow[i - 1] : null);
            }
        }
    }
}
