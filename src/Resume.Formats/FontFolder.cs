using System.Collections.Immutable;
using Resume.Formats.Reading;

namespace Resume.Formats;

/// <summary>
/// A folder with font files, whose families are fallbacks for characters that the theme's fonts lack. A file `fonts.yaml` in it lists the
/// families and their languages.
/// </summary>
/// <param name="Path">Its path, as shown in diagnostics.</param>
/// <param name="FontFiles">The names of the font files in it, and of its `fonts.yaml`.</param>
/// <param name="Files">Reads the files in it, by paths relative to it.</param>
public sealed record FontFolder(string Path, ImmutableArray<string> FontFiles, ISourceFiles Files)
{
    /// <summary>The name of the file that lists the families.</summary>
    internal const string ListFile = "fonts.yaml";

    /// <summary>The extensions of font files.</summary>
    internal static readonly ImmutableArray<string> Extensions = [".ttf", ".otf"];
}
