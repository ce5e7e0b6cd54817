using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Resume.Formats.Model;
using Resume.Formats.Themes;
using Resume.Formats.Typesetting.Fonts;
using Outline = Resume.Formats.Outlining.Outline;

namespace Resume.Formats.Tests.Writers.Docx;

/// <summary>Documents contain their fonts, so that they look like the PDF on every computer.</summary>
public class EmbeddedFontTests
{
    [Fact]
    public async Task SourceCanLeaveFontsOut()
    {
        using var without = await DocxFile.WriteAsync(Fixtures.Full, fonts: "none");
        using var with = await DocxFile.WriteAsync(Fixtures.Full);

        Assert.Empty(without.Main.FontTablePart!.FontParts);
        Assert.Null(without.Main.DocumentSettingsPart!.Settings!.GetFirstChild<EmbedTrueTypeFonts>());
        Assert.NotEmpty(with.Main.FontTablePart!.FontParts);
        Assert.NotNull(with.Main.DocumentSettingsPart!.Settings!.GetFirstChild<EmbedTrueTypeFonts>());
    }

    [Fact]
    public async Task FontsHaveTheNameAndStyleThatTheDocumentAsksFor()
    {
        using var file = await DocxFile.WriteAsync(Fixtures.Full, maxPages: 3);
        var fonts = FontsOf(file).ToList();

        Assert.Contains(fonts, font => font is ("Source Serif 4", EmbedRegularFont, _));
        Assert.Contains(fonts, font => font is ("Source Serif 4", EmbedBoldFont, _));
        Assert.Contains(fonts, font => font is ("Source Serif 4", EmbedItalicFont, _));
        Assert.Contains(fonts, font => font is ("Source Code Pro", EmbedRegularFont, _));
        Assert.All(fonts, font =>
        {
            Assert.Equal(font.Family, FontNames.FindFamily(font.Face));
            Assert.Equal(font.Element is EmbedBoldFont or EmbedBoldItalicFont ? 700 : 400, font.Face.Metrics.Weight);
        });
    }

    [Theory]
    [InlineData("SourceSerif4/SourceSerif4-Regular.ttf", "AVATAR Token, efficient: Łódź, Київ")]
    [InlineData("NotoSansDevanagari/NotoSansDevanagari-Regular.ttf", "राष्ट्रीय विद्यार्थियों ट्रू")]
    public void SubsetHasTheWidthsOfTheFont(string path, string text)
    {
        var whole = FontFaces.Get(new FontFile("Themes/Fonts/" + path));
        var data = DocumentFont.Create(whole, text.Select(character => (int)character), "Any", bold: false, italic: false)!;
        var subset = FontFace.Open(new("subset", data));

        Assert.True(data.Length < whole.Data.Length / 4);
        Assert.Equal(WidthOf(whole, text), WidthOf(subset, text));
        Assert.Equal(0xB1B0AFBA, Checksum(data));
    }

    [Theory]
    [InlineData("ar", "ليلى", "IBM Plex Sans Arabic")]
    [InlineData("hi", "अनिकेत", "Noto Sans Devanagari")]
    [InlineData("he", "דנה", "Noto Sans Hebrew")]
    public async Task ComplexScriptsHaveTheFontOfThePdf(string language, string name, string family)
    {
        var outline = new Outline(language, language is "ar" or "he", new() { Name = InlineText.Plain(name) }, []);
        using var with = await DocxFile.WriteAsync(outline);
        using var without = await DocxFile.WriteAsync(outline, fonts: "none");

        Assert.Equal(family, ComplexScriptOf(with));
        Assert.Contains(FontsOf(with), font => font.Family == family);
        Assert.Equal("Times New Roman", ComplexScriptOf(without));
    }

    // LibreOffice uses the font of one open document in another.
    [Fact]
    public async Task FontsDependOnTheScriptsOfTheTextAlone()
    {
        using var one = await DocxFile.WriteAsync(Named("Київ"));
        using var other = await DocxFile.WriteAsync(Named("Жовтень, żółw"));

        Assert.Equal(
            FontsOf(one).Select(font => font.Element.FontKey!.Value),
            FontsOf(other).Select(font => font.Element.FontKey!.Value));
    }

    [Theory]
    [InlineData("Ada", "AzÄőŵ–€ẞ", "яΩ→")]
    [InlineData("Київ", "Azőюґ", "Ω→")]
    [InlineData("Ωμέγα", "Azőαή", "я→")]
    public async Task FontContainsWholeScriptsOfTheText(string name, string contained, string missing)
    {
        using var file = await DocxFile.WriteAsync(Named(name));
        var font = FontsOf(file).Single(font => font is ("Source Serif 4", EmbedBoldFont, _)).Face;

        Assert.All(contained, letter => Assert.NotEqual(0, font.GlyphFor(letter)));
        Assert.All(missing, letter => Assert.Equal(0, font.GlyphFor(letter)));
    }

    [Theory]
    [InlineData("classic")]
    [InlineData("modern")]
    [InlineData("compact")]
    [InlineData("academic")]
    [InlineData("executive")]
    [InlineData("sidebar")]
    public async Task DocumentWithFontsIsSmall(string theme)
    {
        var file = await Fixtures.WriteAsync(Fixtures.Full with { Sections = [FixtureSections.All[1]] }, theme);

        Assert.InRange(file.Length, 60_000, 250_000);
    }

    [Fact]
    public async Task FontsKeepTheShapesOfDigits()
    {
        using var file = await DocxFile.WriteAsync(Fixtures.Full, "academic");
        var font = FontsOf(file).First(font => font.Element is EmbedRegularFont).Face;

        Assert.NotEqual(GlyphsOf(font, "1999"), GlyphsOf(font, "1999", new HarfBuzzSharp.Feature(HarfBuzzSharp.Tag.Parse("onum"))));
    }

    private static string ComplexScriptOf(DocxFile file) =>
        file.Main.StyleDefinitionsPart!.Styles!.DocDefaults!.RunPropertiesDefault!.RunPropertiesBaseStyle!.RunFonts!.ComplexScript!.Value!;

    private static IEnumerable<(string Family, FontRelationshipType Element, FontFace Face)> FontsOf(DocxFile file)
    {
        var part = file.Main.FontTablePart!;
        return part.Fonts!.Elements<Font>().SelectMany(font => font.Elements<FontRelationshipType>().Select(element =>
        {
            var data = Read((FontPart)part.GetPartById(element.Id!.Value!), element.FontKey!.Value!);
            return (font.Name!.Value!, element, FontFace.Open(new("embedded", data)));
        }));
    }

    // ECMA-376, 17.8.1: the key is a GUID, and its digits are read from the last to the first.
    private static byte[] Read(FontPart part, string key)
    {
        using var stream = part.GetStream();
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        var bytes = copy.ToArray();
        var digits = key.Where(char.IsAsciiHexDigit).ToArray();
        for (var i = 0; i < 32; i++)
        {
            var pair = digits.Length - 2 - (2 * (i % 16));
            bytes[i] ^= byte.Parse(digits.AsSpan(pair, 2), System.Globalization.NumberStyles.HexNumber, null);
        }

        return bytes;
    }

    private static Outline Named(string name) => Fixtures.NameAlone with { Header = new() { Name = InlineText.Plain(name) } };

    private static int WidthOf(FontFace face, string text)
    {
        using var buffer = Shape(face, text);
        return buffer.GlyphPositions.Sum(position => position.XAdvance);
    }

    private static List<uint> GlyphsOf(FontFace face, string text, params HarfBuzzSharp.Feature[] features)
    {
        using var buffer = Shape(face, text, features);
        return [.. buffer.GlyphInfos.Select(glyph => glyph.Codepoint)];
    }

    private static HarfBuzzSharp.Buffer Shape(FontFace face, string text, params HarfBuzzSharp.Feature[] features)
    {
        var buffer = new HarfBuzzSharp.Buffer();
        buffer.AddUtf16(text);
        buffer.GuessSegmentProperties();
        face.HarfBuzz.Shape(buffer, features);
        return buffer;
    }

    private static uint Checksum(byte[] file)
    {
        var sum = 0u;
        for (var i = 0; i < file.Length; i += 4)
        {
            sum = unchecked(sum + System.Buffers.Binary.BinaryPrimitives.ReadUInt32BigEndian(file.AsSpan(i)));
        }

        return sum;
    }
}
