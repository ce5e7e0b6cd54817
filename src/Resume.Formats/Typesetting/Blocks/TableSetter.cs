using System.Collections.Immutable;
using Resume.Formats.Model;
using Resume.Formats.Outlining;
using Resume.Formats.Themes;
using Resume.Formats.Typesetting.Pages;
using Resume.Formats.Typesetting.Paragraphs;
using Resume.Formats.Typesetting.Shaping;

namespace Resume.Formats.Typesetting.Blocks;

/// <summary>Sets a section in two columns: each entry is a row, headed by its title.</summary>
internal sealed class TableSetter(Setting setting)
{
    // However wide a theme wants the labels, what they head needs room too.
    private const double LargestLabel = 0.5;

    private readonly EntrySetter entries = new(setting);

    public void Add(Flow flow, Frame frame, StructureElement section, ImmutableArray<OutlineEntry> rows)
    {
        var tokens = setting.Theme.Table;
        var label = Math.Min(tokens.LabelWidth, frame.Width * LargestLabel);
        var (head, cell) = (frame.Upto(label), frame.From(Math.Min(label + tokens.ColumnGap, frame.Width * (1 + LargestLabel) / 2)));
        var table = section.Add(new StructureElement(StructureRole.Table));

        foreach (var entry in rows)
        {
            flow.Space(tokens.RowGap);
            var first = EntrySetter.Begin(flow, entry);
            var row = table.Add(new StructureElement(StructureRole.TableRow));
            var early = setting.Paragraphs.NextOrder();
            var (title, content) = (Head(head, row, entry), Cell(cell, row, entry));
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

    private Flow Head(Frame frame, StructureElement row, OutlineEntry entry)
    {
        var flow = new Flow();
        var header = row.Add(new StructureElement(StructureRole.TableHeader));
        Add(flow, frame, header, entry.Title, setting.Styles.Body, TextStyle.Strong, BreakCost.Heading);
        flow.KeepNext();
        Add(flow, frame, header, entry.Subtitle, setting.Styles.Subtitle, TextStyle.None, BreakCost.Heading);
        return flow;
    }

    private Flow Cell(Frame frame, StructureElement row, OutlineEntry entry)
    {
        var flow = new Flow();
        var cell = row.Add(new StructureElement(StructureRole.TableCell));
        Add(flow, frame, cell, entry.Location, setting.Styles.Meta, TextStyle.None);
        Add(flow, frame, cell, entry.Dates?.Text ?? InlineText.Empty, setting.Styles.Meta, TextStyle.None);
        entries.AddBody(flow, frame, cell, entry);
        return flow;
    }

    private void Add(Flow flow, Frame frame, StructureElement cell, InlineText text, TextStyleTokens style, TextStyle inline, BreakCost cost = BreakCost.SingleLine)
    {
        if (!text.IsEmpty)
        {
            var element = cell.Add(new StructureElement(StructureRole.Paragraph));
            var shaped = setting.Paragraphs.Shape(setting.Styler.Add(new StyledText(), text, style, element, inline));
            setting.Paragraphs.Add(flow, frame, shaped, setting.Paragraphs.Metrics(style), LineAlignment.Start, cost);
        }
    }
}
