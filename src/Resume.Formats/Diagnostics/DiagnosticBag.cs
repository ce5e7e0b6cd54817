using System.Collections.Immutable;
using System.Globalization;

namespace Resume.Formats.Diagnostics;

/// <summary>Collects the diagnostics of one compilation.</summary>
public sealed class DiagnosticBag
{
    private const int MostOfAPlugIn = 1_000;

    // A plug-in may report from several threads.
    private readonly Lock gate = new();
    private readonly List<Diagnostic> diagnostics = [];
    private readonly ImmutableArray<string>? plugInFiles;

    /// <summary>A bag for any diagnostics.</summary>
    public DiagnosticBag()
    {
    }

    private DiagnosticBag(ImmutableArray<string> plugInFiles) => this.plugInFiles = plugInFiles;

    /// <summary>True if an error has been reported.</summary>
    public bool HasErrors { get; private set; }

    /// <summary>Why a diagnostic was refused, or null. Known here too, because a plug-in can ignore the exception.</summary>
    internal InvalidOperationException? Refusal { get; private set; }

    /// <summary>Adds one diagnostic.</summary>
    /// <exception cref="InvalidOperationException">
    /// It has no code or message. Or a plug-in reports it, and its code cannot be listed in `NoWarn`, or its place is not in the source.
    /// </exception>
    public void Report(Diagnostic diagnostic)
    {
        ArgumentNullException.ThrowIfNull(diagnostic);
        lock (gate)
        {
            if (FindFault(diagnostic) is { } fault)
            {
                throw Refusal = new InvalidOperationException(fault);
            }

            diagnostics.Add(diagnostic);
            HasErrors |= diagnostic.Severity == Severity.Error;
        }
    }

    /// <summary>Adds all diagnostics of another bag.</summary>
    public void ReportAll(DiagnosticBag other)
    {
        ArgumentNullException.ThrowIfNull(other);
        foreach (var diagnostic in other.InOrderOfReports())
        {
            Report(diagnostic);
        }
    }

    /// <summary>Adds a diagnostic of ours on behalf of a plug-in: its place may be in a theme file.</summary>
    internal void ReportOwn(Diagnostic diagnostic)
    {
        lock (gate)
        {
            diagnostics.Add(diagnostic);
            HasErrors |= diagnostic.Severity == Severity.Error;
        }
    }

    /// <summary>All diagnostics in source order; those at the same place stay in the order in which they were reported.</summary>
    public IReadOnlyList<Diagnostic> InSourceOrder() =>
    [
        .. InOrderOfReports()
            .OrderBy(d => d.Span.File, StringComparer.Ordinal).ThenBy(d => d.Span.Line).ThenBy(d => d.Span.Column),
    ];

    /// <summary>A bag for a plug-in's writer, which may report a limited number, and only about the files of a source.</summary>
    internal static DiagnosticBag ForPlugIn(ImmutableArray<string> files) => new(files);

    private List<Diagnostic> InOrderOfReports()
    {
        lock (gate)
        {
            return [.. diagnostics];
        }
    }

    private string? FindFault(Diagnostic diagnostic) => diagnostic switch
    {
        { Code: null } => "a diagnostic has no code",
        { Message: null } => $"the diagnostic `{Quote.Short(diagnostic.Code)}` has no message",
        _ when plugInFiles is null => null,
        _ when !IsCode(diagnostic.Code) => $"`{Quote.Short(diagnostic.Code)}` is not a code of letters and digits, such as `ACME1`",
        _ when !plugInFiles.Value.Contains(diagnostic.Span.File, StringComparer.Ordinal) || !IsPlace(diagnostic.Span) =>
            $"the place of the diagnostic `{diagnostic.Code}` is not in the source",
        _ when !Enum.IsDefined(diagnostic.Severity) => $"the diagnostic `{diagnostic.Code}` has an unknown severity",
        _ when diagnostics.Count == MostOfAPlugIn =>
            string.Create(CultureInfo.InvariantCulture, $"it reports more than {MostOfAPlugIn:#,0} diagnostics"),
        _ => null,
    };

    private static bool IsCode(string code) => code.Length is > 0 and <= 40
        && char.IsAsciiLetter(code[0])
        && code.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.');

    private static bool IsPlace(SourceSpan span) =>
        span is { Line: >= 0, Column: >= 0 } && (span.EndLine, span.EndColumn).CompareTo((span.Line, span.Column)) >= 0;
}
