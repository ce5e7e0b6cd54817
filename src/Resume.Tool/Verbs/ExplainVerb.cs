using System.Collections.Immutable;
using System.CommandLine;
using Resume.Formats.Diagnostics;
using Resume.Tool.Reporting;

namespace Resume.Tool.Verbs;

/// <summary>`resume explain RES1004`: what a code means, and its cure.</summary>
internal sealed class ExplainVerb : Command, IHasExamples
{
    public ExplainVerb(Reporter reporter)
        : base("explain", "Says what a code means, and what to do about it.")
    {
        Add(Code);
        SetAction(parsed =>
        {
            foreach (var line in Explanations.Find(parsed.GetValue(Code)!)!.Split('\n'))
            {
                reporter.Print(line);
            }
        });
    }

    public ImmutableArray<(string Line, string Purpose)> Examples => [("resume explain RES1004", "what to do about an end before its start")];

    public Argument<string> Code { get; } = new("CODE") { Description = "A code as diagnostics show it: RES1004." };
}
