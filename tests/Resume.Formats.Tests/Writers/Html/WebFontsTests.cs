using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using HarfBuzzSharp;
using Resume.Formats.Outlining;
using Resume.Formats.Reading;
using Resume.Formats.Tests.Typesetting.Fonts;
using Resume.Formats.Themes;
using Resume.Formats.Typesetting.Fonts;
using Buffer = HarfBuzzSharp.Buffer;

namespace Resume.Formats.Tests.Writers.Html;

/// <summary>The fonts in the page.</summary>
public partial class WebFontsTests
{
    public static TheoryData<string> Themes { get; } = [.. BuiltInThemes.Names];

    [Theory]
    [MemberData(nameof(Themes))]
    public async Task ExampleIsSmallWithItsFonts(string theme)
    {
        var html = await CompileExampleAsync(theme);

        Assert.InRange(Encoding.UTF8.GetByteCount(html), 1, 120_000);
        Assert.Equal(3, FontFacePattern().Count(html));
    }

    [Theory]
    [MemberData(nameof(Themes))]
    public async Task FontsHaveTheLettersOfThePage(string theme)
    {
        var faces = Read(await CompileExampleAsync(theme));
        var regular = faces.Single(face => face.Weight == "normal" && face.Style == "normal").Face;

        Assert.All("Milo Polte, Software Engineer in 2015–2026: •", character => Assert.NotEqual(0, regular.GlyphFor(character)));
        Assert.Equal(0, regular.GlyphFor('Ж'));
    }

    [Fact]
    public async Task FontsHaveOtherNamesAndTheirNoticesOfCopyright()
    {
        var (family, _, _, face) = Read(await CompileExampleAsync("classic"))[0];

        Assert.Equal("Resume Text", family);
        Assert.Equal("Resume Text", FontNames.FindFamily(face));
        Assert.Contains("Adobe", FontNames.FindAll(face.Table("name"u8), 0).Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task BoldFaceHasTheWeightOfTheTheme()
    {
        var html = await CompileExampleAsync("classic");

        Assert.Equal(["600", "normal", "normal"], Read(html).Select(face => face.Weight).Order());
        Assert.Contains("--bold: 600", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("executive", "smcp", 'a')]
    [InlineData("executive", "c2sc", 'W')]
    [InlineData("executive", "onum", '1')]
    [InlineData("academic", "onum", '1')]
    public async Task FontsHaveTheFeaturesOfTheTheme(string theme, string feature, char character)
    {
        var face = Read(await CompileExampleAsync(theme)).Single(face => face.Weight == "normal" && face.Style == "normal").Face;

        Assert.NotEqual(Shape(face, character), Shape(face, character, new Feature(Tag.Parse(feature), 1)));
    }

    [Fact]
    public async Task FallbackFontsAreEmbedded()
    {
        var section = new Section { Id = "a", Heading = HtmlFixture.Text("αβγ ✓") };
        var (html, _) = await HtmlFixture.WriteAsync(HtmlFixture.NameOnly with { Sections = [section] }, "executive");
        var faces = Read(Encoding.UTF8.GetString(html));

        Assert.Contains(faces, face => face.Family.StartsWith("Resume Fallback", StringComparison.Ordinal) && face.Face.GlyphFor('✓') != 0);
    }

    [Fact]
    public async Task SourceCanLeaveFontsOut()
    {
        var html = await HtmlFixture.RenderAsync(HtmlFixture.Full);

        Assert.DoesNotContain("@font-face", html, StringComparison.Ordinal);
        Assert.Contains("--text-font: \"Source Serif 4\"", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0x0000, true)]
    [InlineData(0x0008, true)]
    [InlineData(0x0002, false)]
    [InlineData(0x0004, false)]
    [InlineData(0x0100, false)]
    public async Task FontIsEmbeddedIfItsLicenceAllowsThat(int rights, bool isEmbedded)
    {
        var file = new FontFile("my.ttf", MadeFonts.WithRights(rights));
        var theme = ThemeReader.Read("classic", null);
        var family = new FontFamily("Mine", "serif", [], file, file, file, file);
        theme = theme with { Fonts = theme.Fonts with { Text = family, Heading = family, Fallbacks = [] } };
        var (html, _) = await HtmlFixture.WriteAsync(HtmlFixture.NameOnly, theme);

        Assert.Equal(isEmbedded, Encoding.UTF8.GetString(html).Contains("@font-face", StringComparison.Ordinal));
        Assert.Contains("\"Mine\", serif", Encoding.UTF8.GetString(html), StringComparison.Ordinal);
    }

    private static async Task<string> CompileExampleAsync(string theme)
    {
        var path = Path.Combine(AppContext.BaseDirectory, "Fixtures", "milo-polte.resume.yaml");
        var source = new SourceFile("milo-polte.resume.yaml", await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken));
        var options = new CompileOptions { Formats = ["html"], Theme = theme };
        var result = await ResumeCompiler.CompileAsync(source, options, TestContext.Current.CancellationToken);
        return Encoding.UTF8.GetString(result.Outputs.Single().Content.Span);
    }

    private static List<(string Family, string Weight, string Style, FontFace Face)> Read(string html) =>
    [
        .. FontFacePattern().Matches(html).Select(match => (
            match.Groups["family"].Value,
            match.Groups["weight"].Value,
            match.Groups["style"].Value,
            FontFace.Open(new("web.ttf", Unpack(Convert.FromBase64String(match.Groups["font"].Value)))))),
    ];

    // WOFF 1.0 -> OpenType, with another library than that which packed it.
    private static byte[] Unpack(byte[] woff)
    {
        var count = BinaryPrimitives.ReadUInt16BigEndian(woff.AsSpan(12));
        using var font = new MemoryStream();
        font.Write(woff.AsSpan(4, 4));
        font.Write(woff.AsSpan(12, 2));
        font.Write(new byte[6 + (16 * count)]);
        for (var i = 0; i < count; i++)
        {
            var record = woff.AsSpan(44 + (20 * i), 20).ToArray();
            int Number(int at) => BinaryPrimitives.ReadInt32BigEndian(record.AsSpan(at));
            var (start, packed, length) = ((int)font.Length, Number(8), Number(12));
            using var data = new MemoryStream(woff, Number(4), packed);
            using Stream table = packed < length ? new ZLibStream(data, CompressionMode.Decompress) : data;
            table.CopyTo(font);
            Assert.Equal(length, font.Length - start);
            font.Write(new byte[-font.Length & 3]);

            record.AsSpan(0, 4).CopyTo(font.GetBuffer().AsSpan(12 + (16 * i)));
            record.AsSpan(16, 4).CopyTo(font.GetBuffer().AsSpan(12 + (16 * i) + 4));
            BinaryPrimitives.WriteInt32BigEndian(font.GetBuffer().AsSpan(12 + (16 * i) + 8), start);
            BinaryPrimitives.WriteInt32BigEndian(font.GetBuffer().AsSpan(12 + (16 * i) + 12), length);
        }

        Assert.Equal(font.Length, BinaryPrimitives.ReadInt32BigEndian(woff.AsSpan(16)));
        return font.ToArray();
    }

    private static uint Shape(FontFace face, char character, params Feature[] features)
    {
        using var buffer = new Buffer();
        buffer.AddUtf16(character.ToString());
        buffer.GuessSegmentProperties();
        face.HarfBuzz.Shape(buffer, features);
        return buffer.GlyphInfos[0].Codepoint;
    }

    [GeneratedRegex(
        "@font-face \\{ font-family: \"(?<family>[^\"]+)\"; font-weight: (?<weight>\\w+); font-style: (?<style>\\w+); "
        + "src: url\\(data:font/woff;base64,(?<font>[A-Za-z0-9+/=]+)\\) format\\(\"woff\"\\) \\}")]
    private static partial Regex FontFacePattern();
}
