namespace Resume.Formats.Imaging;

/// <summary>The colour types of PNG (ISO/IEC 15948, 11.2.2).</summary>
internal enum PngColorType
{
    Grey = 0,
    Rgb = 2,
    Indexed = 3,
    GreyAlpha = 4,
    Rgba = 6,
}
