using System.CommandLine;
using Resume.Tool.Reporting;

namespace Resume.Tool.Verbs;

/// <summary>`resume formats`: one a line.</summary>
internal sealed class FormatsVerb : Command
{
    public FormatsVerb(Reporter reporter)
        : base("formats", "Lists the formats there are.")
    {
        Add(Writers);
        SetAction(parsed =>
        {
            foreach (var writer in WriterOption.Load(parsed, Writers).Set.Writers)
            {
                reporter.Print(writer.Format);
            }
        });
    }

    public Option<string[]> Writers { get; } = WriterOption.Make();
}
