using Resume.Formats.Themes;
using Resume.Formats.Typesetting.Lines;
using Resume.Formats.Typesetting.Pages;

namespace Resume.Formats.Typesetting.Layout;

/// <summary>The columns of every page.</summary>
/// <param name="Paper">Size and margins of the pages.</param>
/// <param name="Main">The main column.</param>
/// <param name="Side">The text of the sidebar, or null.</param>
/// <param name="Panel">The ground of the sidebar, or null.</param>
internal sealed record PageColumns(PageTokens Paper, Frame Main, Frame? Side, RulePlacement? Panel)
{
    // Columns that leave less room than this, points, are not used: a source may choose any margins.
    private const double LeastWidth = 90;

    /// <summary>Divides the pages of a theme, for a document in a direction.</summary>
    public static PageColumns Divide(Theme theme, bool rightToLeft)
    {
        var sidebar = theme.Sidebar;
        if (sidebar.Side == SidebarSide.None || theme.Page.TextWidth - sidebar.Indent < LeastWidth)
        {
            return new(theme.Page, new(theme.Page.MarginLeft, theme.Page.TextWidth, rightToLeft), null, null);
        }

        var paper = rightToLeft
            ? theme.Page with { MarginLeft = theme.Page.MarginRight, MarginRight = theme.Page.MarginLeft }
            : theme.Page;
        var text = new Frame(paper.MarginLeft, paper.TextWidth, rightToLeft);
        var (main, side) = sidebar.Side == SidebarSide.Start
            ? (text.SkipStart(sidebar.Indent), text.TakeStart(sidebar.Width))
            : (text.TakeStart(text.Width - sidebar.Indent), text.SkipStart(text.Width - sidebar.Width));

        // The panel reaches the edges of the paper.
        var (left, right) = side.Left < main.Left
            ? (0, side.Left + side.Width + sidebar.Padding)
            : (side.Left - sidebar.Padding, paper.Width);
        return new(paper, main, side, new(null, left, 0, right - left, paper.Height, theme.Light.Panel));
    }

    /// <summary>The start column of a frame and what is beside it; no column where that would be too narrow.</summary>
    public static (Frame? Column, Frame Text) TakeStartColumn(Frame frame, StartColumnTokens tokens) =>
        tokens.Holds == StartColumnContent.Nothing || frame.Width - tokens.Indent < LeastWidth
            ? (null, frame)
            : (frame.TakeStart(tokens.Width), frame.SkipStart(tokens.Indent));
}
