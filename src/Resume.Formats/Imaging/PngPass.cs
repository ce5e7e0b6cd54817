namespace Resume.Formats.Imaging;

/// <summary>A pass of Adam7 interlacing (ISO/IEC 15948, 8.2): the first pixel and the distances between its pixels.</summary>
internal readonly record struct PngPass(int Left, int Top, int StepX, int StepY)
{
    private static readonly PngPass[] Whole = [new(0, 0, 1, 1)];

    private static readonly PngPass[] Adam7 =
    [
        new(0, 0, 8, 8),
        new(4, 0, 8, 8),
        new(0, 4, 4, 8),
        new(2, 0, 4, 4),
        new(0, 2, 2, 4),
        new(1, 0, 2, 2),
        new(0, 1, 1, 2),
    ];

    /// <summary>The passes that contain pixels; a single one if the image is not interlaced.</summary>
    public static PngPass[] All(PngHeader header) =>
        header.IsInterlaced ? [.. Adam7.Where(pass => pass.Columns(header) > 0 && pass.Rows(header) > 0)] : Whole;

    /// <summary>Pixels per row.</summary>
    public int Columns(PngHeader header) => (int)(((long)header.Width - Left + StepX - 1) / StepX);

    public int Rows(PngHeader header) => (int)(((long)header.Height - Top + StepY - 1) / StepY);
}
