using System.CommandLine;
using System.CommandLine.Help;
using Resume.Tool.Reporting;

namespace Resume.Tool.Verbs;

/// <summary>The command line: its verbs, how it is read, and what it says when it cannot be.</summary>
internal static class CommandLine
{
    public static async Task<int> RunAsync(string[] args, Reporter reporter)
    {
        // A path may begin with an @ as any other.
        var parsed = Root(reporter).Parse(BareWarnAsError.Spell(args), new() { ResponseFileTokenReplacer = null });

        if (parsed.Action is not { ClearsParseErrors: true } && WrongUsage.Find(parsed) is { IsEmpty: false } wrong)
        {
            reporter.Report(wrong);
            return ExitStatus.WrongUsage;
        }

        return await parsed.InvokeAsync(new() { EnableDefaultExceptionHandler = false });
    }

    private static RootCommand Root(Reporter reporter)
    {
        var root = new RootCommand("Compiles résumés: one source, every format.")
        {
            new BuildVerb(reporter),
            new CheckVerb(reporter),
            new FormatsVerb(reporter),
            ListVerb.Themes(reporter),
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
