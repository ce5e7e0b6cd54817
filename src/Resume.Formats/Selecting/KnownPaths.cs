using System.Collections.Frozen;
using Resume.Formats.Reading.Nodes;
using Resume.Formats.Reading.Schema;

namespace Resume.Formats.Selecting;

/// <summary>The paths that every source may have: a private value may be in a file that is not here.</summary>
internal static class KnownPaths
{
    private static readonly FrozenSet<string> All = ResumeSchema.AllMaps()
        .Where(map => map.Path is "" or "basics" or "basics.location")
        .SelectMany(map => map.Properties.Select(property => map.Path.Length == 0 ? property.Name : $"{map.Path}.{property.Name}"))
        .ToFrozenSet(StringComparer.Ordinal);

    public static bool Contain(NodePath path) => All.Contains(path.ToString());
}
