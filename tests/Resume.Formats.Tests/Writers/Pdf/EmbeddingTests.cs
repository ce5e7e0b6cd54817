using System.Buffers.Binary;
using System.Text;
using Resume.Formats.Diagnostics;
using Resume.Formats.Outlining;
using Resume.Formats.Reading;
using Resume.Formats.Tests.Reading;
using Resume.Formats.Themes;
using Resume.Formats.Typesetting.Fonts;
using Resume.Formats.Writers;
using Resume.Formats.Writers.Pdf;
using UglyToad.PdfPig;

namespace Resume.Formats.Tests.Writers.Pdf;

/// <summary>Fonts are embedded as subsets if possible, else whole, and not at all if their licence forbids it.</summary>
public class EmbeddingTests
{
    private const string Text = "Ada Example, efficient office";

    private static readonly byte[] Sans = StoredFiles.Font("SourceSans3/SourceSans3-Regular.ttf");

    [Fact]
    public async Task WithoutSubsetterFontsAreEmbeddedWholeWithAnInfo()
    {
        var (subset, none) = await WriteAsync(new PdfWriter());
        var (whole, reported) = await WriteAsync(new PdfWriter { SubsetsFonts = false });

        Assert.Empty(none);
        Assert.True(whole.Length > 5 * subset.Length);
        Assert.All(reported, diagnostic => Assert.Equal(("RES4011", Severity.Info), (diagnostic.Code, diagnostic.Severity)));
        Assert.Contains(reported, diagnostic => diagnostic.Message.Contains("`SourceSerif4-Regular`", StringComparison.Ordinal));
        Assert.Equal(Letters(subset), Letters(whole));
        Assert.Contains(Text, Letters(whole), StringComparison.Ordinal);

        using var pdf = PdfDocument.Open(whole);
        Assert.All(pdf.GetPage(1).Letters, letter => Assert.DoesNotContain("+", letter.FontName, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(0x0000, true, true, true)]
    [InlineData(0x0002, false, false, true)]
    [InlineData(0x0004, true, false, true)]
    [InlineData(0x0008, true, true, true)]
    [InlineData(0x0006, true, false, true)]
    [InlineData(0x000C, true, true, true)]
    [InlineData(0x0100, true, true, false)]
    [InlineData(0x0104, true, false, false)]
    [InlineData(0x0200, false, true, true)]
    public void FontHasEmbeddingRights(ushort type, bool mayBeEmbedded, bool mayEdit, bool maySubset) =>
        Assert.Equal(new(mayBeEmbedded, mayEdit, maySubset), FontFace.Open(new("a.ttf", WithRights(Sans, type))).Rights);

    [Fact]
    public void FontWithoutOs2TableAllowsEverything()
    {
        var font = WithRights(Sans, 0x0002);
        "OS/X"u8.CopyTo(font.AsSpan(font.AsSpan().IndexOf("OS/2"u8)));

        Assert.Equal(new(true, true, true), FontFace.Open(new("a.ttf", font)).Rights);
    }

    [Fact]
    public async Task FontThatForbidsEmbeddingStopsThePdf()
    {
        var result = await CompileAsync(0x0002, "pdf", "html");

        var reported = Assert.Single(result.Diagnostics);
        Assert.Equal(("RES4014", Severity.Error), (reported.Code, reported.Severity));
        Assert.Contains("`fonts/mine.ttf`", reported.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(result.Outputs, output => output.Format == "pdf");
    }

    [Fact]
    public async Task FontThatForbidsSubsettingIsEmbeddedWhole()
    {
        var result = await CompileAsync(0x0100, "pdf");

        Assert.Equal("RES4011", Assert.Single(result.Diagnostics).Code);
        Assert.Contains("Ada Example", Letters(Assert.Single(result.Outputs).Content.ToArray()), StringComparison.Ordinal);
    }

    private static byte[] WithRights(byte[] font, ushort type)
    {
        var changed = font.ToArray();
        var table = SfntTable.Find(changed, "OS/2"u8);
        _ = changed.AsSpan().Overlaps(table, out var place);
        BinaryPrimitives.WriteUInt16BigEndian(changed.AsSpan(place + 8), type);
        return changed;
    }

    private static async Task<CompilationResult> CompileAsync(ushort rights, params string[] formats)
    {
        var yaml = "basics: {name: Ada Example}\ntheme: {fonts: {text: fonts/mine.ttf, heading: fonts/mine.ttf}}\n"u8;
        var source = new SourceFile("me.resume.yaml", yaml.ToArray())
        {
            Files = new StoredFiles(("fonts/mine.ttf", WithRights(Sans, rights))),
        };
        return await ResumeCompiler.CompileAsync(source, new() { Formats = [.. formats] }, TestContext.Current.CancellationToken);
    }

    private static async Task<(byte[] Pdf, List<Diagnostic> Reported)> WriteAsync(PdfWriter writer)
    {
        var bag = new DiagnosticBag();
        var yaml = Encoding.UTF8.GetBytes($"basics: {{name: Ada, summary: '{Text}'}}");
        var document = ResumeReader.Read(new SourceFile("me.resume.yaml", yaml), bag);
        var context = new WriterContext(document, Outliner.Outline(document, Labels.For("en")), ThemeReader.Read("classic", null), bag);
        using var output = new MemoryStream();
        await writer.WriteAsync(context, output, TestContext.Current.CancellationToken);
        return (output.ToArray(), [.. bag.InSourceOrder()]);
    }

    private static string Letters(byte[] content)
    {
        using var pdf = PdfDocument.Open(content);
        return string.Concat(pdf.GetPages().SelectMany(page => page.Letters).Select(letter => letter.Value));
    }
}
