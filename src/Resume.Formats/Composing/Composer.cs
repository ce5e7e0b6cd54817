using System.Collections.Immutable;
using Resume.Formats.Reading;
using Resume.Formats.Reading.Nodes;

namespace Resume.Formats.Composing;

/// <summary>Composes the tree of a source.</summary>
internal static class Composer
{
    /// <summary>The key that names the files a file extends.</summary>
    public const string Extends = "extends";

    // Whether a file has outputs of its own is not inherited.
    private const string Abstract = "abstract";

    /// <summary>Merges the files that a source extends, and replaces values from the environment. Problems are reported.</summary>
    public static SourceTree Compose(SourceFile source, MapNode root, ReadingContext context)
    {
        // What it lacks is in the files that extend it.
        context.Damaged |= root[Abstract] is ScalarNode { Value: "true" };
        var files = ExtendedFiles.Read(source, root, context);
        context.Bases = files.ToImmutableDictionary(file => file.Shown, file => file.Path, StringComparer.Ordinal);

        var under = files.Aggregate(
            default(MapNode), (under, over) => under is null ? Content(over.Root) : TreeMerger.Merge(Content(over.Root), under));
        var own = Without(root, Extends);
        return new EnvironmentValues(source.Environment, context).Replace(under is null ? own : TreeMerger.Merge(own, under));
    }

    private static MapNode Content(MapNode root) => Without(Without(root, Extends), Abstract);

    private static MapNode Without(MapNode map, string key) =>
        map.Key(key) is null ? map : map with { Members = map.Members.RemoveAll(member => member.Key.Value == key) };
}
