using System.Buffers.Binary;
using System.Text;
using DocumentFormat.OpenXml.Packaging;
using Resume.Formats.Reading;
using Resume.Formats.Tests.Reading;
using Resume.Formats.Themes;
using Resume.Formats.Typesetting;
using Resume.Formats.Typesetting.Fonts;

namespace Resume.Formats.Tests.Writers.Docx;

/// <summary>`theme.maxPages` in Word documents, from source to output. `.ci/prove_docx` counts the pages in LibreOffice.</summary>
public class DocxPageLimitTests
{
    [Fact]
    public async Task TextThatFillsThePageIsALittleSmallerInWord()
    {
        var most = 1 + Enumerable.Range(40, 40).TakeWhile(count => PagesOf(count) == 1).Last();
        var almostFull = await CompileAsync(most - 1, "{maxPages: 1}");
        var halfFull = await CompileAsync(most / 2, "{maxPages: 1}");

        Assert.Empty(almostFull.Diagnostics);
        Assert.Equal("268", LineHeightOf(halfFull));
        Assert.InRange(int.Parse(LineHeightOf(almostFull), null), 268 * 0.93, 267);
    }

    [Fact]
    public async Task TextWithoutALimitKeepsItsSize() =>
        Assert.Equal("268", LineHeightOf(await CompileAsync(200, "{name: classic}")));

    [Theory]
    [InlineData("docx")]
    [InlineData("docx", "pdf")]
    public async Task TooLongTextKeepsItsSizeAndIsReportedOnce(params string[] formats)
    {
        var result = await CompileAsync(200, "{fit: true}", formats);

        Assert.Equal("RES4020", Assert.Single(result.Diagnostics).Code);
        Assert.Equal("268", LineHeightOf(result));
    }

    [Theory]
    [InlineData(0x0000, true)]
    [InlineData(0x0002, false)]
    [InlineData(0x0004, false)]
    [InlineData(0x0008, true)]
    [InlineData(0x0100, false)]
    public async Task LicenceOfTheFontDecidesWhetherItIsEmbedded(ushort rights, bool isEmbedded)
    {
        const string Yaml = "basics: {name: Ada Example}\ntheme: {maxPages: 1, fonts: {text: mine.ttf, heading: mine.ttf}}\n";

        var result = await CompileAsync(Yaml, WithRights(rights));

        Assert.Empty(result.Diagnostics);
        using var package = Open(result);
        Assert.Equal(isEmbedded, package.MainDocumentPart!.FontTablePart!.FontParts.Any());
    }

    [Fact]
    public async Task FullPageInAFontThatIsNotEmbeddedIsReported()
    {
        var font = WithRights(0x0100);
        for (var count = 285; ; count += 5)
        {
            var words = string.Join(' ', Enumerable.Repeat("several words that fill lines", count));
            var yaml = $"basics: {{name: Ada, summary: {words}}}\ntheme: {{fit: true, fonts: {{text: mine.ttf}}}}\n";

            var result = await CompileAsync(yaml, font);

            if (!result.Diagnostics.IsEmpty)
            {
                Assert.Equal("RES4041", Assert.Single(result.Diagnostics).Code);
                break;
            }
        }
    }

    private static byte[] WithRights(ushort rights)
    {
        var font = StoredFiles.Font("SourceSans3/SourceSans3-Regular.ttf");
        _ = font.AsSpan().Overlaps(SfntTable.Find(font, "OS/2"u8), out var table);
        BinaryPrimitives.WriteUInt16BigEndian(font.AsSpan(table + 8), rights);
        return font;
    }

    private static async Task<CompilationResult> CompileAsync(string yaml, byte[] font)
    {
        var source = new SourceFile("me.resume.yaml", Encoding.UTF8.GetBytes(yaml)) { Files = new StoredFiles(("mine.ttf", font)) };
        var options = new CompileOptions { Formats = ["docx"] };
        var result = await ResumeCompiler.CompileAsync(source, options, TestContext.Current.CancellationToken);
        Assert.Equal(result.Diagnostics, ResumeCompiler.Check(source, options));
        return result;
    }

    private static int PagesOf(int highlights)
    {
        var outline = Typesetting.Typeset.Outline(Typesetting.Typeset.Section(new Formats.Outlining.OutlineEntry
        {
            Title = Formats.Model.InlineText.Plain("Example"),
            Bullets = [.. Enumerable.Repeat(new Formats.Model.Bullet(Formats.Model.InlineText.Plain("highlight")), highlights)],
        }));
        return Typesetter.Typeset(outline, ThemeReader.Read("classic", null), new()).Pages.Length;
    }

    private static async Task<CompilationResult> CompileAsync(int highlights, string theme, params string[] formats)
    {
        var list = string.Concat(Enumerable.Range(1, highlights).Select(i => FormattableString.Invariant($"\n  - highlight {i}")));
        var source = $"basics: {{name: Ada}}\ntheme: {theme}\nwork:\n- name: Example\n  highlights:{list}\n";
        return await ResumeCompiler.CompileAsync(
            new SourceFile("x.resume.yaml", Encoding.UTF8.GetBytes(source)),
            new() { Formats = formats.Length == 0 ? ["docx"] : [.. formats] },
            TestContext.Current.CancellationToken);
    }

    private static string LineHeightOf(CompilationResult result)
    {
        using var package = Open(result);
        var styles = package.MainDocumentPart!.StyleDefinitionsPart!.Styles!.Elements<DocumentFormat.OpenXml.Wordprocessing.Style>();
        return styles.Single(style => style.StyleId == "Normal").StyleParagraphProperties!.SpacingBetweenLines!.Line!.Value!;
    }

    private static WordprocessingDocument Open(CompilationResult result) => WordprocessingDocument.Open(
        new MemoryStream(result.Outputs.Single(output => output.Format == "docx").Content.ToArray()), isEditable: false);
}
