using System.Collections.Immutable;
using Resume.Formats.Writers;

namespace Resume.Formats;

/// <summary>What a caller asks of one compilation.</summary>
public sealed record CompileOptions
{
    /// <summary>The formats to write: "html", "pdf". Those of all <see cref="Writers"/>, unless said otherwise.</summary>
    public ImmutableArray<string> Formats { get => field.IsDefault ? [.. Writers.Select(writer => writer.Format)] : field; init; }

    /// <summary>The writers there are: the built-in ones, unless said otherwise. Each of them writes many sources at once.</summary>
    public ImmutableArray<IResumeWriter> Writers { get; init; } = ResumeWriters.All;

    /// <summary>The theme a project gives its sources; the source's own `theme` wins over it.</summary>
    public string? DefaultTheme { get; init; }

    /// <summary>The theme asked for this source alone, as item metadata and the command line do; it wins over the source's.</summary>
    public string? Theme { get; init; }

    /// <summary>The BCP 47 tags of the languages a project gives its sources, as `en` or `en;de`: labels and dates are in them; the source's own `locale` wins over them.</summary>
    public string? DefaultLocale { get; init; }

    /// <summary>The languages asked for this source alone, as item metadata and the command line do; they win over the source's.</summary>
    public string? Locale { get; init; }

    /// <summary>Codes of warnings to leave out.</summary>
    public ImmutableArray<string> NoWarn { get; init; } = [];

    /// <summary>Codes of warnings that are errors.</summary>
    public ImmutableArray<string> WarningsAsErrors { get; init; } = [];

    /// <summary>Codes of warnings that stay warnings, whatever else is an error.</summary>
    public ImmutableArray<string> WarningsNotAsErrors { get; init; } = [];

    /// <summary>Whether every warning is an error.</summary>
    public bool TreatWarningsAsErrors { get; init; }

    /// <summary>Whether whoever shows the warnings will make an error of one with this code, as MSBuild does after `-warnaserror`: then it is one to us too.</summary>
    internal Func<string, bool> IsErrorToHost { get; init; } = _ => false;

    internal SeverityPolicy CreateSeverityPolicy(ImmutableArray<Model.Rule> rules) => new(NoWarn, IsError) { Rules = rules };

    private bool IsError(string code) =>
        IsErrorToHost(code) || (!Names(WarningsNotAsErrors, code) && (TreatWarningsAsErrors || Names(WarningsAsErrors, code)));

    private static bool Names(ImmutableArray<string> codes, string code) => codes.Contains(code, StringComparer.OrdinalIgnoreCase);
}
