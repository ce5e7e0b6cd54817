using System.Globalization;
using Resume.Formats.Outlining;
using Resume.Formats.Themes;
using Resume.Formats.Typesetting.Lines;
using Resume.Formats.Typesetting.Pages;
using Resume.Formats.Typesetting.Shaping;

namespace Resume.Formats.Typesetting.Layout;

/// <summary>What stands in the bottom margin from the second page on: the name, and which page of how many it is. Part of the paper, not of the text.</summary>
internal sealed class RunningFooter(Header header, Setting setting, Frame frame)
{
    private const string Ellipsis = "\u2026";

    private GlyphRun[]? name;

    public IEnumerable<PageItem> Compose(int pageIndex, int pageCount)
    {
        var style = setting.Styles.Footer;
        var metrics = setting.Paragraphs.Metrics(style);
        if (pageIndex == 0 || metrics.Height > setting.Theme.Page.MarginBottom)
        {
            return [];
        }

        var number = new StyledText().Add(
            string.Create(CultureInfo.InvariantCulture, $"{pageIndex + 1} / {pageCount}"), setting.Styler.Format(style), element: null);
        name ??= Name(style);

        var baseline = setting.Theme.Page.Height - (setting.Theme.Page.MarginBottom / 2) - (metrics.Height / 2) + metrics.Above;
        return name.Concat(setting.Paragraphs.Line(number, frame, LineAlignment.End))
            .Select(item => item is GlyphRun run ? run with { Baseline = baseline } : item);
    }

    // As much of the name as two thirds of the line hold.
    private GlyphRun[] Name(TextStyleTokens style)
    {
        var room = frame.Upto(frame.Width * 2 / 3);
        var text = new StyledText();
        setting.Styler.AddPlain(text, header.Name, style, element: null);
        var shaped = setting.Paragraphs.Shape(text);
        var lines = LineFiller.Fill(shaped, room.Width);
        if (lines.Count < 2)
        {
            return lines.Count == 0 ? [] : setting.Paragraphs.Set(shaped, lines[0], room, LineAlignment.Start);
        }

        var cut = new StyledText().Add(text.Text[..shaped.TrimEnd(lines[0].Start, lines[0].End)] + Ellipsis, setting.Styler.Format(style), element: null, header.Name.Span);
        return setting.Paragraphs.Line(cut, room, LineAlignment.Start);
    }
}
