using System.Text.Json;
using System.Text.Json.Serialization;
using Resume.Formats.Diagnostics;
using Resume.Tool.Sources;

namespace Resume.Tool.Projects;

/// <summary>
/// A message from MSBuild's process to the tool, as a line of JSON: a diagnostic or, without a severity, the path of an output.
/// Paths are full.
/// </summary>
internal sealed record BuildEvent(
    Severity? Severity,
    string File,
    string Code = "",
    int Line = 0,
    int Column = 0,
    int EndLine = 0,
    int EndColumn = 0,
    string Message = "")
{
    /// <summary>What an output is; null for a diagnostic.</summary>
    public BuildOutput? Output { get; init; }

    public static BuildEvent? FromJson(string line) => JsonSerializer.Deserialize(line, BuildEventJson.Default.BuildEvent);

    public string ToJson() => JsonSerializer.Serialize(this, BuildEventJson.Default.BuildEvent);

    /// <summary>The diagnostic, or null for an output.</summary>
    public Diagnostic? ToDiagnostic() => Severity is { } severity ? new(Code, severity, Span(), Message) : null;

    // MSBuild uses 0 for an unknown line or column.
    private SourceSpan Span()
    {
        var file = DisplayPath.Shorten(File);
        if (Line == 0)
        {
            return new(file, 0, 0, 0, 0);
        }

        var column = Math.Max(Column, 1);
        var endsBefore = EndLine < Line || (EndLine == Line && EndColumn < column);
        return endsBefore ? new(file, Line, column, Line, column) : new(file, Line, column, EndLine, Math.Max(EndColumn, 1));
    }
}

/// <summary>What an output is, as the metadata of its item say.</summary>
internal sealed record BuildOutput(string Source, string Variant, string Language, string Format, bool MayBePublished);

[JsonSerializable(typeof(BuildEvent))]
internal sealed partial class BuildEventJson : JsonSerializerContext;
