using System.Globalization;
using Resume.Formats.Tests.Typesetting.Fonts;
using Resume.Formats.Typesetting.Pages;
using Resume.Formats.Typesetting.Structure;
using Resume.Formats.Writers.Pdf;
using UglyToad.PdfPig;

namespace Resume.Formats.Tests.Writers.Pdf;

public class PdfFileTests
{
    [Fact]
    public void SamePagesGiveSameBytes()
    {
        var first = Sample().Write();
        var culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("") { NumberFormat = { NumberDecimalSeparator = ",", NegativeSign = "~" } };
            Assert.Equal(first, Sample().Write());
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Fact]
    public void OtherTextGivesOtherId()
    {
        var other = Sample();
        other.Line(null, "x");

        Assert.NotEqual(Id(Sample().Write()), Id(other.Write()));
    }

    [Fact]
    public void EveryFontIsASubset()
    {
        var objects = PdfObjects.ReadAll(Sample().Write());
        var fonts = objects.Where(text => text.Contains("Type:FontDescriptor", StringComparison.Ordinal)).ToList();

        Assert.Equal(4, fonts.Count);
        Assert.All(fonts, font => Assert.Matches(@"FontName:[A-Z]{6}\+\w+", font));
        Assert.All(fonts, font => Assert.Matches("FontFile[23]:", font));
    }

    [Fact]
    public void EveryFontHasAToUnicodeMap()
    {
        var objects = PdfObjects.ReadAll(Sample().Write());
        var fonts = objects.Where(text => text.Contains("Subtype:Type0", StringComparison.Ordinal)).ToList();

        Assert.Equal(4, fonts.Count);
        Assert.All(fonts, font => Assert.Contains("ToUnicode:", font, StringComparison.Ordinal));
    }

    [Fact]
    public void FileHasMetadata()
    {
        var info = new DocumentInfo("Zoë <Example>", "Zoë", "Engineer & \U0001F984", "C#, (PDF)", "de", RightToLeft: true);
        var file = Sample().Write(info);
        using var pdf = PdfDocument.Open(file);

        Assert.Equal(
            ("Zoë <Example>", "Zoë", "Engineer & \U0001F984", "C#, (PDF)", "Resume.Build"),
            (pdf.Information.Title, pdf.Information.Author, pdf.Information.Subject, pdf.Information.Keywords, pdf.Information.Producer));
        var text = System.Text.Encoding.UTF8.GetString(file);
        Assert.Contains("<rdf:li xml:lang=\"x-default\">Zoë &lt;Example&gt;</rdf:li>", text, StringComparison.Ordinal);
        Assert.Contains("<pdfuaid:part>1</pdfuaid:part>", text, StringComparison.Ordinal);
    }

    [Fact]
    public void FileContainsNoDate() =>
        Assert.DoesNotContain("Date", string.Join(' ', PdfObjects.ReadAll(Sample().Write())), StringComparison.Ordinal);

    [Fact]
    public void NoPagesGiveAnEmptyPage()
    {
        using var pdf = PdfDocument.Open(Write(new PageList([], new StructureElement(StructureRole.Document), [])));

        Assert.Equal(1, pdf.NumberOfPages);
    }

    [Fact]
    public void DefaultArraysAreEmpty()
    {
        var pages = new PageList([new Page(100, 100, default)], new StructureElement(StructureRole.Document), default);
        using var pdf = PdfDocument.Open(Write(pages));

        Assert.Equal(1, pdf.NumberOfPages);
    }

    [Fact]
    public void ThousandsOfPagesAreWritten()
    {
        var builder = new PageBuilder();
        for (var page = 0; page < 2000; page++)
        {
            builder.Line(builder.Add(StructureRole.Paragraph), "page " + page);
            builder.EndPage();
        }

        using var pdf = PdfDocument.Open(builder.Write());
        Assert.Equal(2000, pdf.NumberOfPages);
        Assert.Equal("page 1999", string.Concat(pdf.GetPage(2000).Letters.Select(letter => letter.Value)));
    }

    private static byte[] Write(PageList pages)
    {
        using var output = new MemoryStream();
        PdfSerializer.Write(pages, PageBuilder.Info, output);
        return output.ToArray();
    }

    private static string Id(byte[] pdf)
    {
        var raw = PdfObjects.Raw(pdf);
        return raw.Substring(raw.IndexOf("/ID[<", StringComparison.Ordinal), 37);
    }

    private static PageBuilder Sample()
    {
        var builder = new PageBuilder();
        builder.Line(builder.Add(StructureRole.Heading1), "Ada Example", font: TestFonts.SansBold, size: 25);
        foreach (var font in new[] { TestFonts.Sans, TestFonts.Wide, TestFonts.Cff })
        {
            builder.Y += 20;
            builder.Line(builder.Add(StructureRole.Paragraph), "AB ab", font: font, size: 10.25);
        }

        return builder;
    }
}
