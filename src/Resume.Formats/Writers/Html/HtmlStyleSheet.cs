using System.Text;
using Resume.Formats.Model;
using Resume.Formats.Resources;
using Resume.Formats.Themes;

namespace Resume.Formats.Writers.Html;

/// <summary>The complete CSS of a page: the tokens of the theme, then the rules that use them.</summary>
internal static class HtmlStyleSheet
{
    private static readonly Lazy<string> Shared = new(() => Read("resume.css"));
    private static readonly Lazy<string> OfPhotos = new(() => Read("photo.css"));

    /// <summary>The CSS of a résumé.</summary>
    public static string Create(Theme theme, Photo? photo) => photo is null
        ? ThemeCss.Render(theme) + Shared.Value
        : ThemeCss.Render(theme) + Shared.Value + ThemeCss.Render(theme.Header.Photo, photo) + OfPhotos.Value;

    /// <summary>The CSS of a page that lists outputs.</summary>
    public static string CreateForIndex(Theme theme) => Create(theme, photo: null) + Read("index.css");

    private static string Read(string name) => Encoding.UTF8.GetString(EmbeddedFiles.Read("Writers/Html/" + name));
}
