using System.Collections.Immutable;
using Resume.Formats.Diagnostics;
using Resume.Formats.Limits;
using Resume.Formats.Model;
using Resume.Formats.Reading;
using Resume.Formats.Reading.Nodes;
using Resume.Formats.Reading.Schema;
using Resume.Formats.Themes;
using Resume.Formats.Typesetting.Fonts;

namespace Resume.Formats;

/// <summary>
/// Finds the theme of a document: a built-in one, one of a theme folder, or a file that the source names. A custom theme is laid over
/// its `base`, and that over its own, down to a built-in theme.
/// </summary>
/// <param name="sourcePath">The path of the source, as shown in diagnostics.</param>
/// <param name="files">The files that the source may name.</param>
/// <param name="options">The compile options.</param>
/// <param name="diagnostics">Where to report.</param>
/// <param name="budget">What the source and its themes may cost.</param>
internal sealed class ThemeFinder(
    string sourcePath, RecordedFiles files, CompileOptions options, DiagnosticBag diagnostics, Budget budget)
{
    // A theme folder is read once for each source, so that all of a compilation sees the same content.
    private readonly ImmutableArray<(ThemeFolder Folder, RecordedFiles Files)> folders =
        [.. options.ThemeFolders.Select(folder => (folder, new RecordedFiles(folder.Files)))];

    private readonly Lazy<TemplateSet> ownTemplates = new(() => TemplateReader.Read(
        Path.GetFileName(sourcePath), files, Path.GetDirectoryName(sourcePath) ?? ""));

    private readonly FontAllowance fonts = new();
    private readonly Dictionary<(string, string?), FoundTheme?> known = [];

    /// <summary>The files of theme folders that were read.</summary>
    public IEnumerable<Dependency> Dependencies => folders.SelectMany(folder => folder.Files.Dependencies);

    /// <summary>The HTML templates of the source itself, which override those of its theme.</summary>
    public TemplateSet OwnTemplates => ownTemplates.Value;

    /// <summary>The theme that a document chooses, or the options; null if there is no such theme, which is reported once.</summary>
    public FoundTheme? Find(ResumeDocument document)
    {
        var own = options.Theme is null ? document.Theme.Name : null;
        var name = own ?? new(options.Theme ?? options.DefaultTheme ?? BuiltInThemes.Default, SourceSpan.Start(document.File));

        // Only a source can name a file: the path is relative to it, or to the file that it extends.
        var file = own is null ? null : document.Bases.GetValueOrDefault(own.Value.Span.File ?? "", "");
        var key = (name.Value, file);
        if (!known.TryGetValue(key, out var found))
        {
            var folder = Path.GetDirectoryName(sourcePath) ?? "";
            known[key] = found = Load(name, file is null ? null : new(files, file, folder));
        }

        return found;
    }

    private FoundTheme? Load(Located<string> first, ThemePlace? place)
    {
        var found = new FoundTheme(first.Value, BuiltInThemes.Default, new(), []);
        var chain = new List<ThemePlace>();
        for (var name = first; ;)
        {
            var next = FindFile(name, place, chain);
            if (next is null)
            {
                return FindBuiltIn(name.Value) is { } builtIn ? found with { BuiltIn = builtIn } : Unknown(name, chain);
            }

            if (chain.Contains(next))
            {
                diagnostics.Report(ThemeDiagnostics.CircularBase(name.Span, name.Value));
                return null;
            }

            chain.Add(next);
            if (Read(name, next) is not { } choices)
            {
                return null;
            }

            found = found with
            {
                Fonts = found.Fonts.OrElse(FontFamilies.Open(choices.Fonts, diagnostics)),
                Tokens = [.. found.Tokens, .. choices.Tokens],
                Templates = found.Templates.OrElse(TemplateReader.Read(next.Path, next.Files, next.Root)),
            };
            place = next;
            name = choices.Name ?? new(BuiltInThemes.Default, name.Span);
        }
    }

    // A theme may have the name of the one that it starts from: `modern.yaml` with `base: modern`.
    private ThemePlace? FindFile(Located<string> name, ThemePlace? place, List<ThemePlace> chain)
    {
        if (place is not null && IsPath(name.Value))
        {
            return place.Beside(name.Value);
        }

        var named = folders
            .Where(folder => folder.Folder.Find(name.Value) is not null)
            .Select(folder => new ThemePlace(folder.Files, folder.Folder.Find(name.Value)!, folder.Folder.Path))
            .ToList();
        return named.Find(file => !chain.Contains(file)) ?? (FindBuiltIn(name.Value) is null ? named.FirstOrDefault() : null);
    }

    private ThemeChoices? Read(Located<string> name, ThemePlace place)
    {
        var reader = new ReadingContext(diagnostics, lenient: false, place.Files);
        return reader.ReadFile(name with { Value = place.Path }) is { } content
            ? ThemeFile.Read(new(place.Shown, content) { Files = place.FilesBeside }, diagnostics, budget, fonts)
            : null;
    }

    private FoundTheme? Unknown(Located<string> name, List<ThemePlace> chain)
    {
        var names = options.ThemeNames;
        diagnostics.Report(ThemeDiagnostics.UnknownTheme(
            name.Span, name.Value, names, chain.Count > 0 || folders.Length > 0 ? Suggestions.Nearest(name.Value, names) : null));
        return null;
    }

    private static string? FindBuiltIn(string name) =>
        BuiltInThemes.Names.FirstOrDefault(theme => theme.Equals(name, StringComparison.OrdinalIgnoreCase));

    // The name of a theme has neither slashes nor an extension.
    private static bool IsPath(string name) =>
        name.Contains('/', StringComparison.Ordinal)
        || name.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase)
        || name.EndsWith(".yml", StringComparison.OrdinalIgnoreCase);

    /// <summary>A file of a theme.</summary>
    /// <param name="Files">The files it is one of.</param>
    /// <param name="Path">Its path among them; empty for the source itself.</param>
    /// <param name="Root">Their folder, as shown in diagnostics.</param>
    private sealed record ThemePlace(RecordedFiles Files, string Path, string Root)
    {
        public string Shown => RelativePath.Show(Root, Path);

        public ISourceFiles FilesBeside => new SubfolderFiles(Files, RelativePath.Folder(Path));

        public ThemePlace Beside(string path) => this with { Path = RelativePath.Join(RelativePath.Folder(Path), path) };
    }
}
