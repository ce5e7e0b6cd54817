using SkiaSharp;

namespace ContactSheet;

/// <summary>A format whose pages are on the sheet.</summary>
internal interface IPageSource
{
    /// <summary>Its name, the heading of its row.</summary>
    string Name { get; }

    /// <summary>A program that it needs and that is not installed, or null.</summary>
    string? FindMissingProgram();

    /// <summary>Pictures of the first pages, in any size.</summary>
    IEnumerable<SKBitmap> Draw(CompiledSample sample);
}
