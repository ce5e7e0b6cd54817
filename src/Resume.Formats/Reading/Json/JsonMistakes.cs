using System.Text.RegularExpressions;
using Resume.Formats.Diagnostics;

namespace Resume.Formats.Reading.Json;

/// <summary>What people write that JSON does not have: comments, single quotes, words without quotes.</summary>
internal static partial class JsonMistakes
{
    /// <summary>The diagnostic for a comment, or null.</summary>
    /// <param name="span">The place at which the parser stopped.</param>
    /// <param name="found">The rest of the line from there.</param>
    public static Diagnostic? FindComment(SourceSpan span, string found) =>
        Comment().IsMatch(found) ? ReadingDiagnostics.CommentInJson(span, found) : null;

    /// <summary>The diagnostic for text that cannot start a key or a value.</summary>
    /// <inheritdoc cref="FindComment"/>
    public static Diagnostic Explain(SourceSpan span, string found) => found switch
    {
        ['\'' or '‘' or '’' or '“' or '”' or '„' or '`', ..] => ReadingDiagnostics.WrongQuote(span, found[0]),
        _ when Key().Match(found) is { Success: true } key => ReadingDiagnostics.UnquotedJsonKey(span, key.Groups["name"].Value),
        _ when NotANumber().Match(found) is { Success: true } number => ReadingDiagnostics.NotAJsonNumber(span, number.Value),
        _ when Word().Match(found) is { Success: true } word => ReadingDiagnostics.UnquotedJsonText(span, word.Value.TrimEnd()),
        _ => ReadingDiagnostics.InvalidJson(span, found),
    };

    [GeneratedRegex(@"^(//|/\*|#)")]
    private static partial Regex Comment();

    [GeneratedRegex(@"^(?<name>[\p{L}_$][\p{L}\p{N}_$-]*)\s*:(?!//)", RegexOptions.ExplicitCapture)]
    private static partial Regex Key();

    [GeneratedRegex(@"^(-?Infinity\b|NaN\b|([+.]\.?|-\.?|0)[0-9xX][^\s,}\]]*)", RegexOptions.ExplicitCapture)]
    private static partial Regex NotANumber();

    [GeneratedRegex(@"^[\p{L}_$@][^,}\]]*")]
    private static partial Regex Word();
}
