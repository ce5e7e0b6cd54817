using System.Collections.Immutable;
using Resume.Formats.Diagnostics;

namespace Resume.Formats.Model;

/// <summary>One value from a map of settings: a token of a theme, or a setting of one format.</summary>
/// <param name="Path">Its key and the keys above it within the map, joined by dots: `page.margin.top`.</param>
/// <param name="Values">The text of the value. A list has any number of them, everything else has one.</param>
/// <param name="Span">Where the value is.</param>
public sealed record LocatedSetting(string Path, ImmutableArray<string> Values, SourceSpan Span)
{
    /// <summary>The value as its schema parsed it, for example a length in points; null where no schema did.</summary>
    internal object? Parsed { get; init; }
}
