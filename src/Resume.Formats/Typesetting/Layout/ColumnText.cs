using Resume.Formats.Typesetting.Lines;
using Resume.Formats.Typesetting.Pages;
using Resume.Formats.Typesetting.Shaping;

namespace Resume.Formats.Typesetting.Layout;

/// <summary>
/// A text in the start column: the heading of a section, or the dates of an entry. It is read where it is created, and placed beside the lines
/// that follow once these are known.
/// </summary>
internal sealed class ColumnText
{
    private readonly LineMetrics metrics;
    private readonly List<(int Order, GlyphRun[] Runs)> lines;

    private ColumnText(LineMetrics metrics, List<(int Order, GlyphRun[] Runs)> lines) => (this.metrics, this.lines) = (metrics, lines);

    public static ColumnText Compose(ParagraphComposer paragraphs, ShapedText text, LineMetrics metrics, Frame column) => new(
        metrics,
        [
            .. LineFiller.Fill(text, column.Width)
                .Select(line => (paragraphs.NextOrder(), paragraphs.ComposeLine(text, line, column, LineAlignment.Start))),
        ]);

    /// <summary>Places the text beside the lines from an index on, which stay on its page. Both have the same first baseline.</summary>
    public void Place(Flow flow, int first)
    {
        if (lines.Count == 0 || flow.IsFull)
        {
            return;
        }

        if (flow.Lines.Count == first)
        {
            flow.Add(metrics.Height, BreakCost.None);
        }

        var beside = flow.Lines[first];
        var baseline = beside.Parts is [var part, ..] ? Math.Max(part.Offset, metrics.Above) : metrics.Above;
        beside.MoveDown(beside.Parts is [] ? 0 : baseline - beside.Parts[0].Offset);
        for (var i = 0; i < lines.Count; i++)
        {
            beside.Parts.Add(new(lines[i].Order, baseline + (i * metrics.Height), lines[i].Runs));
        }

        KeepTogether(flow, first, baseline + ((lines.Count - 1) * metrics.Height) + metrics.Below);
    }

    // At least two lines are beside a text, so that it does not look lost at the end of a page.
    private static void KeepTogether(Flow flow, int first, double needed)
    {
        var covered = flow.Lines[first].Height;
        for (var i = first + 1; i < flow.Lines.Count && (covered < needed || i == first + 1); i++)
        {
            flow.Lines[i].RaiseCost(BreakCost.Heading);
            covered += flow.Lines[i].SpaceBefore + flow.Lines[i].Height;
        }

        flow.Lines[^1].Height += Math.Max(0, needed - covered);
    }
}
