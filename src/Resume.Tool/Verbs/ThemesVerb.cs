using System.Buffers;
using System.Collections.Immutable;
using System.CommandLine;
using System.Text;
using Resume.Formats;
using Resume.Formats.Diagnostics;
using Resume.Formats.Themes;
using Resume.Tool.Reporting;
using Resume.Tool.Sources;

namespace Resume.Tool.Verbs;

/// <summary>`resume themes`: the themes, one per line; with `--new`, writes a theme file to edit.</summary>
internal sealed class ThemesVerb : Command, IChecksArguments, IHasExamples
{
    private const string Extension = ".yaml";

    // The same on all systems.
    private static readonly SearchValues<char> InvalidInNames = SearchValues.Create("/\\<>:\"|?*");

    private readonly Option<string?> created = new("--new")
    {
        HelpName = "NAME",
        Description = "Writes the theme file `NAME.yaml`, to edit.",
    };

    private readonly Option<string[]> folders = FolderOptions.CreateThemeFolder();

    public ThemesVerb(Reporter reporter)
        : base("themes", "Lists the available themes, or writes a new one.")
    {
        Add(created);
        Add(folders);
        SetAction(parsed => Run(parsed, reporter));
    }

    public ImmutableArray<(string Line, string Purpose)> Examples =>
        [("resume themes --new mine", "mine.yaml, which a source beside it uses with `theme: ./mine.yaml`")];

    public IEnumerable<Diagnostic> FindErrors(ParseResult parsed)
    {
        foreach (var error in FolderOptions.OpenThemeFolders(parsed, folders).Errors)
        {
            yield return error;
        }

        if (parsed.GetValue(created) is { } name)
        {
            if (name.AsSpan().ContainsAny(InvalidInNames) || name.Any(char.IsControl) || name[0] == '.')
            {
                yield return ProjectDiagnostics.InvalidUsage(
                    $"`{name}` is not a name for a theme", "write a name without folder or extension, such as `mine`");
            }
            else if (Path.Exists(StartFolder.Resolve(name + Extension)))
            {
                yield return ProjectDiagnostics.InvalidUsage($"`{name}{Extension}` exists already", "choose another name");
            }
        }
    }

    private int Run(ParseResult parsed, Reporter reporter)
    {
        if (parsed.GetValue(created) is { } name)
        {
            return Write(name + Extension, ThemeTemplate.Create(name), reporter);
        }

        foreach (var theme in new CompileOptions { ThemeFolders = FolderOptions.OpenThemeFolders(parsed, folders).Folders }.ThemeNames)
        {
            reporter.Print(theme);
        }

        return ExitStatus.Success;
    }

    // A file that appeared meanwhile is not overwritten.
    private static int Write(string file, string text, Reporter reporter)
    {
        try
        {
            using var stream = new FileStream(StartFolder.Resolve(file), FileMode.CreateNew);
            stream.Write(Encoding.UTF8.GetBytes(text));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            reporter.Report([ProjectDiagnostics.CannotWriteOutput(file, file, exception.Message)]);
            return ExitStatus.Errors;
        }

        reporter.Print(file);
        return ExitStatus.Success;
    }
}
