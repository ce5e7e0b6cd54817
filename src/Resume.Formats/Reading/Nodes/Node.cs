using System.Collections.Immutable;
using Resume.Formats.Diagnostics;
using Resume.Formats.Text;

namespace Resume.Formats.Reading.Nodes;

/// <summary>A value of a YAML or JSON source, before it is interpreted, with its span.</summary>
internal abstract record Node(SourceSpan Span)
{
    /// <summary>True if there is nothing to see: null, white space, invisible characters, and lists and maps of such values.</summary>
    public abstract bool IsBlank { get; }
}

/// <summary>The notation of a scalar.</summary>
internal enum ScalarStyle
{
    Plain,
    Quoted,
    Block,
}

/// <summary>A scalar as written: never converted to a number, date or boolean.</summary>
internal sealed record ScalarNode(string Value, ScalarStyle Style, SourceSpan Span) : Node(Span)
{
    /// <summary>The characters of the source within <see cref="Node.Span"/>, including quotes and indentation; empty if unknown.</summary>
    public ReadOnlyMemory<char> Raw { get; init; }

    /// <summary>The language of a text that has no translation to the language of the document; otherwise null.</summary>
    public string? Language { get; init; }

    /// <summary>True for a value from the environment, which no message, log or cache may contain.</summary>
    public bool IsSecret { get; init; }

    /// <summary>True for an empty value, `~` and `null`, unless quoted.</summary>
    public bool IsNull => Style == ScalarStyle.Plain && (Value is "" or "~" or "null" or "Null" or "NULL");

    public override bool IsBlank => IsNull || InvisibleCharacters.IsBlank(Value);
}

/// <summary>A list.</summary>
internal sealed record ListNode(ImmutableArray<Node> Items, SourceSpan Span) : Node(Span)
{
    /// <summary>True for a list in brackets.</summary>
    public bool IsFlow { get; init; }

    public override bool IsBlank => Items.All(item => item.IsBlank);
}

/// <summary>A map, in the order of the source.</summary>
internal sealed record MapNode(ImmutableArray<KeyValuePair<ScalarNode, Node>> Members, SourceSpan Span) : Node(Span)
{
    public override bool IsBlank => Members.All(member => member.Value.IsBlank);

    public Node? this[string key] => Members.FirstOrDefault(member => member.Key.Value == key).Value;

    /// <summary>The value of a key, or null if the key is missing or its value is null.</summary>
    public Node? Present(string key) => this[key] is { } value and not ScalarNode { IsNull: true } ? value : null;

    /// <summary>The node of a key, for diagnostics about its value as a whole.</summary>
    public ScalarNode? Key(string key) => Members.FirstOrDefault(member => member.Key.Value == key).Key;
}
