using Resume.Formats.Model;
using Resume.Formats.Outlining;
using Resume.Formats.Typesetting.Lines;
using Resume.Formats.Typesetting.Pages;
using Resume.Formats.Typesetting.Structure;

namespace Resume.Formats.Typesetting.Layout;

/// <summary>Lays out sections: heading, rule, introduction and entries.</summary>
internal sealed class SectionComposer(TypesettingContext context)
{
    // An introduction of up to so many lines stays on the first entry's page.
    private const int ShortIntroduction = 3;

    private readonly BlockTextComposer blocks = new(context);
    private readonly EntryComposer entries = new(context);
    private readonly TableComposer tables = new(context);

    public void Add(LayoutScope document, Section section)
    {
        var first = document.Flow.BeginBlock(section.PageBreak);
        var scope = section.ShowsHeading
            ? document.Nest(StructureRole.Section)
            : document with
            {
                Parent = document.Parent.Add(new StructureElement(StructureRole.Section) { Title = section.Heading.OneLine }),
                EntryHeading = StructureRole.Heading2,
            };
        var start = document.Flow.Lines.Count;
        AddHeading(scope, section);
        AddIntroduction(scope, section);
        AddEntries(scope, section);
        if (document.Flow.Lines.Count > start)
        {
            document.Flow.Lines[start].Bookmark = section.Heading.OneLine;
        }

        document.Flow.EndBlock(section.PageBreak, first, context.Theme.Page.TextHeight);
    }

    private void AddHeading(LayoutScope scope, Section section)
    {
        var style = context.Styles.Heading;
        scope.Flow.AddSpace(style.SpaceBefore);
        if (!section.ShowsHeading)
        {
            return;
        }

        var text = context.Paragraphs.Shape(context.Styler.Style(section.Heading, style, scope.Parent.AddNew(StructureRole.Heading2)));
        var metrics = context.Paragraphs.Metrics(style);
        var first = context.Paragraphs.Add(scope.Flow, scope.Frame, text, metrics, LineAlignment.Start, BreakCost.Heading);

        if (first is not null)
        {
            AddRule(scope.Flow.Lines[^1], scope.Frame);
        }

        scope.Flow.KeepWithNext();

        // Below every heading there is the same space.
        scope.Flow.FixSpace(style.SpaceAfter);
    }

    private void AddRule(FlowLine line, Frame frame)
    {
        var tokens = context.Theme.Section;
        if (tokens.RuleThickness > 0)
        {
            var y = line.Height + tokens.RuleGap;
            var rule = new RulePlacement(null, frame.Left, y, frame.Width, tokens.RuleThickness, context.Theme.Light.Rule);
            line.Parts.Add(new(context.Paragraphs.NextOrder(), 0, [rule]));
            line.Height += tokens.RuleGap + tokens.RuleThickness;
        }
    }

    private void AddIntroduction(LayoutScope scope, Section section)
    {
        var first = scope.Flow.Lines.Count;
        blocks.Add(scope, section.Introduction);

        if (scope.Flow.Lines.Count - first is > 0 and <= ShortIntroduction && !section.Entries.IsDefaultOrEmpty)
        {
            scope.Flow.KeepWithNext();
        }
    }

    private void AddEntries(LayoutScope scope, Section section)
    {
        if (section.Layout == SectionLayout.Table && !section.Entries.IsEmpty)
        {
            tables.Add(scope, section.Entries);
            return;
        }

        for (var i = 0; i < section.Entries.Length && !scope.Flow.IsFull; i++)
        {
            var entry = section.Entries[i];
            if (section.Layout == SectionLayout.Inline)
            {
                entries.AddInline(scope, entry);
            }
            else
            {
                // Without the space, an entry without a header would look like part of the one before it.
                entries.Add(scope, entry, i == 0 && entry.HeaderLines.IsEmpty ? 0 : context.Styles.Title.SpaceBefore);
            }
        }
    }
}
