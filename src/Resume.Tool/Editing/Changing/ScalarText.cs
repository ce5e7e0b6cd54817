using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Resume.Tool.Editing.Changing;

/// <summary>Writes a value as a scalar, in quotes where it needs them.</summary>
internal static class ScalarText
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The scalar.</summary>
    /// <param name="value">Its value.</param>
    /// <param name="original">What it replaces, whose quotes it keeps; empty for nothing.</param>
    /// <param name="isJson">True in JSON.</param>
    /// <param name="isFlow">True in braces and brackets of YAML, where commas need quotes too.</param>
    public static string Write(string value, string original, bool isJson, bool isFlow) =>
        isJson || original is ['"', ..] ? JsonSerializer.Serialize(value, Readable)
        : original is ['\'', ..] ? Single(value)
        : IsPlain(value, isFlow) ? value
        : value.Contains('\'', StringComparison.Ordinal) && !value.AsSpan().ContainsAny('"', '\\') ? $"\"{value}\""
        : Single(value);

    // Fewer than YAML allows: what looks like syntax is easier to read in quotes.
    private static bool IsPlain(string value, bool isFlow)
    {
        if (value.Length == 0 || value != value.Trim() || value is "null" or "Null" or "NULL" or "~" || !IsPlainStart(value))
        {
            return false;
        }

        for (var i = 0; i < value.Length; i++)
        {
            var isSyntax = value[i] switch
            {
                ':' => i + 1 == value.Length || value[i + 1] == ' ',
                '#' => value[i - 1] == ' ',
                ',' or '[' or ']' or '{' or '}' => isFlow,
                _ => char.IsControl(value[i]),
            };
            if (isSyntax)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsPlainStart(string value) => char.IsLetterOrDigit(value[0]) || char.IsSurrogate(value[0])
        || value[0] is '.' or '/' or '(' or '+' or '$'
        || (value[0] == '-' && value.Length > 1 && char.IsLetterOrDigit(value[1]));

    private static string Single(string value) => value.AsSpan().ContainsAny('\r', '\n')
        ? JsonSerializer.Serialize(value, Readable)
        : new StringBuilder(value).Replace("'", "''").Insert(0, '\'').Append('\'').ToString();
}
