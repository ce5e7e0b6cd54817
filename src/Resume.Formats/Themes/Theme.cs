using System.Collections.Immutable;

namespace Resume.Formats.Themes;

/// <summary>How a résumé looks: tokens that every writer reads. All lengths are points, 1/72 inch.</summary>
public sealed record Theme
{
    /// <summary>What people put in `ResumeTheme`.</summary>
    public required string Name { get; init; }

    /// <summary>The paper.</summary>
    public required PageTokens Page { get; init; }

    /// <summary>The families.</summary>
    public required FontTokens Fonts { get; init; }

    /// <summary>Colours on paper and on a light screen.</summary>
    public required Palette Light { get; init; }

    /// <summary>Colours on a dark screen.</summary>
    public required Palette Dark { get; init; }

    /// <summary>Styles of text.</summary>
    public required StyleTokens Styles { get; init; }

    /// <summary>The head of the résumé.</summary>
    public required HeaderTokens Header { get; init; }

    /// <summary>Sections and their headings.</summary>
    public required SectionTokens Section { get; init; }

    /// <summary>Bulleted lists.</summary>
    public required BulletTokens Bullets { get; init; }

    /// <summary>Tables: sections laid out in two columns.</summary>
    public required TableTokens Table { get; init; }
}

/// <summary>The paper and its margins.</summary>
/// <param name="Width">Width of the page.</param>
/// <param name="Height">Height of the page.</param>
/// <param name="MarginTop">Blank above the text.</param>
/// <param name="MarginRight">Blank at its right.</param>
/// <param name="MarginBottom">Blank below it; the footer stands inside.</param>
/// <param name="MarginLeft">Blank at its left.</param>
public sealed record PageTokens(double Width, double Height, double MarginTop, double MarginRight, double MarginBottom, double MarginLeft);

/// <summary>The families of a theme.</summary>
/// <param name="Text">For running text.</param>
/// <param name="Heading">For headings.</param>
/// <param name="Code">For code.</param>
/// <param name="Fallbacks">Those that help out, in order, where a character is missing.</param>
public sealed record FontTokens(FontFamily Text, FontFamily Heading, FontFamily Code, ImmutableArray<FontFamily> Fallbacks);

/// <summary>A family of four faces; where it lacks one, the nearest stands in its place.</summary>
/// <param name="Name">Its name: "Source Sans 3".</param>
/// <param name="Generic">CSS' word for its kind: "serif", "sans-serif", "monospace".</param>
/// <param name="Substitutes">Families that many machines have and that come near it, the nearest first.</param>
/// <param name="Regular">The upright face of normal weight.</param>
/// <param name="Bold">The upright face of strong text.</param>
/// <param name="Italic">The slanted face of normal weight.</param>
/// <param name="BoldItalic">The slanted face of strong text.</param>
public sealed record FontFamily(
    string Name, string Generic, ImmutableArray<string> Substitutes, FontFile Regular, FontFile Bold, FontFile Italic, FontFile BoldItalic);

/// <summary>An sRGB colour.</summary>
public readonly record struct Color(byte Red, byte Green, byte Blue)
{
    /// <summary>Six hexadecimal digits without a mark before them: "1f3a5f".</summary>
    public string Hex => $"{Red:x2}{Green:x2}{Blue:x2}";
}

/// <summary>Which colour of the palette something has.</summary>
public enum ColorRole
{
    /// <summary>Running text.</summary>
    Text,

    /// <summary>What may stand back: dates, places.</summary>
    Muted,

    /// <summary>The theme's own colour: name and headings.</summary>
    Accent,

    /// <summary>Links.</summary>
    Link,

    /// <summary>Thin lines.</summary>
    Rule,
}

/// <summary>The colours of one medium.</summary>
public sealed record Palette(Color Background, Color Text, Color Muted, Color Accent, Color Link, Color Rule)
{
    /// <summary>The colour for a role.</summary>
    public Color this[ColorRole role] => role switch
    {
        ColorRole.Muted => Muted,
        ColorRole.Accent => Accent,
        ColorRole.Link => Link,
        ColorRole.Rule => Rule,
        _ => Text,
    };
}

/// <summary>Which of the theme's families a style is set in.</summary>
public enum FontRole
{
    /// <summary>The family of running text.</summary>
    Text,

    /// <summary>The family of headings.</summary>
    Heading,

    /// <summary>The family of code.</summary>
    Code,
}

/// <summary>How text is set.</summary>
/// <param name="Font">The family.</param>
/// <param name="Size">Size of the type.</param>
/// <param name="LineHeight">From baseline to baseline.</param>
/// <param name="Bold">True for bold.</param>
/// <param name="Italic">True for italic.</param>
/// <param name="Uppercase">True where it is shown in capitals; the text itself keeps its letters where a format allows.</param>
/// <param name="Tracking">Space added between letters.</param>
/// <param name="Color">The colour.</param>
/// <param name="Link">The colour of links in it.</param>
/// <param name="SpaceBefore">Space above it; between two blocks the larger of both spaces holds, as in CSS and Word's contextual use.</param>
/// <param name="SpaceAfter">Space below it.</param>
public sealed record TextStyleTokens(
    FontRole Font, double Size, double LineHeight, bool Bold, bool Italic, bool Uppercase, double Tracking, ColorRole Color, ColorRole Link, double SpaceBefore, double SpaceAfter);

/// <summary>The styles of a résumé's parts.</summary>
/// <param name="Body">Running text: summaries, bullets, facts.</param>
/// <param name="Name">The person's name.</param>
/// <param name="Label">What the person is.</param>
/// <param name="Contact">The lines of contacts.</param>
/// <param name="Heading">A section's heading.</param>
/// <param name="Title">An entry's title; its space before parts it from the entry above.</param>
/// <param name="Subtitle">An entry's subtitle.</param>
/// <param name="Meta">Dates and places at the right.</param>
/// <param name="Footer">The running footer.</param>
public sealed record StyleTokens(
    TextStyleTokens Body, TextStyleTokens Name, TextStyleTokens Label, TextStyleTokens Contact, TextStyleTokens Heading,
    TextStyleTokens Title, TextStyleTokens Subtitle, TextStyleTokens Meta, TextStyleTokens Footer);

/// <summary>Where lines of text stand.</summary>
public enum Alignment
{
    /// <summary>At the side where lines begin.</summary>
    Start,

    /// <summary>In the middle.</summary>
    Center,
}

/// <summary>The head of the résumé.</summary>
/// <param name="Align">Where its lines stand.</param>
/// <param name="Separator">What stands between two contacts on a line, without its spaces: "·".</param>
/// <param name="RuleThickness">Thickness of the line below it; 0 for none.</param>
/// <param name="Photo">The photo, where there is one.</param>
public sealed record HeaderTokens(Alignment Align, string Separator, double RuleThickness, PhotoTokens Photo);

/// <summary>Sections.</summary>
/// <param name="RuleThickness">Thickness of the line below a heading; 0 for none.</param>
/// <param name="RuleGap">From the heading's last line to that line.</param>
public sealed record SectionTokens(double RuleThickness, double RuleGap);

/// <summary>Bulleted lists.</summary>
/// <param name="Marks">The mark of each level, the last one for all deeper levels.</param>
/// <param name="Indent">From the text around a list to the list's text; the mark hangs in it.</param>
/// <param name="MarkGap">From the mark's start to the list's text; the mark begins at `Indent - MarkGap`.</param>
/// <param name="SpaceBetween">Space between two items.</param>
public sealed record BulletTokens(ImmutableArray<string> Marks, double Indent, double MarkGap, double SpaceBetween);

/// <summary>Sections in two columns.</summary>
/// <param name="LabelWidth">Width of the left column.</param>
/// <param name="ColumnGap">Space between the columns.</param>
/// <param name="RowGap">Space between two rows.</param>
public sealed record TableTokens(double LabelWidth, double ColumnGap, double RowGap);
