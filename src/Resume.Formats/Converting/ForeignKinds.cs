using System.Collections.Immutable;
using Resume.Formats.Converting.Kinds;
using Resume.Formats.Converting.Mapping;
using Resume.Formats.Reading;
using Resume.Formats.Reading.Nodes;

namespace Resume.Formats.Converting;

/// <summary>Every kind of file that can be converted, in the order of the help.</summary>
internal static class ForeignKinds
{
    private static readonly JsonResumeKind JsonResume = new();

    public static ImmutableArray<ForeignKind> All { get; } =
        [JsonResume, new RenderCvKind(), new YamlResumeKind(), new FreshKind(), new ReactiveResumeKind(), MarkdownKind.Instance];

    /// <summary>Their names on the command line.</summary>
    public static IEnumerable<string> Names => All.Select(kind => kind.Name);

    /// <summary>The kind of a name, or null.</summary>
    public static ForeignKind? Find(string name) => All.FirstOrDefault(kind => kind.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>The kind of a tree, or null. What the compiler takes for another tool's file is one.</summary>
    public static ForeignKind? Recognize(MapNode root) =>
        ForeignFormats.FindTool(root) is { } tool
            ? All.FirstOrDefault(kind => kind.Title == tool)
            : JsonResume.Matches(root) ? JsonResume : null;
}
