using Resume.Formats.Resources;

namespace Resume.Formats.Writers.Pdf;

/// <summary>The colour space sRGB (IEC 61966-2-1) as an ICC profile of version 4.2 (ICC.1:2010).</summary>
internal static class IccProfile
{
    private static readonly Lazy<byte[]> Srgb = new(() => EmbeddedFiles.Read("Writers/Pdf/sRGB.icc"));

    public static ReadOnlySpan<byte> Content => Srgb.Value;
}
