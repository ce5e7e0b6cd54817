using System.Runtime.CompilerServices;
using ArchUnitNET.Loader;
using Resume.Formats.Reading.Schema;
using Resume.Formats.Themes;

namespace Resume.Formats.Tests.Architecture;

/// <summary>
/// The dependencies between folders of src/Resume.Formats, read from the compiled types, and the folder that uses each library.
/// </summary>
public class ArchitectureTests
{
    private static readonly string Source = Path.GetFullPath(Path.Combine(ThisFolder(), "../../../src/Resume.Formats"));

    /// <summary>The layers, from the bottom up: a folder uses only itself and the layers before it.</summary>
    private static readonly string[] Layers =
    [
        "Resources", "Files", "Text", "Imaging", "Diagnostics", "Limits", "Model", "Reading", "Composing", "Privacy", "Selecting",
        "Outlining", "Themes", "Typesetting", "Writers", "Converting", "PlugIns", "", "Batch",
    ];

    /// <summary>Intended circles of folders, with their reasons.</summary>
    private static readonly Dictionary<string, string> KnownCircles = new(StringComparer.Ordinal)
    {
        [string.Join(
            ", ",
            "Reading", "Reading.Dates", "Reading.Hints", "Reading.Json", "Reading.Markdown", "Reading.Nodes", "Reading.Schema",
            "Reading.Yaml", "Reading.Yaml.Recovery")] =
            "ReadingContext uses ISourceFiles and SourceFile, which are public and stay in the namespace in which callers know them",
        [string.Join(
            ", ",
            "Writers", "Writers.Docx", "Writers.Docx.Parts", "Writers.Docx.Styles", "Writers.Docx.Text", "Writers.Html",
            "Writers.Html.Compiling", "Writers.Json", "Writers.Markdown", "Writers.Pdf", "Writers.PlainText")] =
            "the list of formats is next to the contract that every format implements; "
            + "in Word, text refers to parts, and parts contain text; "
            + "the HTML writer compiles a theme's templates, whose base class is its own",
    };

    /// <summary>A library is used in one folder only.</summary>
    private static readonly Dictionary<string, string> Libraries = new()
    {
        ["RazorLight"] = "Writers.Html",
        ["Microsoft.AspNetCore"] = "Writers.Html",
        ["Microsoft.CodeAnalysis"] = "Writers.Html",
        ["DocumentFormat.OpenXml"] = "Writers.Docx",
        ["HarfBuzzSharp"] = "Typesetting",
        ["YamlDotNet"] = "Reading",
        ["Markdig"] = "Reading",
        ["ICSharpCode.SharpZipLib"] = "Writers",
    };

    private static readonly string[] Impure =
    [
        "DateTime.Now", "DateTime.UtcNow", "DateTimeOffset.", "CultureInfo.CurrentCulture", "CurrentUICulture", "TimeZoneInfo",
        "HttpClient", "new Random", "Thread.Sleep", "Task.Delay",
    ];

    /// <summary>Every use of a type by another in the compiled assembly: in signatures, bodies and attributes.</summary>
    private static readonly Lazy<List<(string User, string Used)>> Uses = new(() =>
    [
        .. new ArchLoader().LoadAssemblies(typeof(ResumeCompiler).Assembly).Build().Types
            .SelectMany(type => type.Dependencies.Select(dependency => (type.FullName, dependency.Target.FullName)))
            .Distinct(),
    ]);

    [Fact]
    public void AFolderUsesOnlyTheLayersBelowIt() => Assert.Empty(
        from use in Uses.Value
        let user = Layer(use.User)
        let used = Layer(use.Used)
        where user is not null && used is not null && Array.IndexOf(Layers, used) > Array.IndexOf(Layers, user)
        select $"{use.User} uses {use.Used}");

    [Fact]
    public void EveryFolderIsALayer() => Assert.Empty(Uses.Value.Select(use => Layer(use.User)).OfType<string>().Except(Layers));

    [Fact]
    public void FoldersHaveNoCircles() =>
        Assert.Equal(KnownCircles.Keys.Order(StringComparer.Ordinal), Circles().Order(StringComparer.Ordinal));

    [Fact]
    public void NoWriterUsesAnother() => Assert.Empty(
        from use in Uses.Value
        let user = Writer(use.User)
        let used = Writer(use.Used)
        where user is not null && used is not null && user != used
        select $"{use.User} uses {use.Used}");

    [Fact]
    public void ALibraryIsUsedInOneFolder() => Assert.Empty(
        from use in Uses.Value
        from library in Libraries
        where use.Used.StartsWith(library.Key + ".", StringComparison.Ordinal)
        where Folder(use.User) is { } folder && folder != library.Value && !folder.StartsWith(library.Value + ".", StringComparison.Ordinal)
        select $"{use.User} uses {use.Used}");

    [Fact]
    public void NothingDependsOnClockCultureNetworkOrWaiting() => Assert.Empty(
        from file in Files()
        from word in Impure
        where file.Text.Contains(word, StringComparison.Ordinal)
        select $"{file.Path} contains {word}");

    // A theme may have the name of what it shows, which is a key.
    [Fact]
    public void OnlyTheDefaultThemeIsNamedInCode() => Assert.Empty(
        from file in Files()
        from theme in BuiltInThemes.Names
        where ThemeSchema.Map.Properties.All(key => key.Name != theme)
        where file.Path != "Themes/BuiltInThemes.cs" && file.Text.Contains($"\"{theme}\"", StringComparison.Ordinal)
        select $"{file.Path} names {theme}");

    // Folders that reach each other, as one line each: "Reading, Reading.Yaml".
    private static IEnumerable<string> Circles()
    {
        var arrows = Uses.Value
            .Select(use => (User: Folder(use.User), Used: Folder(use.Used)))
            .Where(arrow => arrow is { User: not null, Used: not null } && arrow.User != arrow.Used)
            .ToLookup(arrow => arrow.User!, arrow => arrow.Used!);

        HashSet<string> Reached(string folder)
        {
            var reached = new HashSet<string>(StringComparer.Ordinal);
            var open = new Stack<string>(arrows[folder]);
            while (open.TryPop(out var next))
            {
                if (reached.Add(next))
                {
                    foreach (var further in arrows[next])
                    {
                        open.Push(further);
                    }
                }
            }

            return reached;
        }

        var all = arrows.ToDictionary(group => group.Key, group => Reached(group.Key));
        return all.Where(folder => folder.Value.Contains(folder.Key))
            .Select(folder => string.Join(
                ", ",
                folder.Value
                    .Where(other => all.TryGetValue(other, out var back) && back.Contains(folder.Key))
                    .Order(StringComparer.Ordinal)))
            .Distinct();
    }

    // "Reading.Yaml" for a type of ours in that folder, "" for the root, null for any other type.
    private static string? Folder(string type)
    {
        var outermost = type.Split('/', '+', '<', '`')[0];
        var end = outermost.LastIndexOf('.');
        return end < 0 || !(outermost + ".").StartsWith("Resume.Formats.", StringComparison.Ordinal)
            ? null
            : outermost[..end] is { Length: > 15 } folder ? folder[15..] : "";
    }

    private static string? Layer(string type) => Folder(type)?.Split('.')[0];

    // All writers may compress.
    private static string? Writer(string type) =>
        Folder(type)?.Split('.') is ["Writers", not "Compression" and var writer, ..] ? writer : null;

    private static IEnumerable<(string Path, string Text)> Files() =>
        from file in Directory.EnumerateFiles(Source, "*.cs", SearchOption.AllDirectories)
        let path = Path.GetRelativePath(Source, file).Replace('\\', '/')
        where !path.StartsWith("bin/", StringComparison.Ordinal) && !path.StartsWith("obj/", StringComparison.Ordinal)
        select (path, File.ReadAllText(file));

    private static string ThisFolder([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
