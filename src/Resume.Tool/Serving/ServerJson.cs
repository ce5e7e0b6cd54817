using System.Collections.Immutable;
using System.Text.Json;
using Resume.Formats;
using Resume.Formats.Diagnostics;
using Resume.Formats.Outlining;
using Resume.Formats.Writers;
using Resume.Tool.Reporting;
using Resume.Tool.Sources;

namespace Resume.Tool.Serving;

/// <summary>What the page asks for, as JSON.</summary>
internal static class ServerJson
{
    // As wide as the list of problems; a longer line is shortened around the problem.
    private const int ExcerptWidth = 42;

    /// <summary>What can be chosen.</summary>
    public static void WriteChoices(Utf8JsonWriter json, IReadOnlyList<Source> sources, CompileOptions options)
    {
        json.WriteStartObject();
        json.WriteTexts("sources", sources.Select(source => source.Path));
        json.WriteTexts("formats", options.Writers.Where(ResumeWriters.IsDefault).Select(writer => writer.Format));
        json.WriteTexts("downloads", options.Writers.Select(writer => writer.Format));
        json.WriteTexts("themes", options.ThemeNames);
        json.WriteTexts("languages", Labels.Languages);
        json.WriteEndObject();
    }

    public static void WritePreview(Utf8JsonWriter json, Preview preview)
    {
        json.WriteStartObject();
        json.WriteNumber("change", preview.Change);
        json.WriteBoolean("isAbstract", preview.IsAbstract);
        if (preview.File is { } file)
        {
            json.WriteString("address", $"output/{file.Id}/{Uri.EscapeDataString(file.Name)}");
            json.WriteNumber("bytes", file.Content.Length);
        }

        WriteProblems(json, preview.Problems);
        json.WriteEndObject();
    }

    public static void WriteDetails(Utf8JsonWriter json, SourceDetails details, string? variant)
    {
        json.WriteStartObject();
        json.WriteNumber("change", details.Change);
        json.WriteTexts("variants", details.Variants);
        json.WriteTexts("languages", details.FindLanguages(variant));
        WriteProblems(json, details.Problems);
        json.WriteEndObject();
    }

    public static void WriteWord(Utf8JsonWriter json, IEnumerable<WordParagraph> paragraphs) =>
        json.WriteObjects(paragraphs, paragraph =>
        {
            json.WriteString("style", paragraph.Style);
            json.WriteString("text", paragraph.Text);
        });

    private static void WriteProblems(Utf8JsonWriter json, ImmutableArray<Diagnostic> problems)
    {
        var lines = new SourceLines();
        json.WriteObjects("problems", problems, problem =>
        {
            json.WriteString("code", problem.Code);
            json.WriteString("severity", problem.Severity.ToString().ToLowerInvariant());
            json.WriteString("file", problem.Span.File);
            json.WriteNumber("line", problem.Span.Line);
            json.WriteNumber("column", problem.Span.Column);
            json.WriteString("message", problem.Message);
            json.WriteString("hint", problem.Hint);
            json.WriteString("help", problem.HelpLink);
            WriteExcerpt(json, problem, lines);
        });
    }

    private static void WriteExcerpt(Utf8JsonWriter json, Diagnostic problem, SourceLines lines)
    {
        if (SourceExcerpt.Find(problem, lines, ExcerptWidth) is { } excerpt)
        {
            json.WriteString("excerpt", excerpt.Text);
            json.WriteNumber("indent", excerpt.Indent);
            json.WriteNumber("carets", excerpt.Carets);
        }
    }
}
