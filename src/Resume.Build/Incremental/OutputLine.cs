using System.Collections;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;
using Resume.Formats.Batch;

namespace Resume.Build.Incremental;

/// <summary>An output for the targets: a line of `outputs.txt` and a `ResumeOutput` item.</summary>
/// <param name="Format">Its format, such as "pdf".</param>
/// <param name="Variant">Its variant, or empty.</param>
/// <param name="Locale">Its locale, or empty for the source's first locale.</param>
/// <param name="Part">The part of a format with several files, or empty.</param>
/// <param name="SourceFile">The <see cref="PortablePath"/> of its source.</param>
/// <param name="Path">Its <see cref="PortablePath"/>.</param>
/// <param name="MayBePublished">False if it contains private values.</param>
internal readonly record struct OutputLine(
    string Format, string Variant, string Locale, string Part, string SourceFile, string Path, bool MayBePublished)
{
    // The metadata as conditions in targets compare it.
    private const string True = "true";
    private const string False = "false";

    // Names contain no tab: SourceItemReader reports control characters as errors.
    private const char Separator = '\t';

    /// <summary>The line of an output.</summary>
    public static OutputLine Create(string source, ManifestOutput output) => new(
        output.Format, output.Variant ?? "", output.Locale ?? "", output.Part ?? "", source, output.Path, output.MayBePublished);

    /// <summary>Parses a line of <see cref="ToString"/>; null for any other line.</summary>
    public static OutputLine? Parse(string line) =>
        line.Split(Separator) is [var format, var variant, var locale, var source, var path, var part, var published]
            ? new(format, variant, locale, part, source, path, published == True)
            : null;

    // The target that cleans reads the path, the fifth field, without this class.
    public override string ToString() => string.Join(Separator, Format, Variant, Locale, SourceFile, Path, Part, Published);

    private string Published => MayBePublished ? True : False;

    /// <summary>The item, with full paths; `RelativePath` is relative to the output folder.</summary>
    public ITaskItem ToItem(string projectFolder, string outputFolder)
    {
        var path = PortablePath.ToFull(projectFolder, Path);
        return new TaskItem(MSBuildText.Escape(path), new Hashtable(7)
        {
            [nameof(Format)] = MSBuildText.Escape(Format),
            [nameof(Variant)] = MSBuildText.Escape(Variant),
            [nameof(Locale)] = MSBuildText.Escape(Locale),
            [nameof(Part)] = MSBuildText.Escape(Part),
            [nameof(SourceFile)] = MSBuildText.Escape(PortablePath.ToFull(projectFolder, SourceFile)),
            [nameof(MayBePublished)] = Published,
            ["RelativePath"] = MSBuildText.Escape(GetRelativePath(outputFolder, path)),
        });
    }

    // If this build failed, an earlier output may be in another folder.
    private static string GetRelativePath(string outputFolder, string path) =>
        PortablePath.FromFull(outputFolder, path) is var relative && PortablePath.IsOutside(relative)
            ? System.IO.Path.GetFileName(path)
            : relative;
}
