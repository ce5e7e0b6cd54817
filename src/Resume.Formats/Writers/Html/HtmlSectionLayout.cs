using Resume.Formats.Model;
using Resume.Formats.Outlining;
using Resume.Formats.Themes;

namespace Resume.Formats.Writers.Html;

/// <summary>The elements of a section's entries.</summary>
public enum HtmlSectionLayout
{
    /// <summary>Articles.</summary>
    List,

    /// <summary>A paragraph each.</summary>
    Inline,

    /// <summary>The rows of a table.</summary>
    Table,

    /// <summary>Labels before their texts.</summary>
    RunIn,

    /// <summary>Labels above their texts.</summary>
    Stacked,

    /// <summary>Citations of publications.</summary>
    Citations,
}

/// <summary>Chooses the elements of sections.</summary>
internal static class HtmlSectionLayouts
{
    /// <summary>The elements for a section of the outline in a theme.</summary>
    public static HtmlSectionLayout Choose(Section section, Theme theme) => section.Layout switch
    {
        _ when section.Entries.IsEmpty => HtmlSectionLayout.List,
        SectionLayout.Inline => HtmlSectionLayout.Inline,
        SectionLayout.Table when theme.Sidebar.Contains(section.Id) => HtmlSectionLayout.Stacked,
        SectionLayout.Table => theme.Table.Layout switch
        {
            TableLayout.RunIn => HtmlSectionLayout.RunIn,
            TableLayout.Stacked => HtmlSectionLayout.Stacked,
            _ => HtmlSectionLayout.Table,
        },
        _ when section.Entries.Any(entry => !entry.Citation.IsEmpty) => HtmlSectionLayout.Citations,
        _ => HtmlSectionLayout.List,
    };
}
