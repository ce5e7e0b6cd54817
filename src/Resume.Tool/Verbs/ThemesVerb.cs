using System.Buffers;
using System.Collections.Immutable;
using System.CommandLine;
using System.Text;
using Resume.Formats;
using Resume.Formats.Diagnostics;
using Resume.Formats.Reading.Schema;
using Resume.Formats.Themes;
using Resume.Formats.Writers.Html;
using Resume.Tool.Compiling;
using Resume.Tool.Managed;
using Resume.Tool.Previewing;
using Resume.Tool.Reporting;
using Resume.Tool.Sources;

namespace Resume.Tool.Verbs;

/// <summary>`resume themes`: the themes, one per line; with `--new`, writes a theme file to edit.</summary>
internal sealed class ThemesVerb : Command, IChecksArguments, IHasExamples, INeedsManagedTool
{
    private const string Extension = ".yaml";
    private const string AllTemplates = "all";

    // The same on all systems.
    private static readonly SearchValues<char> InvalidInNames = SearchValues.Create("/\\<>:\"|?*");

    private readonly Option<string?> created = new("--new")
    {
        HelpName = "NAME",
        Description = "Writes the theme file `NAME.yaml`, to edit.",
    };

    private readonly Option<string[]> templates = new("--templates")
    {
        HelpName = "NAMES",
        Description = "With `--new`: also copies built-in HTML templates to `NAME.templates`, to edit. "
            + $"`{AllTemplates}`, or names separated by commas: {string.Join(", ", BuiltInTemplates.Names)}.",
    };

    private readonly Option<string?> preview = new("--preview")
    {
        HelpName = "DIR",
        Description = "Writes an example in every theme to a folder, and a page that shows them side by side.",
    };

    private readonly Option<bool> json = new("--json") { Description = "Print JSON, for other programs." };

    private readonly Option<string[]> folders = FolderOptions.CreateThemeFolder();

    private readonly Reporter reporter;

    public ThemesVerb(Reporter reporter)
        : base("themes", "Lists the available themes, shows them, or writes a new one.")
    {
        this.reporter = reporter;
        Add(created);
        Add(templates);
        Add(preview);
        Add(folders);
        Add(json);
        SetAction((parsed, cancellationToken) => RunAsync(parsed, cancellationToken));
    }

    public ImmutableArray<(string Line, string Purpose)> Examples =>
    [
        ("resume themes --preview looks", "all themes, in looks/index.html"),
        ("resume themes --new mine", "mine.yaml, for `theme: ./mine.yaml`"),
        ("resume themes --new mine --templates Header", "also mine.templates/Header.cshtml"),
    ];

    public IEnumerable<string> FindManagedReasons(ParseResult parsed) =>
        parsed.GetValue(preview) is null ? [] : ManagedReasons.FindThemeFolders(parsed.GetValue(folders));

    public IEnumerable<Diagnostic> FindErrors(ParseResult parsed)
    {
        foreach (var error in FolderOptions.OpenThemeFolders(parsed, folders).Errors)
        {
            yield return error;
        }

        foreach (var unknown in TemplateNames(parsed).Except(BuiltInTemplates.Names, StringComparer.Ordinal))
        {
            var nearest = Suggestions.Nearest(unknown, BuiltInTemplates.Names);
            yield return ProjectDiagnostics.InvalidUsage(
                $"unknown template `{unknown}`",
                (nearest is null ? "" : $"did you mean `{nearest}`? ") + $"the templates are {Quote.And(BuiltInTemplates.Names)}");
        }

        if (parsed.GetValue(preview) is { } folder && !new ThemePreview(folder, reporter).IsFree)
        {
            yield return ProjectDiagnostics.InvalidUsage(
                $"`{folder}` exists, and is not a folder of an earlier preview", "name a folder that is new or empty");
        }

        if (parsed.GetValue(created) is { } name)
        {
            if (name.AsSpan().ContainsAny(InvalidInNames) || name.Any(char.IsControl) || name[0] == '.')
            {
                yield return ProjectDiagnostics.InvalidUsage(
                    $"`{name}` is not a name for a theme", "write a name without folder or extension, such as `mine`");
            }

            foreach (var file in Files(name, parsed).Select(file => file.Path).Where(file => Path.Exists(StartFolder.Resolve(file))))
            {
                yield return ProjectDiagnostics.InvalidUsage($"`{file}` exists already", "choose another name");
            }
        }
        else if (parsed.GetValue(templates) is { Length: > 0 })
        {
            yield return ProjectDiagnostics.InvalidUsage("`--templates` needs `--new`", "add the name of the theme, such as `--new mine`");
        }
    }

    private IEnumerable<string> TemplateNames(ParseResult parsed)
    {
        var names = (parsed.GetValue(templates) ?? [])
            .SelectMany(list => CompileOptions.SplitList(list))
            .Distinct(StringComparer.Ordinal)
            .ToList();
        return names is [AllTemplates] ? BuiltInTemplates.Names : names;
    }

    // The files of a new theme.
    private IEnumerable<(string Path, string Text)> Files(string name, ParseResult parsed) =>
    [
        (name + Extension, ThemeTemplate.Create(name)),
        .. TemplateNames(parsed).Intersect(BuiltInTemplates.Names, StringComparer.Ordinal)
            .Select(template => ($"{name}.templates/{template}.cshtml", BuiltInTemplates.Text(template))),
    ];

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var options = new CompileOptions { ThemeFolders = FolderOptions.OpenThemeFolders(parsed, folders).Folders };
        if (parsed.GetValue(preview) is { } folder)
        {
            options = options with { TemplateHost = new(CompileArguments.FindSdk, UserCache.Folder("templates")) };
            return await new ThemePreview(folder, reporter).WriteAsync(options, cancellationToken) ? ExitStatus.Success : ExitStatus.Errors;
        }

        if (parsed.GetValue(created) is { } name)
        {
            return Files(name, parsed).All(file => Write(file.Path, file.Text, reporter)) ? ExitStatus.Success : ExitStatus.Errors;
        }

        if (parsed.GetValue(json))
        {
            reporter.PrintStyled(WriteJson(options.ThemeNames));
            return ExitStatus.Success;
        }

        foreach (var theme in options.ThemeNames)
        {
            reporter.Print(theme);
        }

        return ExitStatus.Success;
    }

    private static string WriteJson(IEnumerable<string> names) => JsonLists.Write(names, (json, name) =>
    {
        json.WriteString("name", name);
        json.WriteBoolean("builtIn", BuiltInThemes.Names.Contains(name, StringComparer.OrdinalIgnoreCase));
    });

    // A file that appeared meanwhile is not overwritten.
    private static bool Write(string file, string text, Reporter reporter)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(StartFolder.Resolve(file))!);
            using var stream = new FileStream(StartFolder.Resolve(file), FileMode.CreateNew);
            stream.Write(Encoding.UTF8.GetBytes(text));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            reporter.Report([ProjectDiagnostics.CannotWriteOutput(file, file, exception.Message)]);
            return false;
        }

        reporter.Print(file);
        return true;
    }
}
