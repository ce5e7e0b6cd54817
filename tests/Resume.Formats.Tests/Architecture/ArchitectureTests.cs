using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Resume.Formats.Themes;

namespace Resume.Formats.Tests.Architecture;

/// <summary>The arrows of the house: what a folder of src/Resume.Formats may know of the others, and which libraries live where.</summary>
public partial class ArchitectureTests
{
    private static readonly string Source = Path.GetFullPath(Path.Combine(ThisFolder(), "../../../src/Resume.Formats"));

    /// <summary>Each folder, and the folders it may use besides itself. Nobody uses what stands to its right.</summary>
    private static readonly Dictionary<string, string[]> Arrows = new()
    {
        ["Text"] = [],
        ["Model"] = ["Diagnostics", "Text"],
        ["Diagnostics"] = ["Model"],
        ["Imaging"] = [],
        ["Reading"] = ["Model", "Diagnostics", "Imaging", "Text"],
        ["Selecting"] = ["Model", "Diagnostics", "Reading"],
        ["Outlining"] = ["Model", "Diagnostics", "Reading", "Text"],
        ["Themes"] = ["Model", "Diagnostics", "Reading"],
        ["Typesetting"] = ["Model", "Diagnostics", "Outlining", "Text", "Themes"],
        ["Writers"] = ["Model", "Diagnostics", "Imaging", "Outlining", "Text", "Themes", "Typesetting"],
        ["PlugIns"] = ["Diagnostics", "Writers"],
        ["Outputs"] = [],
    };

    /// <summary>A format's library is named in that format's folder alone.</summary>
    private static readonly Dictionary<string, string> Libraries = new()
    {
        ["RazorLight"] = "Writers/Html/",
        ["Microsoft.AspNetCore"] = "Writers/Html/",
        ["DocumentFormat.OpenXml"] = "Writers/Docx/",
        ["HarfBuzzSharp"] = "Typesetting/",
        ["ICSharpCode.SharpZipLib"] = "Writers/",
        ["YamlDotNet"] = "Reading/",
        ["Markdig"] = "Reading/",
    };

    private static readonly string[] OfTheMoment =
        ["DateTime.Now", "DateTime.UtcNow", "DateTimeOffset.", "CultureInfo.CurrentCulture", "CurrentUICulture", "HttpClient", "new Random", "TimeZoneInfo"];

    public static TheoryData<string> Folders => [.. Arrows.Keys];

    [Theory]
    [MemberData(nameof(Folders))]
    public void AFolderUsesOnlyWhatStandsBelowIt(string folder) => Assert.Empty(
        from file in Files(folder)
        from used in UsedFolders().Matches(file.Text).Select(match => match.Groups[1].Value)
        where Arrows.ContainsKey(used) && used != folder && !Arrows[folder].Contains(used)
        select $"{file.Path} uses {used}");

    [Fact]
    public void NoWriterKnowsAnother() => Assert.Empty(
        from file in Files("Writers")
        let own = file.Path.Split('/') is [_, var folder, _, ..] ? folder : null
        from used in UsedWriters().Matches(file.Text).Select(match => match.Groups[1].Value)
        where own is not null && used != own
        select $"{file.Path} uses {used}");

    [Fact]
    public void ALibraryIsNamedInItsFolderAlone() => Assert.Empty(
        from library in Libraries
        from file in Files("")
        where !file.Path.StartsWith(library.Value, StringComparison.Ordinal) && file.Text.Contains("using " + library.Key, StringComparison.Ordinal)
        select $"{file.Path} uses {library.Key}");

    [Fact]
    public void NothingAsksForTheClockTheCultureOrTheNetwork() => Assert.Empty(
        from file in Files("")
        from word in OfTheMoment
        where file.Text.Contains(word, StringComparison.Ordinal)
        select $"{file.Path} says {word}");

    [Fact]
    public void AThemeIsDataAndHasNoCodeOfItsOwn() => Assert.Empty(
        from file in Files("")
        from theme in BuiltInThemes.Names
        where file.Path != "Themes/BuiltInThemes.cs" && file.Text.Contains($"\"{theme}\"", StringComparison.Ordinal)
        select $"{file.Path} names {theme}");

    private static IEnumerable<(string Path, string Text)> Files(string folder) =>
        from file in Directory.EnumerateFiles(Path.Combine(Source, folder), "*.cs", SearchOption.AllDirectories)
        let path = Path.GetRelativePath(Source, file).Replace('\\', '/')
        where !path.StartsWith("bin/", StringComparison.Ordinal) && !path.StartsWith("obj/", StringComparison.Ordinal)
        select (path, File.ReadAllText(file));

    private static string ThisFolder([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;

    [GeneratedRegex(@"using Resume\.Formats\.(\w+)")]
    private static partial Regex UsedFolders();

    [GeneratedRegex(@"using Resume\.Formats\.Writers\.(\w+)")]
    private static partial Regex UsedWriters();
}
