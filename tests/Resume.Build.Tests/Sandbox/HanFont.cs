using Resume.Formats.Resources;
using Resume.Formats.Typesetting.Fonts;

namespace Resume.Build.Tests.Sandbox;

/// <summary>A font file with one glyph for all ideographs.</summary>
internal static class HanFont
{
    public static void Write(string path, byte glyph)
    {
        var file = new SfntFile(ShippedFonts.Read("Themes/Fonts/SourceCodePro/SourceCodePro-It.ttf").Span)
        {
            // Format 13 maps U+4E00 to U+9FFF to the glyph.
            ["cmap"] =
            [
                0, 0, 0, 1, 0, 3, 0, 10, 0, 0, 0, 12, 0, 13, 0, 0, 0, 0, 0, 28, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0x4E, 0, 0, 0, 0x9F, 0xFF,
                0, 0, 0, glyph,
            ],
        };
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, file.ToArray());
    }
}
