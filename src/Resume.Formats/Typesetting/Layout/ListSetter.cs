using System.Collections.Immutable;
using System.Globalization;
using Resume.Formats.Model;
using Resume.Formats.Typesetting.Lines;
using Resume.Formats.Typesetting.Pages;
using Resume.Formats.Typesetting.Shaping;
using Resume.Formats.Typesetting.Structure;

namespace Resume.Formats.Typesetting.Layout;

/// <summary>Sets lists: the text hangs, the marks stand in its indent.</summary>
internal sealed class ListSetter(Setting setting)
{
    // Lists so deep that their text would be narrower, points, are not indented further.
    private const double NarrowestText = 90;

    public void Add(Flow flow, Frame frame, StructureElement parent, ImmutableArray<Bullet> bullets, bool ordered = false)
    {
        if (!bullets.IsDefaultOrEmpty)
        {
            flow.Space(setting.Styles.Body.SpaceBefore);
            Add(flow, frame, parent, bullets, ordered, level: 0);
            flow.Space(setting.Styles.Body.SpaceAfter);
        }
    }

    private void Add(Flow flow, Frame frame, StructureElement parent, ImmutableArray<Bullet> bullets, bool ordered, int level)
    {
        var list = parent.Add(new StructureElement(StructureRole.List));
        var (marks, indent) = ordered ? Numbers(frame, bullets.Length) : Marks(frame);
        var text = frame.From(indent);

        for (var i = 0; i < bullets.Length; i++)
        {
            var item = list.Add(new StructureElement(StructureRole.ListItem));
            AddMark(flow, item, ordered ? Number(i) : Mark(level), marks, ordered, text, bullets[i].Text);

            if (!bullets[i].Children.IsDefaultOrEmpty)
            {
                flow.KeepNext();
                flow.Space(setting.Theme.Bullets.SpaceBetween);
                Add(flow, text.Width - indent < NarrowestText ? frame : text, item.Children[^1], bullets[i].Children, ordered: false, level + 1);
            }

            flow.Space(setting.Theme.Bullets.SpaceBetween);
        }
    }

    private void AddMark(Flow flow, StructureElement item, string mark, Frame marks, bool ordered, Frame frame, InlineText text)
    {
        var style = setting.Styles.Body;
        var label = item.Add(new StructureElement(StructureRole.ListLabel));
        var body = item.Add(new StructureElement(StructureRole.ListBody));
        var order = setting.Paragraphs.NextOrder();
        var metrics = setting.Paragraphs.Metrics(style);

        var first = setting.Paragraphs.Add(flow, frame, setting.Styler.Add(new StyledText(), text, style, body), style)
            ?? flow.Add(metrics.Height, BreakCost.None);
        var runs = setting.Paragraphs.Line(
            new StyledText().Add(mark, setting.Styler.Format(style), label, text.Span), marks, ordered ? LineAlignment.End : LineAlignment.Start);
        first.Parts.Insert(0, new(order, metrics.Above, runs));
    }

    private (Frame Marks, double Indent) Marks(Frame frame)
    {
        var tokens = setting.Theme.Bullets;
        return (frame.From(tokens.Indent - tokens.MarkGap), tokens.Indent);
    }

    // Numbers end at one line, so that their stops stand below one another; the indent grows where the last number needs it.
    private (Frame Marks, double Indent) Numbers(Frame frame, int count)
    {
        var style = setting.Styles.Body;
        var gap = style.Size * 0.4;
        var widest = setting.Paragraphs.Shape(new StyledText().Add(Number(count - 1), setting.Styler.Format(style), null));
        var indent = Math.Max(setting.Theme.Bullets.Indent, widest.Width(0, widest.Text.Length) + gap);
        return (frame.Upto(indent - gap), indent);
    }

    private string Mark(int level)
    {
        var marks = setting.Theme.Bullets.Marks;
        return marks.IsEmpty ? "" : marks[Math.Min(level, marks.Length - 1)];
    }

    private static string Number(int index) => string.Create(CultureInfo.InvariantCulture, $"{index + 1}.");
}
