using Resume.Formats.Model;
using Resume.Formats.Outlining;
using Resume.Formats.Themes;
using Resume.Formats.Typesetting.Lines;
using Resume.Formats.Typesetting.Pages;
using Resume.Formats.Typesetting.Shaping;
using Resume.Formats.Typesetting.Structure;

namespace Resume.Formats.Typesetting.Layout;

/// <summary>Lays out the name and the label: on two lines, or on one where the theme wants that and it fits.</summary>
internal sealed class NameComposer(TypesettingContext context)
{
    /// <summary>Adds both.</summary>
    /// <param name="scope">The place.</param>
    /// <param name="header">The header.</param>
    /// <param name="alignment">The alignment of both.</param>
    /// <param name="afterName">Adds what is read after the name.</param>
    public void Add(LayoutScope scope, Header header, LineAlignment alignment, Action afterName)
    {
        if (context.Theme.Header.Label == LabelPlace.Beside && TryAddLine(scope, header, alignment, afterName))
        {
            return;
        }

        AddName(scope, header.Name, alignment);
        afterName();
        if (!header.Label.IsEmpty)
        {
            context.AddParagraph(scope, header.Label, context.Styles.Label, StructureRole.Paragraph, alignment);
        }
    }

    private void AddName(LayoutScope scope, InlineText name, LineAlignment alignment)
    {
        if (!name.IsEmpty)
        {
            var style = context.Styles.Name;
            scope.Flow.AddSpace(style.SpaceBefore);
            var text = context.Paragraphs.Shape(context.Styler.Style(name, style, scope.Parent.AddNew(StructureRole.Heading1)));
            var metrics = Deepen(context.Paragraphs.Metrics(style), text, context.Theme.Fonts[style.Font]);
            context.Paragraphs.Add(scope.Flow, scope.Frame, text, metrics, alignment, BreakCost.SingleLine);
            scope.Flow.AddSpace(style.SpaceAfter);
        }
    }

    // The line of a name is low for its size. Letters of other scripts would reach into the label below.
    private static LineMetrics Deepen(LineMetrics metrics, ShapedText text, FontFamily family)
    {
        FontFile[] own = [family.Regular, family.Bold, family.Italic, family.BoldItalic];
        var depths = text.Items
            .Where(item => !own.Contains(item.File))
            .Select(item => -item.Face.Metrics.Descender * item.Span.Format.Size);
        return metrics with { Below = Math.Max(metrics.Below, depths.DefaultIfEmpty(0).Max()) };
    }

    private bool TryAddLine(LayoutScope scope, Header header, LineAlignment alignment, Action afterName)
    {
        var (name, label) = (context.Styles.Name, context.Styles.Label);
        var text = new StyledText(context.Styler.IsRightToLeft(header.Name, header.Label));
        var (heading, paragraph) = (new StructureElement(StructureRole.Heading1), new StructureElement(StructureRole.Paragraph));
        context.Styler.Add(text, header.Name, name, heading)
            .Add(" ", context.Styler.Format(label) with { LeastSpace = HeaderTokens.LabelGap }, paragraph);
        context.Styler.Add(text, header.Label, label, paragraph);
        var shaped = context.Paragraphs.Shape(text);
        if (header.Name.IsEmpty || header.Label.IsEmpty || LineFiller.Fill(shaped, scope.Frame.Width).Count != 1)
        {
            return false;
        }

        scope.Parent.Add(heading);
        scope.Flow.AddSpace(name.SpaceBefore);
        var metrics = context.Paragraphs.Metrics(name).Union(context.Paragraphs.Metrics(label));
        context.Paragraphs.Add(scope.Flow, scope.Frame, shaped, metrics, alignment, BreakCost.SingleLine);
        afterName();
        scope.Parent.Add(paragraph);
        scope.Flow.AddSpace(Math.Max(name.SpaceAfter, label.SpaceAfter));
        return true;
    }
}
