using SkiaSharp;

namespace ContactSheet;

/// <summary>The pages of the PDF, as its page list says.</summary>
internal sealed class PdfPages : IPageSource
{
    public string Name => "PDF";

    public string? FindMissingProgram() => null;

    public IEnumerable<SKBitmap> Draw(CompiledSample sample) =>
        sample.Outputs.Where(output => output.Format == "png").Select(output => SKBitmap.Decode(output.Content.Span));
}
