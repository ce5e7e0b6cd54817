using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Resume.Formats.Diagnostics;
using Resume.Formats.Outlining;
using Resume.Formats.Themes;
using Resume.Formats.Writers.Html;

namespace Resume.Formats.Batch;

/// <summary>
/// `index.html`: a page that links all outputs of all sources, in the theme of the first source. It is one file without scripts or requests.
/// </summary>
internal static class IndexPage
{
    public const string FileName = "index.html";

    private const string ManyPeople = "Résumés";

    private static readonly HtmlLanguage English = new("en", RightToLeft: false);

    /// <summary>Renders the page in UTF-8, without sources that have no outputs; reports an error and returns null if that is not possible.</summary>
    public static byte[]? Render(IEnumerable<IndexSource> sources, SourceSpan place, DiagnosticBag diagnostics)
    {
        if (!AspNetCoreRuntime.Check(place, diagnostics))
        {
            return null;
        }

        var page = CreatePage([.. sources.Where(source => !source.Files.IsEmpty && !source.Titles.IsEmpty)]);
        return Encoding.UTF8.GetBytes(HtmlLayout.Indent(new TemplateEngine().RenderAsync("Index", page).GetAwaiter().GetResult()));
    }

    private static HtmlIndex CreatePage(ImmutableArray<IndexSource> sources)
    {
        var names = sources.Select(source => source.Title.Name).Distinct(StringComparer.Ordinal).ToList();
        var person = names is [{ Length: > 0 } name] ? name : null;
        var first = sources.FirstOrDefault()?.Title;

        // The heading of a page about several people is English.
        var language = person is null ? English : Language(first!);
        var label = person is not null && sources is [_] ? first!.Label : "";
        var heading = person ?? ManyPeople;
        return new(
            language,
            HtmlPage.CreateTitle(heading, label),
            heading,
            label,
            HtmlStyleSheet.CreateForIndex(ThemeReader.Read(first?.Theme ?? BuiltInThemes.Default, countryCode: null), language.RightToLeft),
            [.. sources.Select(source => CreateSource(source, isOnlyOne: person is not null && sources is [_], hasName: person is null))]);
    }

    private static HtmlIndexSource CreateSource(IndexSource source, bool isOnlyOne, bool hasName)
    {
        var title = source.Title;

        // Sources of one person differ in their job titles, or at least in their names.
        var heading = isOnlyOne ? "" : new[] { hasName ? title.Name : "", title.Label, source.OutputName }.First(text => text.Length > 0);
        var target = source.FilesIn(title).FirstOrDefault(file => file.Format == "html");
        return new(
            Language(title),
            heading,
            target is null ? null : Url(target.Path),
            heading == title.Label ? "" : title.Label,
            [
                .. source.Titles.Where(each => source.FilesIn(each).Any()).Select(each => new HtmlIndexGroup(
                    Language(each),
                    GroupName(each, source.Titles),
                    [.. source.FilesIn(each).Select(file => CreateFile(file, each))])),
            ]);
    }

    // What distinguishes a group from the others: its variant, its language, or both.
    private static string GroupName(OutputTitle title, ImmutableArray<OutputTitle> all)
    {
        var hasLanguages = all.Select(each => each.Language).Distinct(StringComparer.OrdinalIgnoreCase).Count() > 1;
        string?[] parts = [title.Variant, hasLanguages ? LanguageName(title.Language) : null];
        return string.Join(" · ", parts.OfType<string>());
    }

    private static HtmlIndexFile CreateFile(IndexFile file, OutputTitle title)
    {
        var format = file.Format.ToUpperInvariant() + (file.Part is null ? "" : " " + file.Part);
        return new(Url(file.Path), format, title.Name.Length > 0 ? $"{title.Name}, {format}" : format, Size(file.Length));
    }

    private static HtmlLanguage Language(OutputTitle title) => new(title.Language, title.RightToLeft);

    // With the tag if it is more specific: "Português (pt-BR)".
    private static string LanguageName(string tag) =>
        Labels.Match(tag) is not { } language ? tag
        : tag.Equals(language, StringComparison.OrdinalIgnoreCase) ? Labels.For(language).LanguageName
        : $"{Labels.For(language).LanguageName} ({tag})";

    // A file name may contain `#`, `?`, `%` or quotes, or a colon that would make it a scheme.
    private static string Url(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));

    private static string Size(long bytes) => bytes switch
    {
        < 1000 => string.Create(CultureInfo.InvariantCulture, $"{bytes}\u00A0B"),
        < 999_500 => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1000.0:0}\u00A0kB"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e6:0.0}\u00A0MB"),
    };
}
