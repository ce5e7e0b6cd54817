using System.Collections.Immutable;
using System.CommandLine;
using Resume.Formats.Diagnostics;
using Resume.Tool.Reporting;

namespace Resume.Tool.Verbs;

/// <summary>`resume explain RES1004`: the documentation of a diagnostic.</summary>
internal sealed class ExplainVerb : Command, IHasExamples, IChecksArguments
{
    private readonly Argument<string> code = new("CODE") { Description = "A diagnostic code, such as RES1004." };

    private readonly Option<bool> json = new("--json") { Description = "Print JSON, for other programs." };

    public ExplainVerb(Reporter reporter)
        : base("explain", "Explains a diagnostic code and how to fix it.")
    {
        Add(code);
        Add(json);
        SetAction(parsed =>
        {
            var explanation = Explanations.Find(parsed.GetValue(code)!)!;
            foreach (var line in (parsed.GetValue(json) ? WriteJson(explanation) : explanation).Split('\n'))
            {
                reporter.Print(line);
            }
        });
    }

    public ImmutableArray<(string Line, string Purpose)> Examples =>
        [("resume explain RES1004", "how to fix an end date before its start date")];

    // A word with a dash is already reported as an unknown option.
    public IEnumerable<Diagnostic> FindErrors(ParseResult parsed) =>
        parsed.GetValue(code) is { } word && !word.StartsWith('-') && Explanations.Find(word) is null
            ? [ProjectDiagnostics.UnknownCode(word, Hint(word))]
            : [];

    // The first line is a heading with the code.
    private static string WriteJson(string explanation) => JsonText.Write(json =>
    {
        var parts = explanation.Split('\n', 2);
        json.WriteStartObject();
        json.WriteString("code", parts[0].Trim('#', ' '));
        json.WriteString("explanation", parts[^1].Trim());
        json.WriteEndObject();
    });

    private static string Hint(string word) =>
        UsageErrors.Hint(word, Explanations.Codes, "write a code as diagnostics show it: `RES1004`");
}
