using System.Collections.Immutable;

namespace Resume.Formats.PlugIns;

/// <summary>A plug-in that was loaded.</summary>
/// <param name="Files">What it was loaded from.</param>
/// <param name="Writers">Its writers, by the names of their types.</param>
/// <param name="Context">Where it lives.</param>
internal sealed record PlugIn(PlugInFiles Files, ImmutableArray<PlugInWriter> Writers, PlugInContext Context);
