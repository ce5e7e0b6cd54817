using Resume.Formats.Themes;
using Resume.Formats.Typesetting.Pages;
using Resume.Formats.Typesetting.Shaping;

namespace Resume.Formats.Typesetting.Lines;

/// <summary>Sets paragraphs into a flow. For one thread.</summary>
internal sealed class ParagraphSetter(TextShaper shaper, FontTokens fonts, bool rightToLeft)
{
    private readonly LineSetter lines = new(shaper);
    private int order;

    public ShapedText Shape(StyledText text) => shaper.Shape(text, rightToLeft);

    public LineMetrics Metrics(TextStyleTokens style) => LineMetrics.Of(style, fonts);

    /// <summary>The next place in the reading order.</summary>
    public int NextOrder() => order++;

    /// <summary>The runs of a line, at a baseline of 0.</summary>
    public GlyphRun[] Set(ShapedText text, LineRange line, in Frame frame, LineAlignment alignment) => lines.Set(text, line, frame, alignment);

    /// <summary>The runs of text that is one line whatever its length.</summary>
    public GlyphRun[] Line(StyledText text, in Frame frame, LineAlignment alignment)
    {
        var shaped = Shape(text);
        return Set(shaped, new(0, shaped.Text.Length), frame, alignment);
    }

    /// <summary>Sets text as lines of a style, and says which line of the flow is the first; it keeps its single lines company.</summary>
    public FlowLine? Add(Flow flow, in Frame frame, StyledText text, TextStyleTokens style, LineAlignment alignment = LineAlignment.Start) =>
        Add(flow, frame, Shape(text), Metrics(style), alignment, BreakCost.SingleLine);

    /// <summary>Sets shaped text as lines.</summary>
    /// <param name="flow">Where to.</param>
    /// <param name="frame">The room they have.</param>
    /// <param name="text">The text.</param>
    /// <param name="metrics">The box of each line.</param>
    /// <param name="alignment">Where in the frame the lines stand.</param>
    /// <param name="cost">What it costs to part the first line from the second, and the last from the one before it.</param>
    public FlowLine? Add(Flow flow, in Frame frame, ShapedText text, LineMetrics metrics, LineAlignment alignment, BreakCost cost)
    {
        var ranges = LineFiller.Fill(text, frame.Width);
        var first = default(FlowLine);
        for (var i = 0; i < ranges.Count; i++)
        {
            var edge = i == 1 || (i > 0 && (i == ranges.Count - 1 || cost == BreakCost.Heading));
            var line = flow.Add(metrics.Height, edge ? cost : BreakCost.None);
            line.Parts.Add(new(NextOrder(), metrics.Above, Set(text, ranges[i], frame, alignment)));
            first ??= line;
        }

        return first;
    }
}
