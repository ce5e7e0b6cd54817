namespace Resume.Formats.Reading.Trees;

/// <summary>How large a tree may grow: far beyond any résumé, and small enough that no source takes long.</summary>
internal static class TreeLimits
{
    /// <summary>Maps and lists within each other.</summary>
    public const int Depth = 64;

    /// <summary>Keys, values, maps and lists in all. A long résumé has a thousand.</summary>
    public const int Nodes = 100_000;

    /// <summary>Nodes that aliases (`*name`) stand for, counted as if each were written out.</summary>
    public const int AliasedNodes = 10_000;
}
