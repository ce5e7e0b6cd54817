using System.Collections.Immutable;
using Resume.Formats.Diagnostics;
using Resume.Formats.Reading.Nodes;

namespace Resume.Formats.Reading.Yaml;

/// <summary>A comment of a YAML file.</summary>
/// <param name="Text">Its text, with the `#`.</param>
/// <param name="Span">Its place.</param>
/// <param name="IsOnOwnLine">True if nothing is before it on its line.</param>
internal sealed record YamlComment(string Text, SourceSpan Span, bool IsOnOwnLine);

/// <summary>Finds the comments of a file: what follows a `#` outside of its scalars.</summary>
internal static class YamlComments
{
    /// <summary>The comments, from top to bottom.</summary>
    public static ImmutableArray<YamlComment> Find(SourceText source, Node root)
    {
        var scalars = new List<SourceSpan>();
        Collect(root, scalars);
        scalars.Sort((one, other) => (one.Line, one.Column).CompareTo((other.Line, other.Column)));

        var comments = ImmutableArray.CreateBuilder<YamlComment>();
        var (next, end) = (0, (Line: 1, Column: 1));
        for (var line = 1; line <= source.LineCount; line++)
        {
            var text = source.Line(line);
            for (var at = text.IndexOf('#'); at >= 0; at = text[(at + 1)..].IndexOf('#') is var more and >= 0 ? at + 1 + more : -1)
            {
                var place = (line, at + 1);
                while (next < scalars.Count && (scalars[next].Line, scalars[next].Column).CompareTo(place) <= 0)
                {
                    var last = (scalars[next].EndLine, scalars[next].EndColumn);
                    end = end.CompareTo(last) < 0 ? last : end;
                    next++;
                }

                if (end.CompareTo(place) <= 0 && (at == 0 || text[at - 1] is ' ' or '\t'))
                {
                    comments.Add(new(
                        text[at..].TrimEnd().ToString(), source.LineSpan(line, at + 1, text.Length + 1), text[..at].IsWhiteSpace()));
                    break;
                }
            }
        }

        return comments.ToImmutable();
    }

    private static void Collect(Node node, List<SourceSpan> scalars)
    {
        switch (node)
        {
            case ScalarNode scalar:
                scalars.Add(scalar.Span);
                break;
            case ListNode list:
                foreach (var item in list.Items)
                {
                    Collect(item, scalars);
                }

                break;
            case MapNode map:
                foreach (var (key, value) in map.Members)
                {
                    scalars.Add(key.Span);
                    Collect(value, scalars);
                }

                break;
            default:
                break;
        }
    }
}
