using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using Resume.Formats.Diagnostics;
using Resume.Tool.Managed;
using Resume.Tool.Projects;
using Resume.Tool.Reporting;
using Resume.Tool.Sources;

namespace Resume.Tool.Verbs;

/// <summary>`resume serve`: a page that shows the outputs of a source while it is written.</summary>
internal sealed partial class ServeVerb : Command, IHasExamples, IChecksArguments, INeedsManagedTool
{
    private const int HighestPort = 65535;

    private readonly CompileArguments inputs = new("A source, or a folder of sources. [default: the current folder]");

    private readonly Option<string?> port = new("--port")
    {
        HelpName = "PORT",
        Description = "Port of 127.0.0.1 to listen on. [default: a free one]",
    };

    private readonly Option<bool> noOpen = new("--no-open") { Description = "Do not open the page in the browser." };

    private readonly Option<bool> trust = new("--trust")
    {
        Description = "Run HTML templates of themes and sources, which are code.",
    };

    // Not for people: the extension for VS Code shows the page in a panel.
    private readonly Option<bool> forEditor = new("--for-editor")
    {
        Description = "Let an editor show the page in a panel of its own.",
        Hidden = true,
    };

    private readonly Reporter reporter;

    public ServeVerb(Reporter reporter)
        : base("serve", "Shows résumés in the browser, and updates them when you save.")
    {
        this.reporter = reporter;
        Add(inputs.Paths);
        Add(port);
        Add(noOpen);
        Add(trust);
        Add(forEditor);
        inputs.AddSettingsTo(this);
        SetAction();
    }

    public ImmutableArray<(string Line, string Purpose)> Examples =>
    [
        ("resume serve", "all sources below this folder"),
        ("resume serve milo.resume.yaml", "one source"),
        ("resume serve cv --port 8080 --no-open", "for a browser that is open already"),
        ("resume serve cv --theme-folder themes --trust", "with themes that have HTML templates"),
    ];

    public IEnumerable<string> FindManagedReasons(ParseResult parsed) => ["`serve` runs a web server"];

    public IEnumerable<Diagnostic> FindErrors(ParseResult parsed)
    {
        var paths = parsed.GetValue(inputs.Paths) ?? [];
        if (paths.Length > 1)
        {
            yield return ProjectDiagnostics.InvalidUsage(
                $"`serve` shows one path, and there are {paths.Length}", "name a folder that contains them");
        }

        foreach (var project in paths.Where(ProjectBuild.IsProject))
        {
            yield return ProjectDiagnostics.ProjectCannotBeWatched(DisplayPath.Shorten(project));
        }

        if (ReadPort(parsed) is null)
        {
            yield return ProjectDiagnostics.InvalidUsage($"`{parsed.GetValue(port)}` is not a port", "choose a number from 1024 to 65535");
        }

        foreach (var error in inputs.FindErrors(parsed))
        {
            yield return error;
        }
    }

    // 0 for a free one; null for what is not a port.
    private int? ReadPort(ParseResult parsed) => parsed.GetValue(port) is not { } text ? 0
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= HighestPort ? number
        : null;

    partial void SetAction();
}
