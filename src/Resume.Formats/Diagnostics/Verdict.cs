using System.Collections.Immutable;
using Resume.Formats.Model;

namespace Resume.Formats.Diagnostics;

/// <summary>Which diagnostics are told, and how severe they are: first the source has its say, in `rules`, then the caller.</summary>
/// <param name="NoWarn">Codes of warnings to leave out.</param>
/// <param name="IsError">Whether a warning of a code is an error to the caller.</param>
internal sealed record Verdict(ImmutableArray<string> NoWarn, Func<string, bool> IsError)
{
    /// <summary>The source's own `rules`.</summary>
    public ImmutableArray<Rule> Rules { get; init; } = [];

    /// <summary>The diagnostics that are left, with the severity they have for source and caller.</summary>
    public ImmutableArray<Diagnostic> On(IEnumerable<Diagnostic> diagnostics) => [.. diagnostics.Select(Judged).OfType<Diagnostic>()];

    /// <summary>True where one of them is an error in the end.</summary>
    public bool HasErrors(DiagnosticBag diagnostics) => On(diagnostics.InSourceOrder()).Any(diagnostic => diagnostic.Severity == Severity.Error);

    private Diagnostic? Judged(Diagnostic diagnostic)
    {
        var mayChange = RuleCodes.MayChange(diagnostic);
        var rule = mayChange ? Rules.LastOrDefault(rule => rule.Code.Value == diagnostic.Code) : null;
        if (rule is { IsOff: true })
        {
            return null;
        }

        var ruled = rule?.Severity is { } severity ? diagnostic with { Severity = severity } : diagnostic;

        // An error stays one; what was a warning before the source made it an error, or after it made it none, can be left out.
        var isError = diagnostic.Severity == Severity.Error && ruled.Severity == Severity.Error;
        return isError || !NoWarn.Contains(ruled.Code, StringComparer.OrdinalIgnoreCase) ? Promoted(ruled) : null;
    }

    private Diagnostic Promoted(Diagnostic diagnostic) =>
        diagnostic.Severity == Severity.Warning && IsError(diagnostic.Code) ? diagnostic with { Severity = Severity.Error } : diagnostic;
}
