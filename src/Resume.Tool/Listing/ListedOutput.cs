using Resume.Formats;
using Resume.Formats.Reading.Schema;
using Resume.Tool.Sources;

namespace Resume.Tool.Listing;

/// <summary>A row of `resume build --list`: an output that a build would write.</summary>
/// <param name="Source">The path of its source.</param>
/// <param name="Variant">Its variant; `default` for the untailored résumé, and empty for the page that links all outputs.</param>
/// <param name="Language">Its language, a BCP 47 tag; empty for that page.</param>
/// <param name="Format">Its format.</param>
/// <param name="MayBePublished">False if it contains private values, so that it is not published, packed or served.</param>
/// <param name="File">Its path; with `*` for several files, of which only a build knows the number.</param>
internal sealed record ListedOutput(string Source, string Variant, string Language, string Format, bool MayBePublished, string File)
{
    /// <summary>A row with paths as the tool shows them, and the name of the untailored résumé.</summary>
    public static ListedOutput Create(
        string source, string? variant, string language, string format, bool mayBePublished, string file) => new(
        DisplayPath.Shorten(source),
        string.IsNullOrEmpty(variant) && language.Length > 0 ? VariantList.Default : variant ?? "",
        language,
        format,
        mayBePublished,
        DisplayPath.Shorten(file));

    /// <summary>A row for an output of a source.</summary>
    public static ListedOutput Create(string source, CompiledOutput output, string file) =>
        Create(source, output.Variant, output.Language, output.Format, output.MayBePublished, file);
}
