using Resume.Formats.Outlining;
using Resume.Formats.Themes;
using Resume.Formats.Typesetting.Lines;
using Resume.Formats.Typesetting.Shaping;
using Resume.Formats.Typesetting.Structure;

namespace Resume.Formats.Typesetting.Layout;

/// <summary>Styles the parts of a line of an entry's header: title, subtitle and location, with separators between them.</summary>
internal sealed class HeaderPartStyler(TypesettingContext context)
{
    /// <summary>The style of a part.</summary>
    public TextStyleTokens StyleOf(HeaderPart part) => part.Role switch
    {
        HeaderPartRole.Title => context.Styles.Title,
        HeaderPartRole.Place => context.Styles.Meta,
        _ => context.Styles.Subtitle,
    };

    /// <summary>The box of a line with parts.</summary>
    public LineMetrics Metrics(ReadOnlySpan<HeaderPart> parts)
    {
        var box = context.Paragraphs.Metrics(StyleOf(parts[0]));
        foreach (var part in parts[1..])
        {
            box = box.Union(context.Paragraphs.Metrics(StyleOf(part)));
        }

        return box;
    }

    /// <summary>The parts as one line of text, each in an element of its own.</summary>
    public StyledText Style(LayoutScope scope, ReadOnlySpan<HeaderPart> parts, string separator)
    {
        var text = new StyledText(scope.Frame.RightToLeft);
        var isFirst = true;
        foreach (var part in parts)
        {
            var element = scope.Parent.AddNew(part.Role == HeaderPartRole.Title ? scope.EntryHeading : StructureRole.Paragraph);
            if (!isFirst)
            {
                AddSeparator(text, separator, element);
            }

            context.Styler.Add(text, part.Text, StyleOf(part), element);
            isFirst = false;
        }

        return text;
    }

    /// <summary>How many of the first parts fit on one line; at least one.</summary>
    public int CountFitting(LayoutScope scope, ReadOnlySpan<HeaderPart> parts, string separator, double width)
    {
        var count = parts.Length;
        while (count > 1)
        {
            var trial = scope with { Parent = new StructureElement(StructureRole.Section) };
            var shaped = context.Paragraphs.Shape(Style(trial, parts[..count], separator));
            if (LineFiller.Fill(shaped, width).Count <= 1)
            {
                break;
            }

            count--;
        }

        return count;
    }

    private void AddSeparator(StyledText text, string separator, StructureElement element)
    {
        var style = context.Styles.Meta;
        var format = context.Styler.Format(style);
        var isSpaced = separator.StartsWith(' ');
        text.Add(separator, isSpaced ? format with { LeastSpace = style.Size * EntryTokens.SeparatorSpace } : format, element);
    }
}
