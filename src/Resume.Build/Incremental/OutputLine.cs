using System.Collections;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace Resume.Build.Incremental;

/// <summary>An output as the targets know it: a line of `outputs.txt`, and a `ResumeOutput` item.</summary>
/// <param name="Format">Its format: "pdf".</param>
/// <param name="Variant">Its variant, empty for the untailored one.</param>
/// <param name="Locale">Its language, empty for a source's first.</param>
/// <param name="SourceFile">The full path of what it was made from.</param>
/// <param name="Path">Its full path.</param>
internal readonly record struct OutputLine(string Format, string Variant, string Locale, string SourceFile, string Path)
{
    // No name has it: SourceItemReader refuses control characters.
    private const char Separator = '\t';

    /// <summary>Reads what <see cref="ToString"/> wrote; null for what is none of ours.</summary>
    public static OutputLine? Parse(string line) =>
        line.Split(Separator) is [var format, var variant, var locale, var source, var path] ? new(format, variant, locale, source, path) : null;

    public override string ToString() => string.Join(Separator, Format, Variant, Locale, SourceFile, Path);

    public ITaskItem ToItem() => new TaskItem(ItemText.Escape(Path), new Hashtable(4)
    {
        [nameof(Format)] = ItemText.Escape(Format),
        [nameof(Variant)] = ItemText.Escape(Variant),
        [nameof(Locale)] = ItemText.Escape(Locale),
        [nameof(SourceFile)] = ItemText.Escape(SourceFile),
    });
}
