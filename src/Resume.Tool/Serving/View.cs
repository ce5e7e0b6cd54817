using Resume.Tool.Sources;

namespace Resume.Tool.Serving;

/// <summary>What the page shows: one output of a source.</summary>
/// <param name="Source">The source.</param>
/// <param name="Format">The format.</param>
/// <param name="Theme">The theme; null for that of the source.</param>
/// <param name="Variant">The variant; null for the untailored résumé.</param>
/// <param name="Locale">The language; null for the first one.</param>
internal sealed record View(Source Source, string Format, string? Theme, string? Variant, string? Locale);
