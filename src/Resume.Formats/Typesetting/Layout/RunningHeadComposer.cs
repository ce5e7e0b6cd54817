using Resume.Formats.Model;
using Resume.Formats.Outlining;
using Resume.Formats.Themes;
using Resume.Formats.Typesetting.Lines;
using Resume.Formats.Typesetting.Pages;
using Resume.Formats.Typesetting.Shaping;

namespace Resume.Formats.Typesetting.Layout;

/// <summary>Lays out the running head in the top margin. It is an artifact, not part of the structure.</summary>
internal sealed class RunningHeadComposer(RunningHead head, TypesettingContext context, Frame frame)
{
    private GlyphRun[]? name;

    /// <summary>The running head of a page; empty on the first page, and where the margin is too small for it.</summary>
    public IEnumerable<PageItem> Compose(int pageIndex, int pageCount)
    {
        var style = context.Styles.Footer;
        var page = context.Theme.Page;
        var metrics = context.Paragraphs.Metrics(style);
        if (pageIndex == 0 || metrics.Height > page.MarginTop)
        {
            return [];
        }

        name ??= ComposeName(style);
        var number = new StyledText(RightToLeft).Add(
            RunningHead.Number(pageIndex + 1, pageCount), context.Styler.Format(style), element: null);

        var baseline = ((page.MarginTop - metrics.Height) / 2) + metrics.Above;
        var runs = name.Concat(context.Paragraphs.ComposeLine(number, frame, LineAlignment.End));
        return runs.Select(run => run with { Baseline = baseline });
    }

    private bool RightToLeft => context.Styler.IsRightToLeft(head.Name);

    // No hard break is in a name.
    private static InlineText Beginning(InlineText name) => name.PlainText is { Length: > RunningHead.MostCharacters } text
        ? InlineText.Plain(text[..RunningHead.MostCharacters], name.Span)
        : name;

    private GlyphRun[] ComposeName(TextStyleTokens style)
    {
        var room = frame.In(RightToLeft).TakeStart(frame.Width * RunningHead.NameShare);
        var text = new StyledText(RightToLeft);
        context.Styler.AddArtifact(text, Beginning(head.Name), style);
        var shaped = context.Paragraphs.Shape(text);
        var lines = LineFiller.Fill(shaped, room.Width);
        if (lines.Count < 2)
        {
            return lines.Count == 0 ? [] : context.Paragraphs.ComposeLine(shaped, lines[0], room, LineAlignment.Start);
        }

        var visible = text.Text[..shaped.TrimEnd(lines[0].Start, lines[0].End)];
        var shortened = new StyledText(RightToLeft)
            .Add(visible + RunningHead.Ellipsis, context.Styler.Format(style), element: null, head.Name.Span);
        return context.Paragraphs.ComposeLine(shortened, room, LineAlignment.Start);
    }
}
