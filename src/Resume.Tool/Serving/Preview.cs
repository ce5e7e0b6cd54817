using System.Collections.Immutable;
using Resume.Formats.Diagnostics;

namespace Resume.Tool.Serving;

/// <summary>A view as it was compiled.</summary>
/// <param name="Change">The number of the change that it shows.</param>
/// <param name="File">The output; null if there is none.</param>
/// <param name="Problems">What is wrong with the source, or with the output.</param>
/// <param name="IsAbstract">True if the source has no outputs, as it is for others to extend.</param>
internal sealed record Preview(long Change, ServedFile? File, ImmutableArray<Diagnostic> Problems, bool IsAbstract);
