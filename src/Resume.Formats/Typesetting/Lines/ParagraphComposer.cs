using Resume.Formats.Limits;
using Resume.Formats.Themes;
using Resume.Formats.Typesetting.Pages;
using Resume.Formats.Typesetting.Shaping;

namespace Resume.Formats.Typesetting.Lines;

/// <summary>Shapes paragraphs, breaks them into lines and adds these to a flow. Not thread-safe.</summary>
internal sealed class ParagraphComposer(TextShaper shaper, FontTokens fonts, Budget budget, CancellationToken cancellationToken)
{
    private readonly LineComposer lines = new(shaper, budget);
    private int order;

    public ShapedText Shape(StyledText text)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return shaper.Shape(text);
    }

    public LineMetrics Metrics(TextStyleTokens style) => LineMetrics.ForStyle(style, fonts);

    /// <summary>Takes the next place in the reading order.</summary>
    public int NextOrder() => order++;

    /// <summary>The glyph runs of a line, with a baseline of 0.</summary>
    public GlyphRun[] ComposeLine(ShapedText text, LineRange line, in Frame frame, LineAlignment alignment) =>
        lines.Compose(text, line, frame, alignment);

    /// <summary>The glyph runs of a text, on one line of any length, with a baseline of 0.</summary>
    public GlyphRun[] ComposeLine(StyledText text, in Frame frame, LineAlignment alignment)
    {
        var shaped = Shape(text);
        return ComposeLine(shaped, new(0, shaped.Text.Length), frame, alignment);
    }

    /// <summary>Adds a paragraph without widows and orphans, and returns its first line, or null where the text is empty.</summary>
    public FlowLine? Add(
        Flow flow, in Frame frame, StyledText text, TextStyleTokens style, LineAlignment alignment = LineAlignment.Start) =>
        Add(flow, frame, Shape(text), Metrics(style), alignment, BreakCost.SingleLine);

    /// <summary>Adds shaped text as lines, and returns the first one, or null where the text is empty.</summary>
    /// <param name="flow">The flow.</param>
    /// <param name="frame">The horizontal extent of the lines.</param>
    /// <param name="text">The text.</param>
    /// <param name="metrics">The box of each line.</param>
    /// <param name="alignment">The place of the lines in the frame.</param>
    /// <param name="cost">
    /// The cost of a page break after the first line and before the last one; for <see cref="BreakCost.Heading"/>, of each page break
    /// within the text.
    /// </param>
    public FlowLine? Add(Flow flow, in Frame frame, ShapedText text, LineMetrics metrics, LineAlignment alignment, BreakCost cost)
    {
        var ranges = LineFiller.Fill(text, frame.Width);
        var first = default(FlowLine);
        for (var i = 0; i < ranges.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var isProtected = i == 1 || (i > 0 && (i == ranges.Count - 1 || cost == BreakCost.Heading));
            var line = flow.Add(metrics.Height, isProtected ? cost : BreakCost.None);
            line.Parts.Add(new(NextOrder(), metrics.Above, ComposeLine(text, ranges[i], frame, alignment)));
            first ??= line;
        }

        return first;
    }
}
