using Resume.Formats.Diagnostics;
using Resume.Formats.Reading.Nodes;
using Resume.Formats.Reading.Yaml;

namespace Resume.Formats.Converting.Writing;

/// <summary>
/// The comments of a file, at the keys and items of the result that come from the same place: a comment on its own line above what
/// followed it, any other after what was before it.
/// </summary>
internal sealed class PlacedComments
{
    private readonly Dictionary<(int, int), List<string>> above = [];
    private readonly Dictionary<(int, int), List<string>> after = [];

    public PlacedComments(IEnumerable<YamlComment> comments, MapNode result, string file)
    {
        var places = new List<(int Line, int Column)>();
        Collect(result, file, places);
        places.Sort();

        // The schema is that of another tool.
        foreach (var comment in comments.Where(comment => !ModeLine.IsIn(comment.Text)))
        {
            var place = (comment.Span.Line, comment.Span.Column);
            var found = places.BinarySearch(place);
            var next = found < 0 ? ~found : found;
            if (!comment.IsOnOwnLine && next > 0 && places[next - 1].Line == comment.Span.Line)
            {
                Add(after, places[next - 1], comment.Text);
            }
            else if (next < places.Count)
            {
                Add(above, places[next], comment.Text);
            }
            else
            {
                End.Add(comment.Text);
            }
        }
    }

    /// <summary>The comments after everything else.</summary>
    public List<string> End { get; } = [];

    /// <summary>The comments above a key or an item. Each is returned once.</summary>
    public IReadOnlyList<string> TakeAbove(SourceSpan span) => Take(above, span);

    /// <summary>The comments on the line of a key or an item. Each is returned once.</summary>
    public IReadOnlyList<string> TakeAfter(SourceSpan span) => Take(after, span);

    /// <summary>True if comments belong to an item.</summary>
    public bool Has(SourceSpan span) => above.ContainsKey((span.Line, span.Column)) || after.ContainsKey((span.Line, span.Column));

    private static List<string> Take(Dictionary<(int, int), List<string>> comments, SourceSpan span) =>
        comments.Remove((span.Line, span.Column), out var taken) ? taken : [];

    private static void Add(Dictionary<(int, int), List<string>> comments, (int, int) place, string text)
    {
        if (!comments.TryGetValue(place, out var list))
        {
            comments.Add(place, list = []);
        }

        list.Add(text);
    }

    private static void Collect(Node node, string file, List<(int, int)> places)
    {
        switch (node)
        {
            case MapNode map:
                foreach (var (key, value) in map.Members)
                {
                    AddPlace(key.Span, file, places);
                    if (value is not ScalarNode)
                    {
                        Collect(value, file, places);
                    }
                }

                break;
            case ListNode list:
                foreach (var item in list.Items)
                {
                    Collect(item, file, places);
                }

                break;
            default:
                AddPlace(node.Span, file, places);
                break;
        }
    }

    private static void AddPlace(SourceSpan span, string file, List<(int, int)> places)
    {
        if (span.File == file)
        {
            places.Add((span.Line, span.Column));
        }
    }
}
