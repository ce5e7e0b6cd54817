using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Resume.Formats.Converting.Mapping;
using Resume.Formats.Diagnostics;

namespace Resume.Formats.Converting;

/// <summary>The result of a conversion.</summary>
/// <param name="Kind">The kind of the file; null if it is not known, which is reported.</param>
/// <param name="Yaml">The source, as YAML; null if there is none, because the file cannot be read.</param>
/// <param name="Json">The source, as JSON Resume; null unless it was asked for.</param>
/// <param name="Diagnostics">What was found, at its places in the file.</param>
internal sealed record ConvertedResume(ForeignKind? Kind, string? Yaml, JsonObject? Json, ImmutableArray<Diagnostic> Diagnostics);
