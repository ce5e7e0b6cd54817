using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Resume.Formats.Diagnostics;

namespace Resume.Formats.Composing;

/// <summary>
/// Keeps values from the environment out of messages, which end in terminals, logs and artifacts that others can read. A message about
/// such a value names the variable instead, and so does any other that contains the value or a word of it.
/// </summary>
internal sealed partial class SecretRedaction(ImmutableArray<EnvironmentValue> secrets)
{
    // Shorter words are in many messages that do not come from a value.
    private const int LeastWord = 5;

    private readonly ImmutableArray<(string Name, ImmutableArray<string> Parts)> words =
    [
        .. secrets.DistinctBy(secret => secret.Name, StringComparer.Ordinal).Select(secret => (secret.Name, PartsOf(secret.Value.Trim()))),
    ];

    /// <summary>The diagnostic, without values.</summary>
    public Diagnostic Apply(Diagnostic diagnostic)
    {
        var name = secrets.FirstOrDefault(secret => Contains(secret.Span, diagnostic.Span))?.Name
            ?? FindIn(diagnostic.Message) ?? FindIn(diagnostic.Hint ?? "");
        return name is null ? diagnostic : diagnostic with
        {
            Message = $"there is a problem with the value of `{name}`, which is not shown because it comes from the environment",
            Hint = $"`resume explain {diagnostic.Code}` describes the problem",
            Fix = null,
        };
    }

    /// <summary>The exception, or one without message if its own contains a value.</summary>
    public Exception Apply(Exception exception) => FindIn(ExceptionText.Details(exception)) is { } name
        ? new InvalidOperationException(
            $"{exception.GetType().FullName}, whose message is not shown because it contains the value of {name}\n{exception.StackTrace}")
        : exception;

    /// <summary>A title, or nothing if it contains a value.</summary>
    public string Apply(string title) => secrets.Any(secret => IsIn(title, secret.Value)) ? "" : title;

    private string? FindIn(string text) => words.FirstOrDefault(secret =>
        secret.Parts.Any(part => text.Contains(part, StringComparison.OrdinalIgnoreCase))).Name;

    // In backticks, as messages quote values, a short one can be told from a word of the message.
    private static ImmutableArray<string> PartsOf(string value) =>
    [
        value.Length < LeastWord ? $"`{value}`" : value,
        .. Word().Matches(value).Select(match => match.Value),
    ];

    private static bool IsIn(string title, string value)
    {
        var (shown, hidden) = (Letters(title), Letters(value));
        return hidden.Length > 0
            && (shown.Equals(hidden, StringComparison.OrdinalIgnoreCase)
                || (hidden.Length >= LeastWord && shown.Contains(hidden, StringComparison.OrdinalIgnoreCase)));
    }

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));

    private static bool Contains(SourceSpan outer, SourceSpan inner) => outer.File == inner.File
        && (inner.Line, inner.Column).CompareTo((outer.Line, outer.Column)) >= 0
        && (inner.Line, inner.Column).CompareTo((outer.EndLine, outer.EndColumn)) < 0;

    [GeneratedRegex(@"[\p{L}\p{N}]{5,}")]
    private static partial Regex Word();
}
