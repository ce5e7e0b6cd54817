using System.Globalization;
using Resume.Formats.Diagnostics;
using Resume.Formats.Reading.Nodes;

namespace Resume.Formats.Converting.Mapping;

/// <summary>The paths of the keys of a file, such as `cv.sections.experience[0].company`, by their places.</summary>
internal sealed class InputPaths(MapNode root)
{
    private readonly Lazy<Dictionary<SourceSpan, string>> paths = new(() =>
    {
        var found = new Dictionary<SourceSpan, string>();
        Collect(root, "", found);
        return found;
    });

    /// <summary>The path of a key; its name if it is not in the file.</summary>
    public string Find(ScalarNode key) => paths.Value.GetValueOrDefault(key.Span, key.Value);

    private static void Collect(Node node, string path, Dictionary<SourceSpan, string> found)
    {
        switch (node)
        {
            case MapNode map:
                foreach (var (key, value) in map.Members)
                {
                    var below = path.Length == 0 ? key.Value : $"{path}.{key.Value}";
                    if (found.TryAdd(key.Span, below))
                    {
                        Collect(value, below, found);
                    }
                }

                break;
            case ListNode list:
                foreach (var (i, item) in list.Items.Index())
                {
                    Collect(item, string.Create(CultureInfo.InvariantCulture, $"{path}[{i}]"), found);
                }

                break;
            default:
                break;
        }
    }
}
