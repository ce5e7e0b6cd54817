using Resume.Formats.Model;
using Resume.Formats.Outlining;
using Resume.Formats.Themes;
using Resume.Formats.Typesetting.Shaping;
using Resume.Formats.Typesetting.Structure;

namespace Resume.Formats.Typesetting.Layout;

/// <summary>Lays out entries: header, summary, facts, bullets and nested entries.</summary>
internal sealed class EntryComposer(TypesettingContext context)
{
    // Up to so many lines between an entry's header and its first bullet stay on the bullet's page.
    private const int ShortText = 3;

    private readonly EntryHeaderComposer headers = new(context);
    private readonly BlockTextComposer blocks = new(context);
    private readonly ListComposer lists = new(context);

    /// <summary>Adds an entry of a list, with at least <paramref name="spaceBefore"/> points above it.</summary>
    public void Add(LayoutScope scope, OutlineEntry entry, double spaceBefore)
    {
        var first = scope.Flow.BeginBlock(entry.PageBreak);
        scope.Flow.AddSpace(spaceBefore);
        var dates = default(ColumnText);
        if (!entry.HeaderLines.IsEmpty)
        {
            dates = headers.Add(scope, entry);
            if (HasText(entry) || !entry.Entries.IsDefaultOrEmpty)
            {
                scope.Flow.KeepWithNext();
            }
        }

        AddBody(scope, entry);
        dates?.Place(scope.Flow, first);
        scope.Flow.AvoidWidow(first);
        scope.Flow.EndBlock(entry.PageBreak, first, context.Theme.Page.TextHeight);
    }

    /// <summary>Adds an entry of <see cref="SectionLayout.Inline"/> as one paragraph: its title as a label, then its summary.</summary>
    public void AddInline(LayoutScope scope, OutlineEntry entry)
    {
        var first = scope.Flow.BeginBlock(entry.PageBreak);
        var style = context.Styles.Body;
        var element = new StructureElement(StructureRole.Paragraph);
        var text = new StyledText(context.Styler.IsRightToLeft(OutlineTexts.In(entry)));
        context.Styler.Add(text, entry.Title, style, element, TextStyle.Strong);

        if (entry.Summary.Blocks.AsSpan() is [Paragraph summary])
        {
            AddLabelEnd(text, entry.TitleEnd, element);
            context.Styler.Add(text, summary.Text, style, element);
        }

        if (text.Length > 0)
        {
            scope.Parent.Add(element);
            scope.Flow.AddSpace(style.SpaceBefore);
            context.Paragraphs.Add(scope.Flow, scope.Frame, text, style, context.TextAlignment);
            scope.Flow.AddSpace(style.SpaceAfter);
        }

        scope.Flow.EndBlock(entry.PageBreak, first, context.Theme.Page.TextHeight);
    }

    /// <summary>Adds what is below a citation.</summary>
    public void AddBelowCitation(LayoutScope scope, OutlineEntry entry) => AddBody(scope, entry with { Facts = entry.UncitedFacts });

    /// <summary>Adds the cell of a row: what is below its dates.</summary>
    public void AddCell(LayoutScope scope, OutlineEntry entry) => AddBody(scope, entry, keepsTextWithBullets: false);

    private void AddBody(LayoutScope scope, OutlineEntry entry, bool keepsTextWithBullets = true)
    {
        var first = scope.Flow.Lines.Count;
        blocks.Add(scope, entry.Summary);
        AddFacts(scope, entry);
        if (keepsTextWithBullets && scope.Flow.Lines.Count - first is > 0 and <= ShortText && !entry.Bullets.IsEmpty)
        {
            scope.Flow.KeepWithNext();
        }

        lists.Add(scope, new BulletList(entry.Bullets));

        // The first nested entry follows the header without extra space where nothing is between them.
        var followsHeader = !HasText(entry);
        foreach (var nested in entry.Entries)
        {
            Add(scope, nested, followsHeader ? 0 : context.Styles.Title.SpaceBefore * context.Theme.Entry.NestedSpace);
            followsHeader = false;
        }
    }

    private static bool HasText(OutlineEntry entry) =>
        !entry.Summary.IsEmpty || !entry.Facts.IsDefaultOrEmpty || !entry.Bullets.IsDefaultOrEmpty;

    private void AddFacts(LayoutScope scope, OutlineEntry entry)
    {
        if (entry.Facts.IsDefaultOrEmpty)
        {
            return;
        }

        var style = context.Styles.Body;
        scope.Flow.AddSpace(style.SpaceBefore);

        // A bold label would look like a title to programs that read the layout.
        foreach (var fact in entry.Facts)
        {
            var element = scope.Parent.AddNew(StructureRole.Paragraph);
            var label = InlineText.Plain(fact.Label.Text, fact.Value.Span);
            var text = context.Styler
                .Add(new StyledText(context.Styler.IsRightToLeft(OutlineTexts.In(fact))), label, style, element, color: ColorRole.Muted)
                .Add(fact.Label.End.Mark, context.Styler.Format(style, color: ColorRole.Muted), element, fact.Value.Span)
                .Add(fact.Label.End.Gap, context.Styler.Format(style), element);
            context.Styler.Add(text, fact.Value, style, element);
            context.Paragraphs.Add(scope.Flow, scope.Frame, text, style, context.TextAlignment);
        }

        scope.Flow.AddSpace(style.SpaceAfter);
    }

    // The mark (a colon) is bold as the label; the space after it is not.
    private void AddLabelEnd(StyledText text, LabelEnd end, StructureElement element)
    {
        var style = context.Styles.Body;
        text.Add(end.Mark, context.Styler.Format(style, TextStyle.Strong), element)
            .Add(end.Gap, context.Styler.Format(style), element);
    }
}
