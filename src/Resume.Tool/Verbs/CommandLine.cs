using System.CommandLine;
using System.CommandLine.Help;
using Resume.Tool.Reporting;

namespace Resume.Tool.Verbs;

/// <summary>The command line: parses it and runs its verb.</summary>
internal static class CommandLine
{
    public static async Task<int> RunAsync(string[] args, Reporter reporter)
    {
        if (args is [])
        {
            args = ["--help"];
        }

        // No response files: a path may begin with `@`.
        var parsed = CreateRoot(reporter).Parse(WarnAsErrorOption.NormalizeWarnAsError(args), new() { ResponseFileTokenReplacer = null });

        if (parsed.Action is not { ClearsParseErrors: true } && UsageErrors.Find(parsed) is { IsEmpty: false } errors)
        {
            reporter.Report(errors);
            return ExitStatus.UsageError;
        }

        return await parsed.InvokeAsync(new() { EnableDefaultExceptionHandler = false });
    }

    private static RootCommand CreateRoot(Reporter reporter)
    {
        var root = new RootCommand("Compiles résumés: one source, every format.")
        {
            new BuildVerb(reporter),
            new CheckVerb(reporter),
            new VerifyVerb(reporter),
            new DiffVerb(reporter),
            new FormatsVerb(reporter),
            new ThemesVerb(reporter),
            new ExplainVerb(reporter),
            new SchemaVerb(reporter),
        };

        var help = root.Options.OfType<HelpOption>().Single();
        help.Action = new HelpWithExamples((HelpAction)help.Action!);
        help.Description = "Show this help.";
        root.Options.OfType<VersionOption>().Single().Description = "Show the version.";
        return root;
    }
}
