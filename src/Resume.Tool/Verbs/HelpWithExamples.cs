using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Resume.Tool.Verbs;

/// <summary>A command that shows how it is used.</summary>
internal interface IHasExamples
{
    /// <summary>Command lines, and what each is for.</summary>
    ImmutableArray<(string Line, string Purpose)> Examples { get; }
}

/// <summary>The usual help, and examples below it.</summary>
internal sealed class HelpWithExamples(HelpAction help) : SynchronousCommandLineAction
{
    private static readonly ImmutableArray<(string, string)> First = [.. new[]
    {
        ("resume build", "every source below this folder, in every format"),
        ("resume build milo.resume.yaml --format pdf", "milo.pdf, beside its source"),
        ("resume check", "what is wrong, and nothing written"),
    }];

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        help.Invoke(parseResult);

        var output = parseResult.InvocationConfiguration.Output;
        var examples = parseResult.CommandResult.Command switch
        {
            IHasExamples verb => verb.Examples,
            RootCommand => First,
            _ => [],
        };
        if (examples.IsEmpty)
        {
            return ExitStatus.Done;
        }

        var width = examples.Max(example => example.Item1.Length);
        output.WriteLine("Examples:");
        foreach (var (line, purpose) in examples)
        {
            output.WriteLine($"  {line.PadRight(width)}  {purpose}");
        }

        output.WriteLine();
        return ExitStatus.Done;
    }
}
