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
        WriteStrings(json, "sources", sources.Select(source => source.Path));
        WriteStrings(json, "formats", options.Writers.Where(ResumeWriters.IsDefault).Select(writer => writer.Format));
        WriteStrings(json, "downloads", options.Writers.Select(writer => writer.Format));
        WriteStrings(json, "themes", options.ThemeNames);
        WriteStrings(json, "languages", Labels.Languages);
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
        WriteStrings(json, "variants", details.Variants);
        WriteStrings(json, "languages", details.FindLanguages(variant));
        WriteProblems(json, details.Problems);
        json.WriteEndObject();
    }

    public static void WriteWord(Utf8JsonWriter json, IEnumerable<WordParagraph> paragraphs)
    {
        json.WriteStartArray();
        foreach (var paragraph in paragraphs)
        {
            json.WriteStartObject();
            json.WriteString("style", paragraph.Style);
            json.WriteString("text", paragraph.Text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteStrings(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }

    private static void WriteProblems(Utf8JsonWriter json, ImmutableArray<Diagnostic> problems)
    {
        var lines = new SourceLines();
        json.WriteStartArray("problems");
        foreach (var problem in problems)
        {
            json.WriteStartObject();
            json.WriteString("code", problem.Code);
            json.WriteString("severity", problem.Severity.ToString().ToLowerInvariant());
            json.WriteString("file", problem.Span.File);
            json.WriteNumber("line", problem.Span.Line);
            json.WriteNumber("column", problem.Span.Column);
            json.WriteString("message", problem.Message);
            json.WriteString("hint", problem.Hint);
            json.WriteString("help", problem.HelpLink);
            WriteExcerpt(json, problem, lines);
            json.WriteEndObject();
        }

        json.WriteEndArray();
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
