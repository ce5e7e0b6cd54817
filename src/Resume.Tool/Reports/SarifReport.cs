using System.Reflection;
using System.Text.Json;
using Resume.Formats.Diagnostics;
using Resume.Tool.Reporting;
using Resume.Tool.Sources;

namespace Resume.Tool.Reports;

/// <summary>Diagnostics in the form of SARIF 2.1.0, which code scanning services and editors read.</summary>
internal static class SarifReport
{
    /// <summary>Is in every such file, near its start.</summary>
    public const string Marker = "sarif";

    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    private const string Project = "https://github.com/resume-build/resume-build";

    public static string Write(IReadOnlyCollection<Diagnostic> diagnostics) => JsonText.Write(json =>
    {
        json.WriteStartObject();
        json.WriteString("$schema", Schema);
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        WriteTool(json, diagnostics);
        // As our columns, and as editors count.
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteObjects("results", diagnostics, diagnostic => Write(json, diagnostic));
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void WriteTool(Utf8JsonWriter json, IEnumerable<Diagnostic> diagnostics)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "resume");
        json.WriteString("informationUri", Project);
        if (typeof(SarifReport).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>() is { } version)
        {
            json.WriteString("version", version.InformationalVersion);
        }

        var rules = diagnostics.DistinctBy(diagnostic => diagnostic.Code, StringComparer.Ordinal);
        json.WriteObjects("rules", rules.OrderBy(rule => rule.Code, StringComparer.Ordinal), rule =>
        {
            json.WriteString("id", rule.Code);
            if (rule.HelpLink is { } link)
            {
                json.WriteString("helpUri", link);
            }

            if (Explanations.Find(rule.Code) is { } explanation)
            {
                json.WriteStartObject("help");
                json.WriteString("text", explanation);
                json.WriteString("markdown", explanation);
                json.WriteEndObject();
            }
        });
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Diagnostic diagnostic)
    {
        json.WriteString("ruleId", diagnostic.Code);
        json.WriteString("level", diagnostic.Severity switch
        {
            Severity.Error => "error",
            Severity.Warning => "warning",
            _ => "note",
        });
        json.WriteStartObject("message");
        json.WriteString("text", diagnostic.Hint is null ? diagnostic.Message : $"{diagnostic.Message}; {diagnostic.Hint}");
        json.WriteEndObject();
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", ToUri(diagnostic.Span.File));
        json.WriteEndObject();
        WriteRegion(json, diagnostic.Span);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteRegion(Utf8JsonWriter json, SourceSpan span)
    {
        if (span.Line == 0)
        {
            return;
        }

        json.WriteStartObject("region");
        json.WriteNumber("startLine", span.Line);
        json.WriteNumber("startColumn", span.Column);
        json.WriteNumber("endLine", Math.Max(span.Line, span.EndLine));
        json.WriteNumber("endColumn", Math.Max(1, span.EndColumn));
        json.WriteEndObject();
    }

    // Relative to the folder in which the command runs, which is usually the root of the repository.
    private static string ToUri(string path)
    {
        var shown = DisplayPath.Shorten(path);
        return Path.IsPathRooted(shown)
            ? new Uri(shown).AbsoluteUri
            : string.Join('/', shown.Replace(Path.DirectorySeparatorChar, '/').Split('/').Select(Uri.EscapeDataString));
    }
}
