using System.Text.Encodings.Web;
using System.Text.RegularExpressions;

namespace Resume.Formats.Diagnostics;

/// <summary>Writes what a hint shows in the notation of its source: as YAML, or as JSON in `.resume.json`.</summary>
internal static partial class Notation
{
    /// <summary>True for a place in a JSON file.</summary>
    public static bool IsJson(SourceSpan span) => span.File?.EndsWith(".json", StringComparison.OrdinalIgnoreCase) == true;

    /// <summary>YAML on one line, `rules: {RES4002: off}`, as it is or as JSON: `"rules": {"RES4002": "off"}`.</summary>
    public static string Write(string yaml, bool json) => json ? Scalar().Replace(yaml, ToJson) : yaml;

    /// <summary>YAML on one line in the notation of the file of a place.</summary>
    public static string Write(string yaml, SourceSpan span) => Write(yaml, IsJson(span));

    /// <summary>A text as a string of JSON, which is one of YAML too.</summary>
    public static string Quote(string text) => $"\"{JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(text)}\"";

    private static string ToJson(Match scalar) =>
        scalar.Value[0] == '"' || Literal().IsMatch(scalar.Value) ? scalar.Value : Quote(scalar.Value);

    [GeneratedRegex("\"[^\"]*\"|[^\\s{}\\[\\],:\"][^{}\\[\\],:\"]*")]
    private static partial Regex Scalar();

    [GeneratedRegex("^(true|false|null|…|-?[0-9]+(\\.[0-9]+)?)$", RegexOptions.ExplicitCapture)]
    private static partial Regex Literal();
}
