using SkiaSharp;

namespace ContactSheet;

/// <summary>The page in Chromium, in a window as wide as a tablet and, per page of the PDF, as high as a sheet of paper.</summary>
internal sealed class HtmlPages : IPageSource
{
    private const int Width = 1024;
    private const int Height = 1448;

    public string Name => "HTML";

    public string? FindMissingProgram() => Tool.FindMissing("chromium");

    public IEnumerable<SKBitmap> Draw(CompiledSample sample)
    {
        var picture = Path.Join(sample.Folder, "screen.png");
        Tool.Run(
            "chromium", "--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--hide-scrollbars",
            $"--window-size={Width},{Height * sample.Sample.Pages}", $"--screenshot={picture}", new Uri(sample.Save("html")).AbsoluteUri);
        using var screen = SKBitmap.Decode(picture);
        for (var page = 0; page < sample.Sample.Pages; page++)
        {
            var part = new SKBitmap();
            screen.ExtractSubset(part, SKRectI.Create(0, page * Height, Width, Height));
            yield return part.Copy();
        }
    }
}
