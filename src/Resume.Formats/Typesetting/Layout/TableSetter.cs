using System.Collections.Immutable;
using Resume.Formats.Model;
using Resume.Formats.Outlining;
using Resume.Formats.Themes;
using Resume.Formats.Typesetting.Lines;
using Resume.Formats.Typesetting.Pages;
using Resume.Formats.Typesetting.Shaping;
using Resume.Formats.Typesetting.Structure;

namespace Resume.Formats.Typesetting.Layout;

/// <summary>Sets a section in two columns: each entry is a row, headed by its title.</summary>
internal sealed class TableSetter(Setting setting)
{
    // However wide a theme wants the labels, what they head needs room too.
    private const double LargestLabel = 0.5;

    private readonly EntrySetter entries = new(setting);

    public void Add(Flow flow, Frame frame, StructureElement section, ImmutableArray<OutlineEntry> rows)
    {
        var tokens = setting.Theme.Table;
        var labels = Labels(rows);
        var label = Math.Min(Math.Max(tokens.LabelWidth, WidestWord(labels)), frame.Width * LargestLabel);
        var (head, cell) = (frame.Upto(label), frame.From(Math.Min(label + tokens.ColumnGap, frame.Width * (1 + LargestLabel) / 2)));
        var table = section.Add(new StructureElement(StructureRole.Table));

        for (var i = 0; i < rows.Length; i++)
        {
            var entry = rows[i];
            flow.Space(tokens.RowGap);
            var first = EntrySetter.Begin(flow, entry);
            var row = table.Add(new StructureElement(StructureRole.TableRow));
            var early = setting.Paragraphs.NextOrder();
            var (title, content) = (Head(head, row, labels[i]), Cell(cell, row, entry));
            if (frame.RightToLeft && content.Lines is [{ Parts: [var only] } single])
            {
                // One line beside its label: as in an entry's head, what stands further left comes first in the file.
                single.Parts[0] = only with { Order = early };
            }

            flow.AddRow(title, content);
            entries.End(flow, entry, first);
        }

        flow.Space(setting.Styles.Body.SpaceAfter);
    }

    // Shaped before any row is set: the longest word of all of them decides how wide the column is, so that none is cut.
    private List<Label>[] Labels(ImmutableArray<OutlineEntry> rows)
    {
        var labels = new List<Label>[rows.Length];
        for (var i = 0; i < labels.Length; i++)
        {
            labels[i] = [];
            AddLabel(labels[i], rows[i].Title, setting.Styles.Body, TextStyle.Strong);
            AddLabel(labels[i], rows[i].Subtitle, setting.Styles.Subtitle, TextStyle.None);
        }

        return labels;
    }

    private void AddLabel(List<Label> labels, InlineText text, TextStyleTokens style, TextStyle inline)
    {
        if (!text.IsEmpty)
        {
            var element = new StructureElement(StructureRole.Paragraph);
            var shaped = setting.Paragraphs.Shape(setting.Styler.Add(new StyledText(), text, style, element, inline));
            labels.Add(new(element, shaped, setting.Paragraphs.Metrics(style)));
        }
    }

    private static double WidestWord(List<Label>[] rows)
    {
        var widest = 0.0;
        foreach (var labels in rows)
        {
            foreach (var label in labels)
            {
                widest = Math.Max(widest, LineFiller.NarrowestWidth(label.Text));
            }
        }

        return widest;
    }

    private Flow Head(Frame frame, StructureElement row, List<Label> labels)
    {
        var flow = new Flow();
        var header = row.Add(new StructureElement(StructureRole.TableHeader));
        foreach (var label in labels)
        {
            if (header.Children.Count > 0)
            {
                flow.KeepNext();
            }

            header.Add(label.Element);
            setting.Paragraphs.Add(flow, frame, label.Text, label.Metrics, LineAlignment.Start, BreakCost.Heading);
        }

        return flow;
    }

    private Flow Cell(Frame frame, StructureElement row, OutlineEntry entry)
    {
        var flow = new Flow();
        var cell = row.Add(new StructureElement(StructureRole.TableCell));
        Add(flow, frame, cell, entry.Location, setting.Styles.Meta);
        Add(flow, frame, cell, entry.Dates?.Text ?? InlineText.Empty, setting.Styles.Meta);
        entries.AddBody(flow, frame, cell, entry);
        return flow;
    }

    private void Add(Flow flow, Frame frame, StructureElement cell, InlineText text, TextStyleTokens style)
    {
        if (!text.IsEmpty)
        {
            var element = cell.Add(new StructureElement(StructureRole.Paragraph));
            var shaped = setting.Paragraphs.Shape(setting.Styler.Add(new StyledText(), text, style, element));
            setting.Paragraphs.Add(flow, frame, shaped, setting.Paragraphs.Metrics(style), LineAlignment.Start, BreakCost.SingleLine);
        }
    }

    private sealed record Label(StructureElement Element, ShapedText Text, LineMetrics Metrics);
}
