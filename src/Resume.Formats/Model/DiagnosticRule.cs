using Resume.Formats.Diagnostics;

namespace Resume.Formats.Model;

/// <summary>An item of `rules`: what the author wants of one diagnostic.</summary>
public sealed record DiagnosticRule
{
    /// <summary>The diagnostic's code: `RES2004`.</summary>
    public Located<string> Code { get; init; }

    /// <summary>`off`: it is not reported.</summary>
    public bool IsOff { get; init; }

    /// <summary>The severity that the author chose; null for the default.</summary>
    public Severity? Severity { get; init; }

    /// <summary>`months` or `characters`: the limit above which the problem is reported; null for the default.</summary>
    public int? Limit { get; init; }
}
