using System.Collections.Immutable;
using Resume.Formats.Diagnostics;

namespace Resume.Tool.Editing.Checking;

/// <summary>What is known about a file.</summary>
/// <param name="Path">Its full path.</param>
/// <param name="Version">The version of the text that was checked; null for a file that is not open.</param>
/// <param name="Diagnostics">The diagnostics in it, by all sources that include it.</param>
internal sealed record CheckedFile(string Path, int? Version, ImmutableArray<Diagnostic> Diagnostics);
