using System.Text.Json.Nodes;
using Resume.Formats.Diagnostics;

namespace Resume.Formats.Writers.Json;

/// <summary>A value of an entry.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Value">The value; null where the entry does not have it.</param>
/// <param name="Span">Its place in the source, if it has one of its own.</param>
internal sealed record JsonProperty(string Key, JsonNode? Value, SourceSpan Span)
{
    /// <summary>False if the schema has the key, but does not allow such a value.</summary>
    public bool IsValid { get; init; } = true;
}
