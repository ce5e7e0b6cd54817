using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Resume.Formats.Model;
using Resume.Formats.Themes;
using Resume.Formats.Typesetting.Fonts;
using Outline = Resume.Formats.Outlining.Outline;

namespace Resume.Formats.Tests.Writers.Docx;

/// <summary>Documents with a page limit contain their fonts, so that lines break as in the PDF on every computer.</summary>
public class EmbeddedFontTests
{
    [Fact]
    public async Task OnlyDocumentsWithALimitContainFonts()
    {
        using var without = await DocxFile.WriteAsync(Fixtures.Full);
        using var with = await DocxFile.WriteAsync(Fixtures.Full, maxPages: 3);

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
    [InlineData("ar", "ليلى", "DejaVu Sans")]
    [InlineData("hi", "अनिकेत", "Noto Sans Devanagari")]
    [InlineData("he", "דנה", "DejaVu Sans")]
    public async Task ComplexScriptsHaveTheFontOfThePdf(string language, string name, string family)
    {
        var outline = new Outline(language, language is "ar" or "he", new() { Name = InlineText.Plain(name) }, []);
        using var with = await DocxFile.WriteAsync(outline, maxPages: 1);
        using var without = await DocxFile.WriteAsync(outline);

        Assert.Equal(family, ComplexScriptOf(with));
        Assert.Contains(FontsOf(with), font => font.Family == family);
        Assert.Equal("Times New Roman", ComplexScriptOf(without));
    }

    // LibreOffice uses the font of one open document in another.
    [Fact]
    public async Task FontsDoNotDependOnTheText()
    {
        using var one = await DocxFile.WriteAsync(Fixtures.Full, maxPages: 3);
        using var other = await DocxFile.WriteAsync(
            Fixtures.NameAlone with { Header = new() { Name = InlineText.Plain("Київ"), Label = InlineText.Plain("Ω") } }, maxPages: 1);

        var shared = FontsOf(other).ToList();
        Assert.NotEmpty(shared);
        Assert.All(shared, font =>
        {
            var same = FontsOf(one).Single(known => known.Family == font.Family && known.Element.GetType() == font.Element.GetType());
            Assert.Equal(same.Element.FontKey!.Value, font.Element.FontKey!.Value);
        });
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

    private static int WidthOf(FontFace face, string text)
    {
        using var buffer = new HarfBuzzSharp.Buffer();
        buffer.AddUtf16(text);
        buffer.GuessSegmentProperties();
        face.HarfBuzz.Shape(buffer);
        return buffer.GlyphPositions.Sum(position => position.XAdvance);
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
