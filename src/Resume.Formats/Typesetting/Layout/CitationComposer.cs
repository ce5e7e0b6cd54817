using System.Collections.Immutable;
using System.Globalization;
using Resume.Formats.Outlining;
using Resume.Formats.Themes;
using Resume.Formats.Typesetting.Lines;
using Resume.Formats.Typesetting.Shaping;
using Resume.Formats.Typesetting.Structure;

namespace Resume.Formats.Typesetting.Layout;

/// <summary>Lays out publications as paragraphs: a list where they have numbers.</summary>
internal sealed class CitationComposer(TypesettingContext context)
{
    // Space between a number and its text, as a share of the font size.
    private const double NumberGap = 0.6;

    // Space between two citations, as a share of the space above an entry: they are shorter.
    private const double SpaceShare = 0.5;

    private readonly EntryComposer entries = new(context);

    public void Add(LayoutScope scope, ImmutableArray<OutlineEntry> publications)
    {
        var indent = Indent(scope.Frame, publications);
        var parent = indent > 0 ? scope.Nest(StructureRole.List) : scope;
        for (var i = 0; i < publications.Length && !scope.Flow.IsFull; i++)
        {
            var publication = publications[i];
            var first = scope.Flow.BeginBlock(publication.PageBreak);
            scope.Flow.AddSpace(i == 0 ? 0 : context.Styles.Title.SpaceBefore * SpaceShare);
            if (publication.Number is { } number)
            {
                AddNumbered(parent.Nest(StructureRole.ListItem), publication, number, indent);
            }
            else
            {
                AddParagraph(scope, publication);
            }

            scope.Flow.EndBlock(publication.PageBreak, first, context.Theme.Page.TextHeight);
        }

        scope.Flow.AddSpace(context.Styles.Body.SpaceAfter);
    }

    private void AddNumbered(LayoutScope item, OutlineEntry publication, int number, double indent)
    {
        var label = item.Parent.AddNew(StructureRole.ListLabel);
        var style = context.Styles.Body;
        var order = context.Paragraphs.NextOrder();
        var metrics = context.Paragraphs.Metrics(style);
        var first = item.Flow.Lines.Count;
        AddParagraph(item.Nest(StructureRole.ListBody) with { Frame = item.Frame.SkipStart(indent) }, publication);

        var marker = StyleNumber(number, item.Frame, label);
        var column = item.Frame.TakeStart(indent - (style.Size * NumberGap));
        var runs = context.Paragraphs.ComposeLine(marker, column, LineAlignment.End);
        item.Flow.Lines[first].Parts.Insert(0, new(order, metrics.Above, runs));
    }

    private void AddParagraph(LayoutScope scope, OutlineEntry publication)
    {
        // A publication without a citation has no title either: only what is below.
        if (publication.Citation.IsEmpty)
        {
            entries.Add(scope, publication, 0);
            return;
        }

        var first = scope.Flow.Lines.Count;
        var text = context.Styler.Style(publication.Citation, context.Styles.Body, scope.Parent.AddNew(StructureRole.Paragraph));
        context.Paragraphs.Add(scope.Flow, scope.Frame, text, context.Styles.Body, context.TextAlignment);
        scope.Flow.AddSpace(context.Styles.Body.SpaceAfter);
        entries.AddBelowCitation(scope, publication);
        scope.Flow.AvoidWidow(first);
    }

    // The indent grows with the widest number.
    private double Indent(Frame frame, ImmutableArray<OutlineEntry> publications)
    {
        var numbers = publications.Select(publication => publication.Number).OfType<int>().ToList();
        if (numbers.Count == 0)
        {
            return 0;
        }

        var widest = context.Paragraphs.Shape(StyleNumber(numbers.Max(), frame, null));
        return Math.Max(context.Theme.Citations.Indent, widest.Width(0, widest.Text.Length) + (context.Styles.Body.Size * NumberGap));
    }

    private StyledText StyleNumber(int number, Frame frame, StructureElement? label) => new StyledText(frame.RightToLeft).Add(
        string.Create(CultureInfo.InvariantCulture, $"[{number}]"),
        context.Styler.Format(context.Styles.Body, color: ColorRole.Muted),
        label);
}
