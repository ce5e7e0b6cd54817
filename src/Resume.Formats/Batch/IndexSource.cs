using System.Collections.Immutable;

namespace Resume.Formats.Batch;

/// <summary>A source on the index page.</summary>
/// <param name="OutputName">The name of its outputs without extension.</param>
/// <param name="Titles">For each of its variants and languages, what the page shows; at least one.</param>
/// <param name="Files">Its outputs.</param>
internal sealed record IndexSource(string OutputName, ImmutableArray<OutputTitle> Titles, ImmutableArray<IndexFile> Files)
{
    public OutputTitle Title => Titles[0];

    public IEnumerable<IndexFile> FilesIn(OutputTitle title) =>
        Files.Where(file => file.Variant == title.Variant && file.Locale == title.Locale);
}

/// <summary>An output on the index page.</summary>
/// <param name="Format">Its format.</param>
/// <param name="Locale">The locale in its name, or null.</param>
/// <param name="Path">Its path relative to the page, with `/`.</param>
/// <param name="Length">Its size in bytes.</param>
internal sealed record IndexFile(string Format, string? Locale, string Path, long Length)
{
    /// <summary>The variant in its name, or null.</summary>
    public string? Variant { get; init; }

    /// <summary>The part in its name, or null.</summary>
    public string? Part { get; init; }

    /// <summary>An output on disk.</summary>
    public static IndexFile Read(string pageFolder, ManifestOutput output, string fullPath)
    {
        var file = new FileInfo(fullPath);
        return new(output.Format, output.Locale, PortablePath.FromFull(pageFolder, fullPath), file.Exists ? file.Length : 0)
        {
            Variant = output.Variant,
            Part = output.Part,
        };
    }
}
