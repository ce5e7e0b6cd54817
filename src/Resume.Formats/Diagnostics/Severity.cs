namespace Resume.Formats.Diagnostics;

/// <summary>The severity of a diagnostic. Only errors prevent outputs.</summary>
public enum Severity
{
    /// <summary>Information; no action is needed.</summary>
    Info,

    /// <summary>Probably a mistake; outputs are still written.</summary>
    Warning,

    /// <summary>Must be fixed; no outputs are written.</summary>
    Error,
}
