using System.Collections.Immutable;
using Resume.Formats;

namespace Resume.Tool.Editing.Files;

/// <summary>The command line of the server.</summary>
/// <param name="Options">How sources are compiled.</param>
/// <param name="Roots">The full paths of further folders that sources may read files from.</param>
/// <param name="Trusts">True if HTML templates, which are code, may be compiled.</param>
internal sealed record EditingSettings(CompileOptions Options, ImmutableArray<string> Roots, bool Trusts);
