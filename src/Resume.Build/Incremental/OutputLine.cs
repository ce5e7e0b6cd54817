using System.Collections;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace Resume.Build.Incremental;

/// <summary>An output as the targets know it: a line of `outputs.txt`, and a `ResumeOutput` item.</summary>
/// <param name="Format">Its format: "pdf".</param>
/// <param name="Variant">Its variant, empty for the untailored one.</param>
/// <param name="Locale">Its language, empty for a source's first.</param>
/// <param name="SourceFile">What it was made from, a <see cref="PortablePath"/>.</param>
/// <param name="Path">Where it is, a <see cref="PortablePath"/>.</param>
internal readonly record struct OutputLine(string Format, string Variant, string Locale, string SourceFile, string Path)
{
    // No name has it: SourceItemReader refuses control characters.
    private const char Separator = '\t';

    /// <summary>Reads what <see cref="ToString"/> wrote; null for what is none of ours.</summary>
    public static OutputLine? Parse(string line) =>
        line.Split(Separator) is [var format, var variant, var locale, var source, var path] ? new(format, variant, locale, source, path) : null;

    public override string ToString() => string.Join(Separator, Format, Variant, Locale, SourceFile, Path);

    /// <summary>The item, with full paths; `RelativePath` is counted from the folder that all outputs are in.</summary>
    public ITaskItem ToItem(string projectFolder, string outputFolder)
    {
        var path = PortablePath.To(projectFolder, Path);
        return new TaskItem(ItemText.Escape(path), new Hashtable(5)
        {
            [nameof(Format)] = ItemText.Escape(Format),
            [nameof(Variant)] = ItemText.Escape(Variant),
            [nameof(Locale)] = ItemText.Escape(Locale),
            [nameof(SourceFile)] = ItemText.Escape(PortablePath.To(projectFolder, SourceFile)),
            ["RelativePath"] = ItemText.Escape(RelativePath(outputFolder, path)),
        });
    }

    // Of a build into another folder before this one failed, an output may lie elsewhere.
    private static string RelativePath(string outputFolder, string path) =>
        PortablePath.From(outputFolder, path) is var relative && PortablePath.LeadsOut(relative) ? System.IO.Path.GetFileName(path) : relative;
}
