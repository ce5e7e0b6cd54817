using System.Collections.Immutable;
using Resume.Formats.Diagnostics;

namespace Resume.Formats.Model;

/// <summary>A value of a map of settings, of a theme or of one format.</summary>
/// <param name="Path">Its key and those above it within the map, joined by dots: `page.margin.top`.</param>
/// <param name="Values">As it is written; a list has any number of values, all else has one.</param>
/// <param name="Span">Its place.</param>
public sealed record Setting(string Path, ImmutableArray<string> Values, SourceSpan Span);
