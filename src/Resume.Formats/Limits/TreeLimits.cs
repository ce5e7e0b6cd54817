namespace Resume.Formats.Limits;

/// <summary>A limit far beyond any résumé, so that a hostile source cannot exhaust the stack.</summary>
internal static class TreeLimits
{
    /// <summary>Nested maps and lists.</summary>
    public const int Depth = 64;
}
