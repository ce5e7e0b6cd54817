using System.Collections.Immutable;
using System.CommandLine;
using Resume.Formats.Themes;
using Resume.Formats.Writers;
using Resume.Tool.Compiling;
using Resume.Tool.Projects;
using Resume.Tool.Reporting;
using Resume.Tool.Sources;

namespace Resume.Tool.Verbs;

/// <summary>A verb that compiles what its paths mean.</summary>
internal abstract class CompilingVerb : Command, IHasExamples
{
    private const string Here = ".";

    private readonly Reporter reporter;

    protected CompilingVerb(string name, string description, string paths, Reporter reporter)
        : base(name, description)
    {
        this.reporter = reporter;
        Paths = new("PATH") { Description = paths, Arity = ArgumentArity.ZeroOrMore };

        Add(Paths);
        Add(Formats);
        Add(Writers);
        Add(Theme);
        Add(Locales);
        Add(NoWarn);
        Add(WarnAsError);
        SetAction(RunAsync);
    }

    public abstract ImmutableArray<(string Line, string Purpose)> Examples { get; }

    public Argument<string[]> Paths { get; }

    public Option<string[]> Formats { get; } = new("--format", "-f")
    {
        HelpName = "FORMATS",
        Description = $"Formats to write, parted by commas: {CodeList.Join(ResumeWriters.All.Select(writer => writer.Format))}. [default: all of them]",
    };

    public Option<string[]> Writers { get; } = WriterOption.Make();

    public Option<string?> Theme { get; } = new("--theme", "-t")
    {
        HelpName = "THEME",
        Description = $"The look, whatever the source says: {CodeList.Join(BuiltInThemes.Names)}.",
    };

    public Option<string[]> Locales { get; } = new("--locale", "-l")
    {
        HelpName = "TAGS",
        Description = "The languages of headings and dates, parted by commas, whatever the source says: `de`, `en,pt-BR`.",
    };

    public Option<string[]> NoWarn { get; } = new("--nowarn")
    {
        HelpName = "CODES",
        Description = "Warnings to leave out, parted by commas.",
    };

    public Option<string?> WarnAsError { get; } = new("--warnaserror")
    {
        HelpName = "CODES",
        Arity = ArgumentArity.ZeroOrOne,
        Description = "Warnings that are errors, parted by commas. [default: all of them]",
    };

    /// <summary>True where projects are built and outputs are written.</summary>
    protected abstract bool Writes { get; }

    /// <summary>The folder for outputs, or null for one where none are asked for or written.</summary>
    protected virtual string? OutputOf(ParseResult parsed) => null;

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var request = Read(parsed);
        var projects = request.Paths.Where(ProjectBuild.IsProject).Distinct().ToList();

        var finder = new SourceFinder(reporter.Report);
        foreach (var path in request.Paths.Except(projects))
        {
            finder.Add(path);
        }

        await new SourceCompilation(request, reporter).RunAsync(finder.Sources, Writes, cancellationToken);
        foreach (var project in projects)
        {
            await new ProjectBuild(project, request, reporter).RunAsync(cancellationToken);
        }

        reporter.Summarize();
        return reporter.HasErrors ? ExitStatus.Errors : ExitStatus.Done;
    }

    private Request Read(ParseResult parsed)
    {
        var paths = parsed.GetValue(Paths) ?? [];
        var writers = WriterOption.Load(parsed, Writers).Set.Writers;
        var asErrors = CodeList.Split([parsed.GetValue(WarnAsError) ?? ""]);
        var all = asErrors.Contains(BareWarnAsError.All, StringComparer.OrdinalIgnoreCase);

        return new()
        {
            Paths = paths.Length > 0 ? [.. paths] : [Here],
            Formats = [.. CodeList.Split(parsed.GetValue(Formats))
                .Select(format => writers.First(writer => writer.Format.Equals(format, StringComparison.OrdinalIgnoreCase)).Format).Distinct()],
            Writers = writers,
            PlugIns = [.. parsed.GetValue(Writers) ?? []],
            Theme = BuiltInThemes.Names.FirstOrDefault(name => name.Equals(parsed.GetValue(Theme), StringComparison.OrdinalIgnoreCase)),
            Locale = CodeList.Split(parsed.GetValue(Locales)).ToList() is { Count: > 0 } locales ? string.Join(',', locales) : null,
            Output = OutputOf(parsed),
            NoWarn = [.. CodeList.Split(parsed.GetValue(NoWarn))],
            WarningsAsErrors = all ? [] : [.. asErrors],
            TreatWarningsAsErrors = all,
        };
    }
}
