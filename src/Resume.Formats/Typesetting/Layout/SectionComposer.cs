using System.Collections.Immutable;
using Resume.Formats.Model;
using Resume.Formats.Outlining;
using Resume.Formats.Themes;
using Resume.Formats.Typesetting.Structure;

namespace Resume.Formats.Typesetting.Layout;

/// <summary>Lays out sections: heading, introduction and entries.</summary>
internal sealed class SectionComposer(TypesettingContext context)
{
    // An introduction of up to so many lines stays on the first entry's page.
    private const int ShortIntroduction = 3;

    private readonly HeadingComposer headings = new(context);
    private readonly BlockTextComposer blocks = new(context);
    private readonly EntryComposer entries = new(context);
    private readonly TableComposer tables = new(context);
    private readonly LabelledRowComposer labelledRows = new(context);
    private readonly CitationComposer citations = new(context);

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
        var heading = headings.Add(scope, section);
        var below = document.Flow.Lines.Count;
        AddIntroduction(scope, section);
        AddEntries(scope, section);
        heading?.Place(document.Flow, below);
        if (document.Flow.Lines.Count > start)
        {
            document.Flow.Lines[start].Bookmark = section.Heading.OneLine;
        }

        document.Flow.EndBlock(section.PageBreak, first, context.Theme.Page.TextHeight);
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
            AddTable(scope, section.Entries);
            return;
        }

        if (section.Entries.Any(entry => !entry.Citation.IsEmpty))
        {
            citations.Add(scope, section.Entries);
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

    private void AddTable(LayoutScope scope, ImmutableArray<OutlineEntry> rows)
    {
        if (context.Theme.Table.Layout == TableLayout.Columns)
        {
            tables.Add(scope, rows);
        }
        else
        {
            labelledRows.Add(scope, rows);
        }
    }
}
