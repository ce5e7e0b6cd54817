using System.Collections.Immutable;
using System.CommandLine;
using Resume.Formats;
using Resume.Formats.Batch;
using Resume.Formats.Diagnostics;
using Resume.Tool.Sources;

namespace Resume.Tool.Verbs;

/// <summary>`--theme-folder`, `--fonts` and `--root`: folders with custom themes, with fonts, and that sources may read from.</summary>
internal static class FolderOptions
{
    public static Option<string[]> CreateThemeFolder() => new("--theme-folder")
    {
        HelpName = "DIR",
        Description = "Folder with custom themes; may be repeated.",
    };

    public static Option<string[]> CreateFonts() => new("--fonts")
    {
        HelpName = "DIR",
        Description = "Folder with fallback fonts; may be repeated.",
    };

    public static Option<string[]> CreateRoot() => new("--root")
    {
        HelpName = "DIR",
        Description = "Folder that sources can also read; may be repeated.",
    };

    /// <summary>Finds root folders: the full paths of those that exist, and the errors of the others.</summary>
    public static (ImmutableArray<string> Folders, ImmutableArray<Diagnostic> Errors) FindRoots(
        ParseResult parsed, Option<string[]> option) =>
        Open(
            parsed,
            option,
            (path, shown) => Directory.Exists(path) ? path : throw new DirectoryNotFoundException("the folder does not exist"),
            ProjectDiagnostics.CannotReadSourceRoot);

    /// <summary>Opens theme folders: those that can be read, and the errors of the others.</summary>
    public static (ImmutableArray<ThemeFolder> Folders, ImmutableArray<Diagnostic> Errors) OpenThemeFolders(
        ParseResult parsed, Option<string[]> option) =>
        Open(parsed, option, ThemeFolderReader.Open, ProjectDiagnostics.CannotReadThemeFolder);

    /// <summary>Opens font folders: those that can be read, and the errors of the others.</summary>
    public static (ImmutableArray<FontFolder> Folders, ImmutableArray<Diagnostic> Errors) OpenFonts(
        ParseResult parsed, Option<string[]> option) =>
        Open(parsed, option, FontFolderReader.Open, ProjectDiagnostics.CannotReadFontFolder);

    private static (ImmutableArray<T> Folders, ImmutableArray<Diagnostic> Errors) Open<T>(
        ParseResult parsed,
        Option<string[]> option,
        Func<string, string, T> open,
        Func<SourceSpan, string, string, Diagnostic> cannotRead)
    {
        var folders = ImmutableArray.CreateBuilder<T>();
        var errors = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var path in parsed.GetValue(option) ?? [])
        {
            try
            {
                folders.Add(open(StartFolder.Resolve(path), path));
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                errors.Add(cannotRead(ProjectDiagnostics.CommandLine, path, exception.Message));
            }
        }

        return (folders.ToImmutable(), errors.ToImmutable());
    }
}
