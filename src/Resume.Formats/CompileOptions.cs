using System.Collections.Immutable;

namespace Resume.Formats;

/// <summary>What a caller asks of one compilation.</summary>
public sealed record CompileOptions
{
    /// <summary>The formats to write: "html", "pdf". All there are, unless said otherwise.</summary>
    public ImmutableArray<string> Formats { get; init; } = [.. Writers.ResumeWriters.All.Select(writer => writer.Format)];

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

    /// <summary>Whether every warning is an error.</summary>
    public bool TreatWarningsAsErrors { get; init; }

    internal Diagnostics.Verdict Verdict(ImmutableArray<Model.Rule> rules) => new(NoWarn, WarningsAsErrors, TreatWarningsAsErrors) { Rules = rules };
}
