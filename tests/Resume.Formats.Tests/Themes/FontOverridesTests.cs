using System.Text;
using Resume.Formats.Diagnostics;
using Resume.Formats.Reading;
using Resume.Formats.Tests.Reading;
using Resume.Formats.Tests.Typesetting.Fonts;
using Resume.Formats.Tests.Writers;
using Resume.Formats.Themes;
using Resume.Formats.Typesetting.Fonts;
using UglyToad.PdfPig;

namespace Resume.Formats.Tests.Themes;

public class FontOverridesTests
{
    private static readonly byte[] Sans = StoredFiles.Font("SourceSans3/SourceSans3-Regular.ttf");
    private static readonly byte[] SansBold = StoredFiles.Font("SourceSans3/SourceSans3-Semibold.ttf");
    private static readonly byte[] Mono = StoredFiles.Font("SourceCodePro/SourceCodePro-Regular.ttf");
    private static readonly byte[] Serif = StoredFiles.Font("SourceSerif4/SourceSerif4-Regular.ttf");
    private static readonly byte[] Cff = TestFonts.Cff.Data.ToArray();

    [Fact]
    public void FontFilesDifferByContent()
    {
        var (first, again, edited) = (new FontFile("me.ttf", Sans), new FontFile("me.ttf", Sans.ToArray()), new FontFile("me.ttf", Mono));

        Assert.Equal(first, again);
        Assert.Equal(first.GetHashCode(), again.GetHashCode());
        Assert.NotEqual(first, edited);
        Assert.NotEqual(first, new FontFile("me.ttf"));
        Assert.Same(FontFaces.Get(first), FontFaces.Get(again));
        Assert.Equal("SourceCodePro-Regular", FontFaces.Get(edited).Metrics.PostScriptName);
        Assert.Equal(Mono, edited.Read());
    }

    [Fact]
    public void FamilyNameAndKindComeFromTheFont()
    {
        var theme = Theme("{text: a.ttf, heading: b.ttf, code: c.ttf}", ("a.ttf", Sans), ("b.ttf", Serif), ("c.ttf", Mono));

        Assert.Equal(("Source Sans 3", "sans-serif"), (theme.Fonts.Text.Name, theme.Fonts.Text.Generic));
        Assert.Equal(("Source Serif 4", "serif"), (theme.Fonts.Heading.Name, theme.Fonts.Heading.Generic));
        Assert.Equal(("Source Code Pro", "monospace"), (theme.Fonts.Code.Name, theme.Fonts.Code.Generic));
        Assert.Contains("Cambria", theme.Fonts.Heading.Substitutes);
    }

    [Fact]
    public void NearestFaceReplacesAMissingOne()
    {
        var text = Theme("{text: {regular: a.ttf, bold: b.ttf}}", ("a.ttf", Sans), ("b.ttf", SansBold)).Fonts.Text;

        Assert.Equal(
            ["a.ttf", "b.ttf", "a.ttf", "b.ttf"],
            new[] { text.Regular, text.Bold, text.Italic, text.BoldItalic }.Select(file => file.Path));
    }

    [Fact]
    public void BuiltInFamiliesAreChosenByName()
    {
        var fonts = Theme("{text: source sans 3, fallbacks: [DejaVu Sans, a.ttf]}", ("a.ttf", Mono)).Fonts;

        Assert.Equal("Source Sans 3", fonts.Text.Name);
        Assert.Equal("Source Serif 4", fonts.Heading.Name);
        Assert.Equal(
            ["DejaVu Sans", "Source Code Pro", .. ThemeReader.Read("classic", null).Fonts.Fallbacks.Select(family => family.Name)],
            fonts.Fallbacks.Select(family => family.Name));
    }

    [Theory]
    [InlineData("{text: a.ttf}", "error RES4012 4:17")]
    [InlineData("{text: {regular: good.ttf, bold: a.ttf}}", "error RES4012 4:43")]
    [InlineData("{fallbacks: [cut.ttf]}", "error RES4012 4:23")]
    [InlineData("{text: none.otf}", "error RES1035 4:17")]
    [InlineData("{text: Comic Neue}", "error RES1040 4:17")]
    [InlineData("{text: [good.ttf]}", "error RES1002 4:17")]
    [InlineData("{tekst: good.ttf}", "error RES1005 4:11")]
    public async Task InvalidFontsAreReportedOnceAtTheirPlace(string fonts, string expected)
    {
        (string, byte[])[] files = [("a.ttf", "not a font"u8.ToArray()), ("cut.ttf", Sans[..200]), ("good.ttf", Sans)];

        var result = await Compile("Ada", fonts, ["pdf", "html"], files);

        var diagnostic = Assert.Single(result.Diagnostics);
        var (severity, place) = (diagnostic.Severity.ToString().ToLowerInvariant(), diagnostic.Span);
        Assert.Equal(expected, FormattableString.Invariant($"{severity} {diagnostic.Code} {place.Line}:{place.Column}"));
        Assert.Empty(result.Outputs);
    }

    [Fact]
    public async Task EveryFormatShowsACustomFont()
    {
        var result = await Compile("Ada Example", "{text: my/a.ttf, heading: my/a.ttf}", ["pdf", "html", "docx"], ("my/a.ttf", Mono));

        Assert.Empty(result.Diagnostics);
        Assert.Equal(["/cv/my/a.ttf"], result.Dependencies.Select(file => file.Path));
        using var pdf = PdfDocument.Open(result.Outputs[0].Content.ToArray());
        Assert.All(pdf.GetPage(1).Letters, letter => Assert.EndsWith("SourceCodePro-Regular", letter.FontName, StringComparison.Ordinal));
        Assert.Contains("\"Source Code Pro\"", Encoding.UTF8.GetString(result.Outputs[1].Content.Span), StringComparison.Ordinal);
        Assert.Contains("Ada Example", ExtractedText.Read("docx", result.Outputs[2].Content.ToArray()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task EditedFontIsReadAgain()
    {
        var before = await Compile("Ada", "{text: a.ttf, heading: a.ttf}", ["pdf"], ("a.ttf", Sans));
        var after = await Compile("Ada", "{text: a.ttf, heading: a.ttf}", ["pdf"], ("a.ttf", Serif));

        Assert.NotEqual(before.Outputs[0].Content.ToArray(), after.Outputs[0].Content.ToArray());
    }

    [Fact]
    public async Task DamagedFontsNeverThrow()
    {
        var random = new Random(7);
        foreach (var whole in new[] { Mono, Cff })
        {
            for (var i = 0; i < 25; i++)
            {
                var font = whole.ToArray();
                for (var k = 0; k < 40; k++)
                {
                    font[random.Next(k < 10 ? 400 : font.Length)] = (byte)random.Next(256);
                }

                var result = await Compile("Ab Ba", "{text: a.ttf, heading: a.ttf}", ["pdf"], ("a.ttf", font));

                Assert.DoesNotContain(result.Diagnostics, each => each.Code is "RES9001" or "RES9002");
                Assert.Equal(result.HasErrors, result.Outputs.IsEmpty);
            }
        }
    }

    [Fact]
    public async Task CffFontsAreEmbedded()
    {
        var result = await Compile("AB ab", "{text: a.otf, heading: a.otf}", ["pdf"], ("a.otf", Cff));

        Assert.Empty(result.Diagnostics);
        using var pdf = PdfDocument.Open(Assert.Single(result.Outputs).Content.ToArray());
        Assert.All(pdf.GetPage(1).Letters, letter => Assert.Contains("TestCff-Regular", letter.FontName, StringComparison.Ordinal));
        Assert.Contains("AB ab", ExtractedText.Read("pdf", result.Outputs[0].Content.ToArray()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("नमस्ते")]
    [InlineData("हिन्दी और मराठी, श्री क्षत्रिय")]
    public async Task DevanagariCanBeExtracted(string words)
    {
        var result = await Compile(words, "{}", ["pdf"]);

        Assert.Empty(result.Diagnostics);
        Assert.Contains(words, ExtractedText.Read("pdf", Assert.Single(result.Outputs).Content.ToArray()), StringComparison.Ordinal);
    }

    private static Theme Theme(string fonts, params (string, byte[])[] files)
    {
        var bag = new DiagnosticBag();
        var document = ResumeReader.Read(Source("Ada", fonts, files), bag);
        var overrides = FontFamilies.Open(document.Theme.Fonts, bag);
        Assert.Empty(bag.InSourceOrder());
        return ThemeReader.Read("classic", null, overrides);
    }

    private static async Task<CompilationResult> Compile(
        string name, string fonts, string[] formats, params (string, byte[])[] files) =>
        await ResumeCompiler.CompileAsync(
            Source(name, fonts, files), new() { Formats = [.. formats] }, TestContext.Current.CancellationToken);

    private static SourceFile Source(string name, string fonts, params (string, byte[])[] files)
    {
        var text = $"basics: {{name: '{name}'}}\ntheme:\n  name: classic\n  fonts: {fonts}\n";
        return new("test.resume.yaml", Encoding.UTF8.GetBytes(text)) { Files = new StoredFiles(files) };
    }
}
