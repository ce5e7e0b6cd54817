using Resume.Formats.Outlining;
using Resume.Formats.Themes;
using Resume.Formats.Typesetting.Lines;

namespace Resume.Formats.Typesetting.Layout;

/// <summary>What all blocks are set with.</summary>
internal sealed record Setting(Theme Theme, TextStyler Styler, ParagraphSetter Paragraphs, LabelEnd LabelEnd)
{
    public StyleTokens Styles => Theme.Styles;

    /// <summary>The height that text has on a page, points.</summary>
    public double PageHeight => Theme.Page.Height - Theme.Page.MarginTop - Theme.Page.MarginBottom;
}
