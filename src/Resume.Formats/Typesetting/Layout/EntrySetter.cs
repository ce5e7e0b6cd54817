using Resume.Formats.Model;
using Resume.Formats.Outlining;
using Resume.Formats.Typesetting.Lines;
using Resume.Formats.Typesetting.Pages;
using Resume.Formats.Typesetting.Shaping;
using Resume.Formats.Typesetting.Structure;

namespace Resume.Formats.Typesetting.Layout;

/// <summary>Sets entries: head, summary, facts, bullets, and the entries below them.</summary>
internal sealed class EntrySetter(Setting setting)
{
    // Entries below one entry stand closer together than entries of a section.
    private const double InnerSpace = 0.6;

    // A few lines between a head and the first bullet are as good as part of the head: so many of them.
    private const int ShortText = 3;

    private readonly HeadSetter heads = new(setting);
    private readonly BlockTextSetter blocks = new(setting);
    private readonly ListSetter lists = new(setting);

    /// <summary>Sets an entry of a list, with space above it that parts it from what is before.</summary>
    public void Add(Flow flow, Frame frame, StructureElement parent, OutlineEntry entry, double spaceBefore)
    {
        var first = Begin(flow, entry);
        flow.Space(spaceBefore);
        if (!entry.Head.IsEmpty)
        {
            heads.Add(flow, frame, parent, entry);
            if (HasBody(entry))
            {
                flow.KeepNext();
            }
        }

        AddBody(flow, frame, parent, entry);
        flow.KeepLastLine(first);
        End(flow, entry, first);
    }

    /// <summary>Sets an entry as one paragraph: its title as a label, its summary.</summary>
    public void AddInline(Flow flow, Frame frame, StructureElement parent, OutlineEntry entry)
    {
        var first = Begin(flow, entry);
        var style = setting.Styles.Body;
        var element = new StructureElement(StructureRole.Paragraph);
        var text = setting.Styler.Add(new StyledText(), entry.Title, style, element, TextStyle.Strong);
        var rest = entry.Summary.Blocks.AsSpan();

        if (rest is [Model.Paragraph summary, ..])
        {
            if (text.Text.Length > 0)
            {
                text.Add(setting.LabelEnd.Mark, setting.Styler.Format(style, TextStyle.Strong), element).Add(setting.LabelEnd.Gap, setting.Styler.Format(style), element);
            }

            setting.Styler.Add(text, summary.Text, style, element);
            rest = rest[1..];
        }

        if (text.Text.Length > 0)
        {
            parent.Add(element);
            flow.Space(style.SpaceBefore);
            setting.Paragraphs.Add(flow, frame, text, style);
            flow.Space(style.SpaceAfter);
        }

        blocks.Add(flow, frame, parent, rest);
        End(flow, entry, first);
    }

    /// <summary>Sets what is below an entry's head.</summary>
    public void AddBody(Flow flow, Frame frame, StructureElement parent, OutlineEntry entry)
    {
        var first = flow.Lines.Count;
        blocks.Add(flow, frame, parent, entry.Summary);
        AddFacts(flow, frame, parent, entry);
        if (flow.Lines.Count > first && flow.Lines.Count - first <= ShortText && !entry.Bullets.IsEmpty)
        {
            flow.KeepNext();
        }

        lists.Add(flow, frame, parent, entry.Bullets);

        // The first one right below the head belongs to it.
        var isFirst = !HasText(entry);
        foreach (var inner in entry.Entries)
        {
            Add(flow, frame, parent, inner, isFirst ? 0 : setting.Styles.Title.SpaceBefore * InnerSpace);
            isFirst = false;
        }
    }

    /// <summary>Begins an entry where its author wants it; gives the number of its first line.</summary>
    public static int Begin(Flow flow, OutlineEntry entry)
    {
        if (entry.PageBreak == PageBreak.Before)
        {
            flow.BreakPage();
        }

        return flow.Lines.Count;
    }

    /// <summary>Ends an entry that began with a line.</summary>
    public void End(Flow flow, OutlineEntry entry, int first)
    {
        if (entry.PageBreak == PageBreak.Avoid)
        {
            flow.KeepTogether(first, setting.PageHeight);
        }
    }

    private static bool HasBody(OutlineEntry entry) => HasText(entry) || !entry.Entries.IsDefaultOrEmpty;

    private static bool HasText(OutlineEntry entry) =>
        !entry.Summary.IsEmpty || !entry.Facts.IsDefaultOrEmpty || !entry.Bullets.IsDefaultOrEmpty;

    private void AddFacts(Flow flow, Frame frame, StructureElement parent, OutlineEntry entry)
    {
        if (entry.Facts.IsDefaultOrEmpty)
        {
            return;
        }

        var style = setting.Styles.Body;
        flow.Space(style.SpaceBefore);
        foreach (var fact in entry.Facts)
        {
            var element = parent.Add(new StructureElement(StructureRole.Paragraph));
            var text = setting.Styler.Add(new StyledText(), InlineText.Plain(fact.Label, fact.Value.Span), style, element, TextStyle.Strong)
                .Add(setting.LabelEnd.Mark, setting.Styler.Format(style, TextStyle.Strong), element, fact.Value.Span)
                .Add(setting.LabelEnd.Gap, setting.Styler.Format(style), element);
            setting.Paragraphs.Add(flow, frame, setting.Styler.Add(text, fact.Value, style, element), style);
        }

        flow.Space(style.SpaceAfter);
    }
}
