namespace Resume.Formats.Diagnostics;

/// <summary>Something to say about a source: what is wrong at a place, and what to do about it.</summary>
/// <param name="Code">`RES` and four digits, for example `RES1004`; a code never changes its meaning. Writers of others have letters of their own.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Span">The smallest stretch of the source that shows it.</param>
/// <param name="Message">What is wrong: lower case, no full stop, the author's words in backticks.</param>
/// <param name="Hint">What to do about it, or null where the message says it all.</param>
public sealed record Diagnostic(string Code, Severity Severity, SourceSpan Span, string Message, string? Hint = null)
{
    /// <summary>Where the code is explained; null for one that is not ours but of a writer of somebody else's.</summary>
    public string? HelpLink => !Code.StartsWith("RES", StringComparison.Ordinal) ? null : $"https://github.com/resume-build/resume-build/blob/main/docs/diagnostics.md#{Code.ToLowerInvariant()}";

    /// <summary>The canonical form of MSBuild: `milo.resume.yaml(14,14,14,21): error RES1004: …`.</summary>
    public override string ToString() => $"{Span}: {Severity.ToString().ToLowerInvariant()} {Code}: {Message}";
}
