using Resume.Formats.Diagnostics;
using Resume.Formats.Limits;
using Resume.Formats.Reading;
using Resume.Formats.Reading.Nodes;

namespace Resume.Formats.Converting.Mapping;

/// <summary>The state of a conversion: which values of the file have a place in the result, and what is to be said about them.</summary>
/// <param name="kind">The kind of the file.</param>
/// <param name="input">The tree of the file.</param>
/// <param name="diagnostics">Where to report.</param>
internal sealed class Conversion(ForeignKind kind, MapNode input, DiagnosticBag diagnostics)
{
    // A hostile file could otherwise fill the terminal.
    private const int MostWarnings = 100;

    private readonly Dictionary<Node, string> notes = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<SourceSpan> used = [];
    private readonly InputPaths paths = new(input);
    private int warnings;

    public ForeignKind Kind { get; } = kind;

    /// <summary>What the texts may cost.</summary>
    public Budget Budget { get; init; } = new();

    /// <summary>True if the file is JSON, in which each line feed of a text breaks the line.</summary>
    public bool IsJson { get; init; }

    /// <summary>True if the file is Markdown, which its texts are too.</summary>
    public bool IsMarkdown { get; init; }

    /// <summary>The files beside the result, such as photos; null for none.</summary>
    public ISourceFiles? Files { get; init; }

    /// <summary>Notes that the scalars of a node need no other place: they are in the result in another form.</summary>
    public void Use(Node? node) => NodeTexts.ForEach(node, scalar => used.Add(scalar.Span));

    /// <summary>True if a scalar has a place in the result.</summary>
    public bool IsUsed(ScalarNode scalar) => used.Contains(scalar.Span);

    /// <summary>Adds a comment: after a value, or above a key.</summary>
    public void Comment(Node node, string text) => notes[node] = text;

    /// <summary>The comment for a value or a key, or null.</summary>
    public string? FindComment(Node node) => notes.GetValueOrDefault(node);

    /// <summary>Keeps a value that this language has no key for, with a warning and a comment.</summary>
    public void Keep(MapDraft draft, ScalarNode key, Node value)
    {
        if (value.IsBlank)
        {
            return;
        }

        var name = draft.FindFreeName(key.Value.StartsWith("x-", StringComparison.Ordinal) ? key.Value : $"x-{key.Value}");
        var kept = new ScalarNode(name, ScalarStyle.Plain, key.Span);
        Comment(kept, $"# not shown: `{key.Value}` of {Kind.Title}");
        draft.Append(kept, value);
        if (warnings++ < MostWarnings)
        {
            diagnostics.Report(ProjectDiagnostics.KeptAsCustomKey(key.Span, paths.Find(key), name));
        }
        else if (warnings == MostWarnings + 1)
        {
            diagnostics.Report(ProjectDiagnostics.KeptOthersAsCustomKeys(key.Span));
        }
    }

    /// <summary>Keeps what has no place in the result, all of it below one key.</summary>
    public void KeepRest(MapDraft draft)
    {
        if (Rest.Find(input, this) is not { } rest)
        {
            return;
        }

        var name = draft.FindFreeName($"x-{Kind.Name}");
        var first = rest.Members[0].Key;
        var key = new ScalarNode(name, ScalarStyle.Plain, first.Span);
        Comment(key, $"# not shown: what {Kind.Title} has for itself, such as its layout");
        draft.Append(key, rest);
        diagnostics.Report(ProjectDiagnostics.KeptAtTheEnd(
            first.Span, [.. rest.Members.Select(member => member.Key.Value).Distinct(StringComparer.Ordinal)], name));
    }
}
