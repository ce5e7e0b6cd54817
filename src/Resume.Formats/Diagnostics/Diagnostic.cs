namespace Resume.Formats.Diagnostics;

/// <summary>A problem in a source or a project: where it is, what it is, and how to fix it.</summary>
/// <param name="Code">
/// `RES` and four digits, such as `RES1004`; a code never changes its meaning. The codes of plug-in writers start with other letters.
/// </param>
/// <param name="Severity">Whether it is an error, a warning or information.</param>
/// <param name="Span">The smallest part of the source that shows the problem.</param>
/// <param name="Message">The problem: lower case, no full stop, the author's words in backticks.</param>
/// <param name="Hint">The fix, in the same form; null if the message already makes it obvious.</param>
public sealed record Diagnostic(string Code, Severity Severity, SourceSpan Span, string Message, string? Hint = null)
{
    private const string Documentation = "https://github.com/resume-build/resume-build/blob/main/docs/diagnostics.md";

    /// <summary>The edit that the hint describes, or null.</summary>
    internal Fix? Fix { get; init; }

    /// <summary>Another place that belongs to the problem, or null.</summary>
    internal RelatedPlace? Related { get; init; }

    /// <summary>The page that explains the code, or null for a code of a plug-in writer.</summary>
    public string? HelpLink =>
        Code.StartsWith("RES", StringComparison.Ordinal) ? $"{Documentation}#{Code.ToLowerInvariant()}" : null;

    /// <summary>MSBuild's canonical form: `milo.resume.yaml(14,14,14,21): error RES1004: …`.</summary>
    public override string ToString() => $"{Span}: {Severity.ToString().ToLowerInvariant()} {Code}: {Message}";
}
