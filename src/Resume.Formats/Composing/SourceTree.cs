using System.Collections.Immutable;
using Resume.Formats.Diagnostics;
using Resume.Formats.Reading.Nodes;

namespace Resume.Formats.Composing;

/// <summary>A source with all that it extends, as one tree.</summary>
/// <param name="Root">The map at the top level.</param>
/// <param name="Secrets">The values in it that come from the environment.</param>
internal sealed record SourceTree(MapNode Root, ImmutableArray<EnvironmentValue> Secrets)
{
    /// <summary>The same, in which placeholders such as `${RESUME_PHONE}` are not replaced.</summary>
    public MapNode Unresolved { get; init; } = Root;

    /// <summary>The names of all variables that were asked for, whether they are set or not, in order.</summary>
    public ImmutableArray<string> Variables { get; init; } = [];
}

/// <summary>A value from the environment.</summary>
/// <param name="Name">The variable, such as `RESUME_PHONE`.</param>
/// <param name="Value">Its value.</param>
/// <param name="Span">The place of the placeholder.</param>
internal sealed record EnvironmentValue(string Name, string Value, SourceSpan Span);
