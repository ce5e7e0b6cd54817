using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Resume.Formats.Reading.Nodes;

namespace Resume.Formats.Converting.Writing;

/// <summary>Scalars of YAML: plain where YAML allows it, else in quotes, and texts of several lines as blocks.</summary>
internal static partial class YamlScalars
{
    // Lines, also those of other programs, end at these.
    private const string LineEnds = "\r\u0085\u2028\u2029";

    /// <summary>A key.</summary>
    public static string WriteKey(string key) => Word().IsMatch(key) || (IsPlain(key) && !IsNumber(key)) ? key : Quote(key);

    /// <summary>True for a text that is written as a block, below its key.</summary>
    public static bool IsBlock(ScalarNode scalar) =>
        scalar.Value.Contains('\n', StringComparison.Ordinal)
        && !scalar.Value.AsSpan().ContainsAny(LineEnds)
        && scalar.Value.Any(character => !char.IsWhiteSpace(character))
        && !scalar.Value.Any(NeedsEscape);

    /// <summary>A value on one line.</summary>
    /// <param name="scalar">The value.</param>
    /// <param name="inFlow">True within brackets.</param>
    public static string Write(ScalarNode scalar, bool inFlow = false) => scalar.Value switch
    {
        "" => "\"\"",
        var text when scalar.Style == ScalarStyle.Plain && !inFlow && Scalar().IsMatch(text) => text,
        var text when IsPlain(text) && !IsNumber(text) && !(inFlow && text.AsSpan().ContainsAny(",[]{}")) => text,
        var text => Quote(text),
    };

    /// <summary>The lines of a block, and its header: `|`, and the indentation if the first line begins with a space.</summary>
    public static (string Header, string[] Lines) WriteBlock(ScalarNode scalar)
    {
        var lines = scalar.Value.TrimEnd().Split('\n');
        return (lines.First(line => line.Length > 0).StartsWith(' ') ? "|2-" : "|", lines);
    }

    // A value that other programs would read as a number, a date or a truth value is in quotes, unless it was none in the file.
    private static bool IsNumber(string text) => Number().IsMatch(text);

    private static bool IsPlain(string text) =>
        Plain().IsMatch(text)
        && !text.Contains(": ", StringComparison.Ordinal)
        && !text.Contains(" #", StringComparison.Ordinal)
        && !text.EndsWith(':')
        && !text.Any(NeedsEscape);

    private static string Quote(string text)
    {
        if (text.Contains('"', StringComparison.Ordinal) && !text.Any(character => NeedsEscape(character) || character is '\n' or '\r'))
        {
            return $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";
        }

        var quoted = new StringBuilder("\"");
        foreach (var character in text)
        {
            quoted.Append(character switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                '\r' => "\\r",
                '\t' => "\\t",
                _ when NeedsEscape(character) => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)character:X4}"),
                _ => character.ToString(),
            });
        }

        return quoted.Append('"').ToString();
    }

    // Invisible, or not allowed as it is.
    private static bool NeedsEscape(char character) =>
        (char.IsControl(character) && character is not '\n')
        || character is '\u2028' or '\u2029' or '\uFEFF' or '\uFFFE' or '\uFFFF'
        || character is >= '\uFDD0' and <= '\uFDEF';

    [GeneratedRegex(@"^[\p{L}_$][\p{L}\p{N}_$.-]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    // A date, a year, a number or a truth value, as it was.
    [GeneratedRegex(@"^[\p{L}\p{N}][\p{L}\p{N}.-]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Scalar();

    [GeneratedRegex(@"^[\p{L}\p{N}(/+$](.*[^\s])?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Plain();

    [GeneratedRegex(
        @"^([-+]?[0-9.][0-9_.,:eExXoOa-fA-F+-]*|true|false|yes|no|on|off|y|n|null|~|\.inf|\.nan)$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex Number();
}
