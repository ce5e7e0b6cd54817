using System.Collections.Immutable;
using System.CommandLine;
using Resume.Formats.Diagnostics;
using Resume.Tool.Managed;
using Resume.Tool.Reporting;

namespace Resume.Tool.Verbs;

/// <summary>`resume lsp`: the language server, for editors.</summary>
internal sealed partial class LspVerb : Command, IHasExamples, IChecksArguments, INeedsManagedTool
{
    private readonly CompileArguments inputs = new("");

    private readonly Option<bool> trust = new("--trust")
    {
        Description = "Compile HTML templates of themes and sources, and load the writers of `--writer`: both are code.",
    };

    // Clients that can talk in other ways say so.
    private readonly Option<bool> standardStreams = new("--stdio")
    {
        Description = "Use standard input and output, as it always does.",
        Hidden = true,
    };

    private readonly Reporter reporter;

    public LspVerb(Reporter reporter)
        : base("lsp", "Serves editors by the Language Server Protocol, on standard input and output.")
    {
        this.reporter = reporter;
        Add(trust);
        Add(standardStreams);
        Add(inputs.Writers);
        inputs.AddSettingsTo(this);
        SetAction();
    }

    public ImmutableArray<(string Line, string Purpose)> Examples =>
    [
        ("resume lsp", "what editors run; docs/editors.md says how"),
        ("resume lsp --theme-folder themes", "with custom themes"),
        ("resume lsp --trust --writer Cards.dll", "with the format of a custom writer"),
    ];

    public IEnumerable<string> FindManagedReasons(ParseResult parsed) => ["`lsp` serves an editor"];

    public IEnumerable<Diagnostic> FindErrors(ParseResult parsed) =>
        parsed.GetValue(inputs.Writers) is { Length: > 0 } && !parsed.GetValue(trust)
            ? [ProjectDiagnostics.InvalidUsage("`--writer` loads code, which an editor must not do unasked", "add `--trust`")]
            : inputs.FindErrors(parsed);

    partial void SetAction();
}
