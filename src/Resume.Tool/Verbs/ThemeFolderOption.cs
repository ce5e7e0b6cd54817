using System.Collections.Immutable;
using System.CommandLine;
using Resume.Formats;
using Resume.Formats.Batch;
using Resume.Formats.Diagnostics;
using Resume.Tool.Sources;

namespace Resume.Tool.Verbs;

/// <summary>`--theme-folder`: folders with custom themes.</summary>
internal static class ThemeFolderOption
{
    public static Option<string[]> Create() => new("--theme-folder")
    {
        HelpName = "DIR",
        Description = "Folder with custom themes, such as `mine.yaml`; may be repeated.",
    };

    /// <summary>Opens the folders: those that can be read, and the errors of the others.</summary>
    public static (ImmutableArray<ThemeFolder> Folders, ImmutableArray<Diagnostic> Errors) Open(
        ParseResult parsed, Option<string[]> option)
    {
        var folders = ImmutableArray.CreateBuilder<ThemeFolder>();
        var errors = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var path in parsed.GetValue(option) ?? [])
        {
            try
            {
                folders.Add(ThemeFolderReader.Open(StartFolder.Resolve(path), path));
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                errors.Add(ProjectDiagnostics.CannotReadThemeFolder(ProjectDiagnostics.CommandLine, path, exception.Message));
            }
        }

        return (folders.ToImmutable(), errors.ToImmutable());
    }
}
