using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Resume.Tool.Verbs;

/// <summary>A verb with examples in its help.</summary>
internal interface IHasExamples
{
    /// <summary>Command lines and their purposes.</summary>
    ImmutableArray<(string Line, string Purpose)> Examples { get; }
}

/// <summary>The standard help, followed by examples.</summary>
internal sealed class HelpWithExamples(HelpAction help) : SynchronousCommandLineAction
{
    private static readonly ImmutableArray<(string, string)> RootExamples = [.. new[]
    {
        ("resume build", "all sources below this folder, in the default formats"),
        ("resume build milo.resume.yaml --format pdf", "milo.pdf, beside its source"),
        ("resume check", "check without writing outputs"),
    }];

    // What every terminal has.
    private const int Columns = 80;

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        help.Invoke(parseResult);

        var output = parseResult.InvocationConfiguration.Output;
        var examples = parseResult.CommandResult.Command switch
        {
            IHasExamples verb => verb.Examples,
            RootCommand => RootExamples,
            _ => [],
        };
        if (examples.IsEmpty)
        {
            return ExitStatus.Success;
        }

        var width = examples.Max(example => example.Item1.Length);
        output.WriteLine("Examples:");
        foreach (var (line, purpose) in examples)
        {
            output.WriteLine(Arrange(line, purpose, width));
        }

        output.WriteLine();
        return ExitStatus.Success;
    }

    // In columns where they fit, otherwise closer, otherwise one below the other.
    private static string Arrange(string line, string purpose, int width) =>
        width + purpose.Length + 4 <= Columns ? $"  {line.PadRight(width)}  {purpose}"
        : line.Length + purpose.Length + 4 <= Columns ? $"  {line}  {purpose}"
        : $"  {line}{Environment.NewLine}      {purpose}";
}
