using System.Collections.Immutable;
using Resume.Formats.Diagnostics;

namespace Resume.Formats.Reading;

/// <summary>A value of a source before it is typed, YAML or JSON alike, with its place.</summary>
internal abstract record Node(SourceSpan Span);

/// <summary>How a scalar was written.</summary>
internal enum ScalarStyle
{
    Plain,
    Quoted,
    Block,
}

/// <summary>A scalar, as it is written: nothing becomes a number, a date or a boolean by itself.</summary>
internal sealed record ScalarNode(string Value, ScalarStyle Style, SourceSpan Span) : Node(Span)
{
    /// <summary>The very characters of the source within <see cref="Node.Span"/>, quotes and indentation included; empty where they are unknown.</summary>
    public ReadOnlyMemory<char> Raw { get; init; }

    /// <summary>True for nothing, `~` and `null`, unless they are quoted.</summary>
    public bool IsNull => Style == ScalarStyle.Plain && (Value is "" or "~" or "null" or "Null" or "NULL");
}

/// <summary>A list.</summary>
internal sealed record ListNode(ImmutableArray<Node> Items, SourceSpan Span) : Node(Span);

/// <summary>A map, in the order of the file.</summary>
internal sealed record MapNode(ImmutableArray<KeyValuePair<ScalarNode, Node>> Members, SourceSpan Span) : Node(Span)
{
    public Node? this[string key] => Members.FirstOrDefault(member => member.Key.Value == key).Value;

    /// <summary>A member that holds something: null where the key is absent or its value is null.</summary>
    public Node? Present(string key) => this[key] is { } value and not ScalarNode { IsNull: true } ? value : null;

    /// <summary>The key as it stands in the file, for diagnostics about what it holds as a whole.</summary>
    public ScalarNode? Key(string key) => Members.FirstOrDefault(member => member.Key.Value == key).Key;
}
