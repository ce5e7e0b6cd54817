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

    /// <summary>Tables: sections whose entries have a label.</summary>
    public required TableTokens Table { get; init; }

    /// <summary>The column at the start side of the page.</summary>
    public required StartColumnTokens StartColumn { get; init; }

    /// <summary>Entries and their headers.</summary>
    public required EntryTokens Entry { get; init; }

    /// <summary>Publications.</summary>
    public required CitationTokens Citations { get; init; }

    /// <summary>The sidebar.</summary>
    public required SidebarTokens Sidebar { get; init; }

    /// <summary>True where both edges of running text are straight.</summary>
    public required bool Justify { get; init; }

    /// <summary>The HTML page.</summary>
    public required HtmlTokens Html { get; init; }

    /// <summary>The HTML templates that replace built-in ones.</summary>
    internal TemplateSet Templates { get; init; } = TemplateSet.Empty;

    /// <summary>Texts that the compiler writes: dates, countries, addresses of links, headers of entries and
    /// citations. They are in the outline when a writer sees it.</summary>
    internal OutlineStyle Texts { get; init; } = OutlineStyle.Default;
}
