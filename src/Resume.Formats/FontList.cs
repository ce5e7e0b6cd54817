using System.Collections.Immutable;
using Resume.Formats.Diagnostics;
using Resume.Formats.Limits;
using Resume.Formats.Model;
using Resume.Formats.Reading;
using Resume.Formats.Reading.Nodes;
using Resume.Formats.Reading.Schema;

namespace Resume.Formats;

/// <summary>Lists the families of a font folder: those of its `fonts.yaml`, or those that the names of its files tell.</summary>
internal static class FontList
{
    private const string Regular = "Regular";

    /// <summary>The families in the order in which they are searched.</summary>
    public static ImmutableArray<ListedFamily> Read(FontFolder folder, RecordedFiles files, DiagnosticBag diagnostics, Budget budget) =>
        folder.FontFiles.Contains(FontFolder.ListFile, StringComparer.Ordinal)
            ? ReadFile(folder, files, diagnostics, budget)
            : FindByName(folder);

    private static ImmutableArray<ListedFamily> ReadFile(
        FontFolder folder, RecordedFiles files, DiagnosticBag diagnostics, Budget budget)
    {
        var shown = Path.Join(folder.Path, FontFolder.ListFile);
        var context = new ReadingContext(diagnostics, lenient: false, files) { Budget = budget };
        return context.ReadFile(new(FontFolder.ListFile, SourceSpan.Start(shown))) is { } content
            && SourceText.Decode(new SourceFile(shown, content), diagnostics) is { } text
            && YamlReader.Read(text, context, FontListSchema.File.Contains) is { } root
            && FontListSchema.File.TryRead(root, "fonts", context, out var families)
            ? families
            : [];
    }

    // `NAME-Regular.ttf` with its `NAME-Bold.ttf`, as font foundries name them; a file without a style is a family of its own. Other
    // weights are left out.
    private static ImmutableArray<ListedFamily> FindByName(FontFolder folder)
    {
        var byName = folder.FontFiles
            .GroupBy(file => Path.GetFileNameWithoutExtension(file), StringComparer.OrdinalIgnoreCase)
            .ToDictionary(group => group.Key, group => group.First(), StringComparer.OrdinalIgnoreCase);
        var names = folder.FontFiles.Select(file => Path.GetFileNameWithoutExtension(file));
        return [.. names.Select(Family).OfType<ListedFamily>().Distinct()];

        ListedFamily? Family(string name)
        {
            var end = name.LastIndexOf('-');
            var stem = end < 0 ? name : name[..end];
            return end < 0 || name[(end + 1)..].Equals(Regular, StringComparison.OrdinalIgnoreCase)
                ? new()
                {
                    Regular = Find(name),
                    Bold = Find($"{stem}-Bold"),
                    Italic = Find($"{stem}-Italic"),
                    BoldItalic = Find($"{stem}-BoldItalic"),
                }
                : null;
        }

        Located<string>? Find(string name) => byName.TryGetValue(name, out var file)
            ? new(file, SourceSpan.Start(Path.Join(folder.Path, file)))
            : null;
    }
}
