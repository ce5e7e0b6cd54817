namespace Resume.Formats.Reading.Nodes;

/// <summary>Limits far beyond any résumé, so that a hostile source cannot take long.</summary>
internal static class TreeLimits
{
    /// <summary>Nested maps and lists.</summary>
    public const int Depth = 64;

    /// <summary>Keys, values, maps and lists in total. A long résumé has about a thousand.</summary>
    public const int Nodes = 100_000;

    /// <summary>Nodes that aliases (`*name`) expand to.</summary>
    public const int AliasedNodes = 10_000;
}
