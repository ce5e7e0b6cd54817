using System.Globalization;
using System.Text;
using Resume.Formats;
using Resume.Formats.Png;
using Resume.Formats.Reading;
using Resume.Formats.Writers;
using SkiaSharp;

namespace ContactSheet;

/// <summary>A résumé in a theme and in all formats of the sheet.</summary>
/// <param name="Sample">The résumé.</param>
/// <param name="Outputs">The outputs.</param>
/// <param name="Folder">A folder for files made of them.</param>
internal sealed record CompiledSample(Sample Sample, IReadOnlyList<CompiledOutput> Outputs, string Folder)
{
    private const int FirstPageDpi = 72;

    /// <summary>Compiles a résumé. The pages of its PDF are about as wide as those on the sheet, but not too small to read.</summary>
    public static async Task<CompiledSample> CompileAsync(Sample sample, string theme, int width, WorkFolder work)
    {
        const double InchesWide = 8.27;
        var dpi = Math.Max(36, (int)Math.Round(width / InchesWide));
        return new(sample, await CompileAsync(sample, theme, dpi, ["html", "docx", "png"]), work.Create());
    }

    /// <summary>The first page of its PDF, in the size for the documentation.</summary>
    public static async Task<SKBitmap> DrawFirstPageAsync(Sample sample, string theme)
    {
        var outputs = await CompileAsync(sample, theme, FirstPageDpi, ["png"]);
        return SKBitmap.Decode(outputs.Single(output => output.Part == "1").Content.Span);
    }

    public CompiledOutput Output(string format) => Outputs.Single(output => output.Format == format);

    /// <summary>Writes an output to a file in the folder.</summary>
    public string Save(string format)
    {
        var path = Path.Join(Folder, "sample" + Output(format).FileExtension);
        File.WriteAllBytes(path, Output(format).Content.Span);
        return path;
    }

    private static async Task<IReadOnlyList<CompiledOutput>> CompileAsync(Sample sample, string theme, int dpi, string[] formats)
    {
        var setting = string.Create(CultureInfo.InvariantCulture, $"\noutput: {{png: {{dpi: {dpi}, thumbnail: false}}}}\n");
        var path = Path.GetFullPath(sample.Path);
        var source = new SourceFile(sample.Path, Encoding.UTF8.GetBytes(await File.ReadAllTextAsync(path) + setting))
        {
            Files = new FolderFiles(Path.GetDirectoryName(path)!, path),
        };
        var options = new CompileOptions { Writers = [.. ResumeWriters.All, new PngWriter()], Formats = [.. formats], Theme = theme };
        var result = await ResumeCompiler.CompileAsync(source, options);
        return result.HasErrors ? throw new InvalidDataException(string.Join('\n', result.Diagnostics)) : result.Outputs;
    }
}
