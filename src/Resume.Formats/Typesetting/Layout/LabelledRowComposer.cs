using System.Collections.Immutable;
using Resume.Formats.Model;
using Resume.Formats.Outlining;
using Resume.Formats.Themes;
using Resume.Formats.Typesetting.Shaping;
using Resume.Formats.Typesetting.Structure;

namespace Resume.Formats.Typesetting.Layout;

/// <summary>Lays out the rows of a table without columns: each label is before its text, or on a line above it.</summary>
internal sealed class LabelledRowComposer(TypesettingContext context)
{
    private readonly EntryComposer entries = new(context);

    private bool RunsIn => context.Theme.Table.Layout == TableLayout.RunIn;

    public void Add(LayoutScope scope, ImmutableArray<OutlineEntry> rows)
    {
        for (var i = 0; i < rows.Length && !scope.Flow.IsFull; i++)
        {
            var row = rows[i];
            scope.Flow.AddSpace(context.Theme.Table.RowGap);
            var first = scope.Flow.BeginBlock(row.PageBreak);
            var meta = new[] { row.Location, row.Dates?.Text ?? InlineText.Empty }.Where(text => !text.IsEmpty).ToList();
            if (RunsIn && meta.Count == 0 && row.Summary.Blocks.AsSpan() is [Paragraph text, ..])
            {
                AddLabel(scope, row, text.Text);
                row = row with { Summary = row.Summary with { Blocks = row.Summary.Blocks.RemoveAt(0) } };
            }
            else
            {
                AddLabel(scope, row, InlineText.Empty);
                foreach (var line in meta)
                {
                    scope.Flow.KeepWithNext();
                    context.AddParagraph(scope, line, context.Styles.Meta);
                }
            }

            if (scope.Flow.Lines.Count > first && HasMore(row))
            {
                scope.Flow.KeepWithNext();
            }

            entries.AddCell(scope, row);
            scope.Flow.EndBlock(row.PageBreak, first, context.Theme.Page.TextHeight);
        }

        scope.Flow.AddSpace(context.Styles.Body.SpaceAfter);
    }

    private static bool HasMore(OutlineEntry row) =>
        !row.Summary.IsEmpty || !row.Facts.IsDefaultOrEmpty || !row.Bullets.IsDefaultOrEmpty;

    // A text that is beside the label is in its paragraph. Without one, a subtitle is below the label; it would look like the text there.
    private void AddLabel(LayoutScope scope, OutlineEntry row, InlineText beside)
    {
        var style = context.Styles.Body;
        var element = new StructureElement(StructureRole.Paragraph);
        scope = scope.In(context.Styler.IsRightToLeft(row.Title, row.Subtitle, beside));
        var text = new StyledText(scope.Frame.RightToLeft);
        context.Styler.Add(text, row.Title, context.LabelStyle, element, TextStyle.Strong);
        if (RunsIn)
        {
            AddQualifier(text, row, element);
            AddEnd(text, row, element, beside);
            context.Styler.Add(text, beside, style, element);
        }

        if (text.Length > 0)
        {
            scope.Parent.Add(element);
            context.Paragraphs.Add(scope.Flow, scope.Frame, text, style, context.TextAlignment);
        }

        if (!RunsIn && !row.Subtitle.IsEmpty)
        {
            scope.Flow.KeepWithNext();
            context.AddParagraph(scope, row.Subtitle, context.Styles.Subtitle);
        }
    }

    private void AddQualifier(StyledText text, OutlineEntry row, StructureElement element)
    {
        if (!row.Subtitle.IsEmpty)
        {
            var format = context.Styler.Format(context.Styles.Body);
            text.Add(text.Length > 0 ? " (" : "", format, element);
            context.Styler.Add(text, row.Subtitle, context.Styles.Body, element);
            text.Add(row.Title.IsEmpty ? "" : ")", format, element);
        }
    }

    private void AddEnd(StyledText text, OutlineEntry row, StructureElement element, InlineText beside)
    {
        if (text.Length > 0 && (!beside.IsEmpty || HasMore(row)))
        {
            text.Add(row.TitleEnd.Mark, context.Styler.Format(context.LabelStyle, TextStyle.Strong), element)
                .Add(beside.IsEmpty ? "" : row.TitleEnd.Gap, context.Styler.Format(context.Styles.Body), element);
        }
    }
}
