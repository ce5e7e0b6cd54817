using System.Collections.Immutable;
using Resume.Formats.Diagnostics;
using Resume.Formats.Model;

namespace Resume.Formats;

/// <summary>Which diagnostics are shown and with which severity: first the source decides, by its `rules`, then the caller.</summary>
/// <param name="NoWarn">Codes of warnings that the caller hides.</param>
/// <param name="IsError">True for the code of a warning that the caller treats as an error.</param>
internal sealed record SeverityPolicy(ImmutableArray<string> NoWarn, Func<string, bool> IsError)
{
    /// <summary>The `rules` of the source.</summary>
    public ImmutableArray<DiagnosticRule> Rules { get; init; } = [];

    /// <summary>The diagnostics to show, with their final severity.</summary>
    public ImmutableArray<Diagnostic> Apply(IEnumerable<Diagnostic> diagnostics) => [.. diagnostics.Select(Apply).OfType<Diagnostic>()];

    /// <summary>True if at least one diagnostic is an error once the policy is applied.</summary>
    public bool HasErrors(DiagnosticBag diagnostics) =>
        Apply(diagnostics.InSourceOrder()).Any(diagnostic => diagnostic.Severity == Severity.Error);

    /// <summary>True if at least one diagnostic is an error only because the source or the caller treats it as one.</summary>
    public bool PromotesAny(DiagnosticBag diagnostics) => diagnostics.InSourceOrder()
        .Any(diagnostic => diagnostic.Severity != Severity.Error && Apply(diagnostic) is { Severity: Severity.Error });

    private Diagnostic? Apply(Diagnostic diagnostic)
    {
        var rule = ChangeableCodes.Include(diagnostic) ? Rules.LastOrDefault(rule => rule.Code.Value == diagnostic.Code) : null;
        if (rule is { IsOff: true })
        {
            return null;
        }

        var changed = rule?.Severity is { } severity ? diagnostic with { Severity = severity } : diagnostic;

        // NoWarn never hides an error, but it does hide a warning that the source raised to an error, and an error that the source lowered.
        var isError = diagnostic.Severity == Severity.Error && changed.Severity == Severity.Error;
        return isError || !NoWarn.Contains(changed.Code, StringComparer.OrdinalIgnoreCase) ? Promote(changed) : null;
    }

    private Diagnostic Promote(Diagnostic diagnostic) =>
        diagnostic.Severity == Severity.Warning && IsError(diagnostic.Code) ? diagnostic with { Severity = Severity.Error } : diagnostic;
}
