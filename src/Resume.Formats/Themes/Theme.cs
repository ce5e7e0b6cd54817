using System.Collections.Immutable;
using Resume.Formats.Outlining;

namespace Resume.Formats.Themes;

/// <summary>The look of a résumé: tokens that every writer reads. All lengths are points, 1/72 inch.</summary>
public sealed record Theme
{
    /// <summary>The name by which `theme` and `ResumeTheme` choose it.</summary>
    public required string Name { get; init; }

    /// <summary>The paper and its margins.</summary>
    public required PageTokens Page { get; init; }

    /// <summary>The font families.</summary>
    public required FontTokens Fonts { get; init; }

    /// <summary>Colours on paper and on light screens.</summary>
    public required Palette Light { get; init; }

    /// <summary>Colours on dark screens.</summary>
    public required Palette Dark { get; init; }

    /// <summary>Text styles.</summary>
    public required StyleTokens Styles { get; init; }

    /// <summary>The header of the résumé.</summary>
    public required HeaderTokens Header { get; init; }

    /// <summary>Sections and their headings.</summary>
    public required SectionTokens Section { get; init; }

    /// <summary>Bulleted lists.</summary>
    public required BulletTokens Bullets { get; init; }

    /// <summary>Tables: sections in two columns.</summary>
    public required TableTokens Table { get; init; }

    /// <summary>Texts that the compiler writes: dates, countries and addresses of links. They are in the outline when a writer sees it.</summary>
    internal OutlineStyle Texts { get; init; } = OutlineStyle.Default;
}

/// <summary>The paper and its margins.</summary>
/// <param name="Width">Width of the page.</param>
/// <param name="Height">Height of the page.</param>
/// <param name="MarginTop">Space above the text; the running head is inside.</param>
/// <param name="MarginRight">Space at the right of the text.</param>
/// <param name="MarginBottom">Space below the text.</param>
/// <param name="MarginLeft">Space at the left of the text.</param>
public sealed record PageTokens(double Width, double Height, double MarginTop, double MarginRight, double MarginBottom, double MarginLeft)
{
    private static readonly (double Width, double Height) A4 = (595.28, 841.89);
    private static readonly (double Width, double Height) Letter = (612, 792);

    /// <summary>Width of the text: the page without its left and right margins.</summary>
    public double TextWidth => Width - MarginLeft - MarginRight;

    /// <summary>Height of the text: the page without its top and bottom margins.</summary>
    public double TextHeight => Height - MarginTop - MarginBottom;

    internal static PageTokens FromTokens(TokenSet tokens, string? countryCode)
    {
        var (width, height) = tokens.Text("page.size") switch
        {
            "a4" => A4,
            "letter" => Letter,
            _ => countryCode is "US" or "CA" ? Letter : A4,
        };
        return new(
            width,
            height,
            tokens.Length("page.margin.top"),
            tokens.Length("page.margin.right"),
            tokens.Length("page.margin.bottom"),
            tokens.Length("page.margin.left"));
    }
}

/// <summary>Horizontal alignment of text.</summary>
public enum Alignment
{
    /// <summary>At the side where lines start.</summary>
    Start,

    /// <summary>Centred.</summary>
    Center,
}

/// <summary>The header of the résumé.</summary>
/// <param name="Align">Alignment of its lines.</param>
/// <param name="Separator">The text between two contacts on a line, without spaces: "·".</param>
/// <param name="RuleThickness">Thickness of the line below the header; 0 for none.</param>
/// <param name="Photo">The photo, where the résumé has one.</param>
public sealed record HeaderTokens(Alignment Align, string Separator, double RuleThickness, PhotoTokens Photo)
{
    /// <summary>
    /// The width of the space on each side of a separator, as a share of the size of type. Programs that read the layout take contacts that
    /// are closer together for one word.
    /// </summary>
    internal const double SeparatorSpace = 0.7;

    internal static HeaderTokens FromTokens(TokenSet tokens) => new(
        tokens.Enum<Alignment>("header.align"),
        tokens.Text("header.separator"),
        tokens.Length("header.ruleThickness"),
        PhotoTokens.FromTokens(tokens));
}

/// <summary>Sections.</summary>
/// <param name="RuleThickness">Thickness of the line below a heading; 0 for none.</param>
/// <param name="RuleGap">Space between the heading's last line and that line.</param>
public sealed record SectionTokens(double RuleThickness, double RuleGap)
{
    internal static SectionTokens FromTokens(TokenSet tokens) =>
        new(tokens.Length("section.ruleThickness"), tokens.Length("section.ruleGap"));
}

/// <summary>Bulleted lists.</summary>
/// <param name="Marks">The mark of each level; the last one also marks all deeper levels.</param>
/// <param name="Indent">Distance from the text around a list to the list's text; the mark hangs inside.</param>
/// <param name="MarkGap">Distance from the start of the mark to the list's text; the mark starts at `Indent - MarkGap`.</param>
/// <param name="SpaceBetween">Space between two items.</param>
public sealed record BulletTokens(ImmutableArray<string> Marks, double Indent, double MarkGap, double SpaceBetween)
{
    internal static BulletTokens FromTokens(TokenSet tokens) => new(
        tokens.List("bullets.marks"),
        tokens.Length("bullets.indent"),
        tokens.Length("bullets.markGap"),
        tokens.Length("bullets.spaceBetween"));
}

/// <summary>Sections in two columns.</summary>
/// <param name="LabelWidth">Width of the left column.</param>
/// <param name="ColumnGap">Space between the columns.</param>
/// <param name="RowGap">Space between two rows.</param>
public sealed record TableTokens(double LabelWidth, double ColumnGap, double RowGap)
{
    /// <summary>A row of up to so many lines stays on one page.</summary>
    internal const int MostLinesTogether = 4;

    internal static TableTokens FromTokens(TokenSet tokens) =>
        new(tokens.Length("table.labelWidth"), tokens.Length("table.columnGap"), tokens.Length("table.rowGap"));
}
