using System.Collections.Immutable;
using System.CommandLine;
using System.Text;
using Resume.Formats.Diagnostics;
using Resume.Formats.Outlining;
using Resume.Formats.Reading.Schema;
using Resume.Formats.Themes;
using Resume.Tool.NewFiles;
using Resume.Tool.Reporting;
using Resume.Tool.Sources;

namespace Resume.Tool.Verbs;

/// <summary>`resume init`: a repository for a résumé, which builds at once.</summary>
internal sealed class InitVerb : Command, IHasExamples, IChecksArguments
{
    private readonly Reporter reporter;

    private readonly Argument<string> folder = new("DIR")
    {
        Description = "The folder, new or existing. [default: the current folder]",
        DefaultValueFactory = _ => ".",
    };

    private readonly Option<string?> theme = new("--theme")
    {
        HelpName = "NAME",
        Description = "The theme of the résumé. [default: classic]",
    };

    private readonly Option<string?> locale = new("--locale")
    {
        HelpName = "TAG",
        Description = "Its language, such as `de`. [default: en]",
    };

    private readonly Option<string?> name = new("--name") { Description = "Your name. [default: asked for on a terminal]" };
    private readonly Option<string?> email = new("--email") { Description = "Your e-mail address. [default: asked for on a terminal]" };

    public InitVerb(Reporter reporter)
        : base("init", "Creates a repository for a résumé: a source to edit, a project, and a workflow.")
    {
        this.reporter = reporter;
        theme.CompletionSources.Add([.. BuiltInThemes.Names]);
        locale.CompletionSources.Add([.. Labels.Languages]);
        Add(folder);
        Add(theme);
        Add(locale);
        Add(name);
        Add(email);
        SetAction(Run);
    }

    public ImmutableArray<(string Line, string Purpose)> Examples =>
    [
        ("resume init cv", "a new folder with cv.resume.yaml, which `resume build cv` compiles"),
        ("resume init cv --theme modern --locale de", "with another theme, in German"),
    ];

    public IEnumerable<Diagnostic> FindErrors(ParseResult parsed)
    {
        if (parsed.GetValue(theme) is { } wanted && !BuiltInThemes.Names.Contains(wanted, StringComparer.Ordinal))
        {
            yield return ProjectDiagnostics.UnknownTheme(wanted, BuiltInThemes.Names, Suggestions.Nearest(wanted, BuiltInThemes.Names));
        }

        if (parsed.GetValue(locale) is { } tag && Labels.Match(tag) is null)
        {
            yield return ProjectDiagnostics.UnknownLocale(tag, Labels.Languages, Suggestions.Nearest(tag, Labels.Languages));
        }

        var path = parsed.GetValue(folder)!;
        if (File.Exists(StartFolder.Resolve(path)))
        {
            yield return ProjectDiagnostics.InvalidUsage($"`{path}` is a file", "name a folder");
            yield break;
        }

        var files = NewRepository.Files.Select(file => Path.Join(path, file));
        foreach (var file in files.Where(file => Path.Exists(StartFolder.Resolve(file))))
        {
            yield return ProjectDiagnostics.TargetExists(file) with { Hint = "name another folder, or delete the file first" };
        }
    }

    private int Run(ParseResult parsed)
    {
        var values = new NewRepositoryValues(
            parsed.GetValue(name) ?? Ask("Your name: ") ?? NewRepositoryValues.Default.Name,
            parsed.GetValue(email) ?? Ask("Your e-mail address: ") ?? NewRepositoryValues.Default.Email,
            parsed.GetValue(theme) ?? NewRepositoryValues.Default.Theme,
            parsed.GetValue(locale) ?? NewRepositoryValues.Default.Locale);
        var path = parsed.GetValue(folder)!;
        var files = NewRepository.Create(values);
        return files.All(file => NewFile.TryWrite(Path.Join(path, file.Path), Encoding.UTF8.GetBytes(file.Text), reporter))
            ? ExitStatus.Success
            : ExitStatus.Errors;
    }

    // Only a person at a terminal can answer.
    private static string? Ask(string question)
    {
        if (Console.IsInputRedirected || Console.IsErrorRedirected)
        {
            return null;
        }

        Console.Error.Write(question);
        return Console.ReadLine()?.Trim() is { Length: > 0 } answer ? answer : null;
    }
}
