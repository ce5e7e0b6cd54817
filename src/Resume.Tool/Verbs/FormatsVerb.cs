using System.CommandLine;
using Resume.Formats.Diagnostics;
using Resume.Tool.Managed;
using Resume.Tool.Reporting;

namespace Resume.Tool.Verbs;

/// <summary>`resume formats`: the available formats, one per line.</summary>
internal sealed class FormatsVerb : Command, IChecksArguments, INeedsManagedTool
{
    private readonly Option<string[]> writers = WriterOption.Create();

    public FormatsVerb(Reporter reporter)
        : base("formats", "Lists the available formats.")
    {
        Add(writers);
        SetAction(parsed =>
        {
            foreach (var writer in WriterOption.Load(parsed, writers).Set.Writers)
            {
                reporter.Print(writer.Format);
            }
        });
    }

    public IEnumerable<string> FindManagedReasons(ParseResult parsed) => ManagedReasons.FindWriters(parsed.GetValue(writers));

    public IEnumerable<Diagnostic> FindErrors(ParseResult parsed) => WriterOption.Load(parsed, writers).Errors;
}
