using System.Globalization;
using Resume.Formats.Outlining;
using Resume.Formats.Themes;
using Resume.Formats.Typesetting.Lines;
using Resume.Formats.Typesetting.Pages;
using Resume.Formats.Typesetting.Shaping;

namespace Resume.Formats.Typesetting.Layout;

/// <summary>
/// The footer in the bottom margin of all pages but the first: the name, and "2 / 3". It is an artifact, not part of the structure.
/// </summary>
internal sealed class RunningFooter(Header header, TypesettingContext context, Frame frame)
{
    private const string Ellipsis = "\u2026";

    private GlyphRun[]? name;

    /// <summary>The footer of a page; empty on the first page, and where the margin is too small for it.</summary>
    public IEnumerable<PageItem> Compose(int pageIndex, int pageCount)
    {
        var style = context.Styles.Footer;
        var page = context.Theme.Page;
        var metrics = context.Paragraphs.Metrics(style);
        if (pageIndex == 0 || metrics.Height > page.MarginBottom)
        {
            return [];
        }

        name ??= ComposeName(style);
        var number = new StyledText(RightToLeft).Add(
            string.Create(CultureInfo.InvariantCulture, $"{pageIndex + 1} / {pageCount}"), context.Styler.Format(style), element: null);

        var baseline = page.Height - (page.MarginBottom / 2) - (metrics.Height / 2) + metrics.Above;
        var runs = name.Concat(context.Paragraphs.ComposeLine(number, frame, LineAlignment.End));
        return runs.Select(run => run with { Baseline = baseline });
    }

    private bool RightToLeft => context.Styler.IsRightToLeft(header.Name);

    // A name longer than two thirds of the line is cut and gets an ellipsis.
    private GlyphRun[] ComposeName(TextStyleTokens style)
    {
        var room = frame.In(RightToLeft).TakeStart(frame.Width * 2 / 3);
        var text = new StyledText(RightToLeft);
        context.Styler.AddArtifact(text, header.Name, style);
        var shaped = context.Paragraphs.Shape(text);
        var lines = LineFiller.Fill(shaped, room.Width);
        if (lines.Count < 2)
        {
            return lines.Count == 0 ? [] : context.Paragraphs.ComposeLine(shaped, lines[0], room, LineAlignment.Start);
        }

        var visible = text.Text[..shaped.TrimEnd(lines[0].Start, lines[0].End)];
        var shortened = new StyledText(RightToLeft).Add(visible + Ellipsis, context.Styler.Format(style), element: null, header.Name.Span);
        return context.Paragraphs.ComposeLine(shortened, room, LineAlignment.Start);
    }
}
