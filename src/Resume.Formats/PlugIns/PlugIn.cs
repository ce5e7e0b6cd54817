using System.Collections.Immutable;

namespace Resume.Formats.PlugIns;

/// <summary>A loaded plug-in.</summary>
/// <param name="Files">Its files.</param>
/// <param name="Writers">Its writers, in the order of their type names.</param>
/// <param name="Context">Its load context.</param>
internal sealed record PlugIn(PlugInFiles Files, ImmutableArray<PlugInWriter> Writers, PlugInContext Context);
