using Resume.Formats.Themes;
using Resume.Formats.Typesetting.Paragraphs;

namespace Resume.Formats.Typesetting.Blocks;

/// <summary>What all blocks are set with.</summary>
internal sealed record Setting(Theme Theme, TextStyler Styler, ParagraphSetter Paragraphs)
{
    public StyleTokens Styles => Theme.Styles;

    /// <summary>The height that text has on a page, points.</summary>
    public double PageHeight => Theme.Page.TextHeight;
}
