using SkiaSharp;

namespace ContactSheet;

/// <summary>The pages of the Word document, as LibreOffice lays them out.</summary>
internal sealed class WordPages : IPageSource
{
    private const string Dpi = "110";

    public string Name => "DOCX";

    public string? FindMissingProgram() => Tool.FindMissing("soffice") ?? Tool.FindMissing("pdftoppm");

    public IEnumerable<SKBitmap> Draw(CompiledSample sample)
    {
        Tool.Run(
            "soffice", "--headless", $"-env:UserInstallation={new Uri(Path.Join(sample.Folder, "profile")).AbsoluteUri}",
            "--convert-to", "pdf", "--outdir", sample.Folder, sample.Save("docx"));
        Tool.Run("pdftoppm", "-r", Dpi, "-png", Path.Join(sample.Folder, "sample.pdf"), Path.Join(sample.Folder, "word"));
        return Directory.EnumerateFiles(sample.Folder, "word-*.png").Order(StringComparer.Ordinal).Select(SKBitmap.Decode);
    }
}
