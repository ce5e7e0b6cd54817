using System.CommandLine;
using Resume.Formats.Diagnostics;
using Resume.Formats.Writers;
using Resume.Tool.Managed;
using Resume.Tool.Reporting;

namespace Resume.Tool.Verbs;

/// <summary>`resume formats`: the available formats, one per line.</summary>
internal sealed class FormatsVerb : Command, IChecksArguments, INeedsManagedTool
{
    private readonly Option<string[]> writers = WriterOption.Create();
    private readonly Option<bool> json = new("--json") { Description = "Print JSON, for other programs." };

    public FormatsVerb(Reporter reporter)
        : base("formats", "Lists the available formats.")
    {
        Add(writers);
        Add(json);
        SetAction(parsed =>
        {
            var all = WriterOption.Load(parsed, writers).Set.Writers;
            if (parsed.GetValue(json))
            {
                reporter.PrintStyled(WriteJson(all));
                return;
            }

            foreach (var writer in all)
            {
                reporter.Print(writer.Format);
            }
        });
    }

    public IEnumerable<string> FindManagedReasons(ParseResult parsed) => ManagedReasons.FindWriters(parsed.GetValue(writers));

    private static string WriteJson(IEnumerable<IResumeWriter> writers) => JsonLists.Write(writers, (json, writer) =>
    {
        json.WriteString("format", writer.Format);
        json.WriteString("extension", writer.FileExtension);
        json.WriteBoolean("default", ResumeWriters.IsDefault(writer));
    });

    public IEnumerable<Diagnostic> FindErrors(ParseResult parsed) => WriterOption.Load(parsed, writers).Errors;
}
