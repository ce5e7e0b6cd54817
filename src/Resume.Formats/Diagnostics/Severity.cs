namespace Resume.Formats.Diagnostics;

/// <summary>How much a diagnostic matters. Only an error withholds outputs.</summary>
public enum Severity
{
    /// <summary>Worth knowing.</summary>
    Info,

    /// <summary>Probably not what the author meant; the outputs are written.</summary>
    Warning,

    /// <summary>Must be mended first; nothing of the source is written.</summary>
    Error,
}
