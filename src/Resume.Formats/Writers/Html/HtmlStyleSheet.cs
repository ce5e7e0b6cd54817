using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;
using Resume.Formats.Model;
using Resume.Formats.Resources;
using Resume.Formats.Themes;

namespace Resume.Formats.Writers.Html;

/// <summary>The complete CSS of a page: its fonts, the tokens of the theme, then the rules that use them.</summary>
internal static class HtmlStyleSheet
{
    private const string PhotoFile = "photo.css";

    // The files in `Styles`, and the themes that need them. Later ones override earlier ones.
    private static readonly ImmutableArray<(string File, Func<Theme, bool> IsNeeded)> Files =
    [
        ("resume.css", _ => true),
        (PhotoFile, _ => true),
        ("label-beside.css", theme => theme.Header.Label == LabelPlace.Beside),
        ("contacts-end.css", theme => theme.Header.Contacts == ContactsPlace.End),
        ("rule-beside.css", theme => theme.Section is { Rule: RulePlace.Beside, RuleThickness: > 0 }),
        ("table.css", theme => theme.Table.Layout == TableLayout.Columns),
        ("rows.css", theme => theme.Table.Layout != TableLayout.Columns || theme.Sidebar.Side != SidebarSide.None),
        ("citations.css", theme => theme.Citations.Layout == Outlining.CitationLayout.Paragraph),
        ("start-dates.css", theme => theme.StartColumn.Holds == StartColumnContent.Dates),
        ("start-headings.css", theme => theme.StartColumn.Holds == StartColumnContent.Headings),
        ("sidebar.css", theme => theme.Sidebar.Side != SidebarSide.None),
    ];

    private static readonly ConcurrentDictionary<string, string> Texts = new(StringComparer.Ordinal);

    /// <summary>The CSS of a résumé.</summary>
    /// <param name="theme">The theme.</param>
    /// <param name="fonts">The fonts that the page contains.</param>
    /// <param name="photo">The photo, or null.</param>
    /// <param name="rightToLeft">The direction of the page.</param>
    public static string Create(Theme theme, WebFonts fonts, Photo? photo, bool rightToLeft)
    {
        var css = new StringBuilder(fonts.Css).Append(ThemeCss.Render(theme, fonts, rightToLeft));
        if (photo is not null)
        {
            css.Append(ThemeCss.Render(theme.Header.Photo, photo));
        }

        var files = Files.Where(file => file.IsNeeded(theme) && (file.File != PhotoFile || photo is not null));
        return css.AppendJoin("", files.Select(file => Read(file.File))).ToString();
    }

    /// <summary>The CSS of a page that lists outputs. It has neither columns nor fonts.</summary>
    public static string CreateForIndex(Theme theme, bool rightToLeft)
    {
        var plain = theme with
        {
            StartColumn = theme.StartColumn with { Holds = StartColumnContent.Nothing },
            Sidebar = theme.Sidebar with { Side = SidebarSide.None },
        };
        return Create(plain, WebFonts.None, photo: null, rightToLeft) + Read("index.css");
    }

    private static string Read(string name) =>
        Texts.GetOrAdd(name, static name => Encoding.UTF8.GetString(EmbeddedFiles.Read("Writers/Html/Styles/" + name)));
}
