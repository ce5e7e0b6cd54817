using Resume.Formats.Outlining;
using Resume.Formats.Typesetting.Lines;
using Resume.Formats.Typesetting.Pages;
using Resume.Formats.Typesetting.Shaping;
using Resume.Formats.Typesetting.Structure;

namespace Resume.Formats.Typesetting.Layout;

/// <summary>Sets the lines of an entry's head: title or subtitle at one side, place or dates at the other.</summary>
internal sealed class HeadSetter(Setting setting)
{
    // The right part stands beside the left one up to this share of the width; a longer one comes below it.
    private const double LargestShare = 0.5;

    public void Add(Flow flow, Frame frame, StructureElement parent, OutlineEntry entry)
    {
        var isFirst = true;
        foreach (var line in entry.Head)
        {
            if (!isFirst)
            {
                flow.KeepNext();
            }

            Add(flow, frame, parent, line);
            isFirst = false;
        }
    }

    private void Add(Flow flow, Frame frame, StructureElement parent, HeadLine line)
    {
        var isTitle = line.Role == HeadRole.Title;
        var style = isTitle ? setting.Styles.Title : setting.Styles.Subtitle;
        var metrics = setting.Paragraphs.Metrics(style);
        flow.Space(style.SpaceBefore);

        var left = new StyledText();
        if (!line.Left.IsEmpty)
        {
            setting.Styler.Add(left, line.Left, style, parent.Add(new StructureElement(isTitle ? StructureRole.Heading3 : StructureRole.Paragraph)));
        }

        if (line.Right.IsEmpty)
        {
            setting.Paragraphs.Add(flow, frame, setting.Paragraphs.Shape(left), metrics, LineAlignment.Start, BreakCost.Heading);
        }
        else
        {
            var right = setting.Styler.Add(
                new StyledText(), line.Right, setting.Styles.Meta, parent.Add(new StructureElement(StructureRole.Paragraph)));
            AddBoth(flow, frame, setting.Paragraphs.Shape(left), metrics, setting.Paragraphs.Shape(right));
        }

        flow.Space(style.SpaceAfter);
    }

    private void AddBoth(Flow flow, Frame frame, ShapedText left, LineMetrics leftMetrics, ShapedText right)
    {
        var rightMetrics = setting.Paragraphs.Metrics(setting.Styles.Meta);
        var gap = setting.Styles.Meta.Size * 1.5;
        var lines = LineFiller.Fill(right, frame.Width);
        var rightWidth = right.Width(0, right.TrimEnd(0, right.Text.Length));
        var leftWidth = left.Width(0, left.TrimEnd(0, left.Text.Length));

        if (lines.Count != 1 || (rightWidth > frame.Width * LargestShare && leftWidth + gap + rightWidth > frame.Width))
        {
            if (setting.Paragraphs.Add(flow, frame, left, leftMetrics, LineAlignment.Start, BreakCost.Heading) is not null)
            {
                flow.KeepNext();
            }

            setting.Paragraphs.Add(flow, frame, right, rightMetrics, LineAlignment.Start, BreakCost.Heading);
            return;
        }

        // Readers take a line from left to right whatever its direction: those that go by places and those that go by the file are to agree.
        var early = frame.RightToLeft ? setting.Paragraphs.NextOrder() : default(int?);
        var metrics = leftMetrics.With(rightMetrics);
        var first = setting.Paragraphs.Add(flow, frame.Upto(frame.Width - rightWidth - gap), left, metrics, LineAlignment.Start, BreakCost.Heading)
            ?? flow.Add(metrics.Height, BreakCost.None);
        first.Parts.Add(new(early ?? setting.Paragraphs.NextOrder(), metrics.Above, setting.Paragraphs.Set(right, lines[0], frame, LineAlignment.End)));
    }
}
