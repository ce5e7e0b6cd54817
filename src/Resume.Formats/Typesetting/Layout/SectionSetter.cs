using Resume.Formats.Model;
using Resume.Formats.Outlining;
using Resume.Formats.Typesetting.Lines;
using Resume.Formats.Typesetting.Pages;
using Resume.Formats.Typesetting.Shaping;
using Resume.Formats.Typesetting.Structure;

namespace Resume.Formats.Typesetting.Layout;

/// <summary>Sets a section: its heading, the rule below that, its introduction and entries.</summary>
internal sealed class SectionSetter(Setting setting)
{
    // Lines of an introduction that does not stand alone at the bottom of a page.
    private const int ShortIntroduction = 3;

    private readonly BlockTextSetter blocks = new(setting);
    private readonly EntrySetter entries = new(setting);
    private readonly TableSetter tables = new(setting);

    public void Add(Flow flow, Frame frame, StructureElement document, Section section)
    {
        if (section.PageBreak == PageBreak.Before)
        {
            flow.BreakPage();
        }

        var first = flow.Lines.Count;
        var element = document.Add(new StructureElement(StructureRole.Section));
        AddHeading(flow, frame, element, section.Heading);
        AddIntroduction(flow, frame, element, section);
        AddEntries(flow, frame, element, section);

        if (section.PageBreak == PageBreak.Avoid)
        {
            flow.KeepTogether(first, setting.PageHeight);
        }
    }

    private void AddEntries(Flow flow, Frame frame, StructureElement element, Section section)
    {
        if (section.Layout == SectionLayout.Table && !section.Entries.IsEmpty)
        {
            tables.Add(flow, frame, element, section.Entries);
            return;
        }

        for (var i = 0; i < section.Entries.Length; i++)
        {
            var entry = section.Entries[i];
            if (section.Layout == SectionLayout.Inline)
            {
                entries.AddInline(flow, frame, element, entry);
            }
            else
            {
                // One without a head would look like more of the one before it; the first has the heading's space.
                entries.Add(flow, frame, element, entry, i == 0 && entry.Head.IsEmpty ? 0 : setting.Styles.Title.SpaceBefore);
            }
        }
    }

    private void AddHeading(Flow flow, Frame frame, StructureElement section, InlineText heading)
    {
        var style = setting.Styles.Heading;
        flow.Space(style.SpaceBefore);
        var element = section.Add(new StructureElement(StructureRole.Heading2));
        var text = setting.Paragraphs.Shape(setting.Styler.Add(new StyledText(), heading, style, element));
        var first = setting.Paragraphs.Add(flow, frame, text, setting.Paragraphs.Metrics(style), LineAlignment.Start, BreakCost.Heading);

        if (first is not null)
        {
            first.Bookmark = heading.PlainText.ReplaceLineEndings(" ");
            AddRule(flow.Lines[^1], frame);
        }

        flow.KeepNext();
        flow.Space(style.SpaceAfter);
    }

    private void AddIntroduction(Flow flow, Frame frame, StructureElement element, Section section)
    {
        var first = flow.Lines.Count;
        blocks.Add(flow, frame, element, section.Introduction);

        // A few words below a heading are as good as part of it.
        if (flow.Lines.Count > first && flow.Lines.Count - first <= ShortIntroduction && !section.Entries.IsDefaultOrEmpty)
        {
            flow.KeepNext();
        }
    }

    private void AddRule(FlowLine line, Frame frame)
    {
        var tokens = setting.Theme.Section;
        if (tokens.RuleThickness > 0)
        {
            var rule = new RulePlacement(null, frame.Left, line.Height + tokens.RuleGap, frame.Width, tokens.RuleThickness, setting.Theme.Light.Rule);
            line.Parts.Add(new(setting.Paragraphs.NextOrder(), 0, [rule]));
            line.Height += tokens.RuleGap + tokens.RuleThickness;
        }
    }
}
