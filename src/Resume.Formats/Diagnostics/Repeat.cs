namespace Resume.Formats.Diagnostics;

/// <summary>What becomes of a value whose key, or another name of it, appears twice in one map.</summary>
internal enum Repeat
{
    /// <summary>It is blank or equal to the value that is used.</summary>
    Same,

    /// <summary>It is used together with the others.</summary>
    Combined,

    /// <summary>It is not used.</summary>
    Dropped,
}
