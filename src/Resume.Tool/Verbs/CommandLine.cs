using System.CommandLine;
using System.CommandLine.Help;
using Resume.Formats.Resources;
using Resume.Tool.Managed;
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

        args = OtherWords.Translate(args);
        var parsed = Parse(args, reporter);

        if (!DynamicCode.IsSupported && FindManagedReason(parsed) is { } reason)
        {
            return ManagedTool.Run(args, reason, reporter);
        }

        if (parsed.Action is not { ClearsParseErrors: true } && UsageErrors.Find(parsed) is { IsEmpty: false } errors)
        {
            reporter.Report(errors);
            return ExitStatus.UsageError;
        }

        return await parsed.InvokeAsync(new() { EnableDefaultExceptionHandler = false });
    }

    // No response files: a path may begin with `@`.
    internal static ParseResult Parse(string[] args, Reporter reporter) =>
        CreateRoot(reporter).Parse(WarnAsErrorOption.NormalizeWarnAsError(args), new() { ResponseFileTokenReplacer = null });

    /// <summary>Why a command line needs the managed tool; null if any tool can run it. A wrong command line needs none.</summary>
    internal static string? FindManagedReason(ParseResult parsed) =>
        parsed is { Errors: [], Action: not { ClearsParseErrors: true } } && parsed.CommandResult.Command is INeedsManagedTool verb
            ? verb.FindManagedReasons(parsed).FirstOrDefault()
            : null;

    private static RootCommand CreateRoot(Reporter reporter)
    {
        var root = new RootCommand("Compiles résumés: one source, every format.")
        {
            new InitVerb(reporter),
            new BuildVerb(reporter),
            new CheckVerb(reporter),
            new VerifyVerb(reporter),
            new DiffVerb(reporter),
            new WatchVerb(reporter),
            new ServeVerb(reporter),
            new ConvertVerb(reporter),
            new UpgradeVerb(reporter),
            new InspectVerb(reporter),
            new FormatsVerb(reporter),
            new ThemesVerb(reporter),
            new ExplainVerb(reporter),
            new SchemaVerb(reporter),
            new LspVerb(reporter),
        };

        var help = root.Options.OfType<HelpOption>().Single();
        var standard = (HelpAction)help.Action!;
        standard.MaxWidth = Terminal.OutputWidth();
        help.Action = new HelpWithExamples(standard);
        help.Description = "Show this help.";
        root.Options.OfType<VersionOption>().Single().Description = "Show the version.";
        return root;
    }
}
