using AngleSharp.Html.Parser;
using DocumentFormat.OpenXml.Packaging;
using Resume.Formats.Privacy.OutputTexts;
using Resume.Formats.Privacy.OutputTexts.Pdf;
using Resume.Formats.Privacy.Spellings;
using UglyToad.PdfPig;

namespace Resume.Formats.Tests.Privacy;

/// <summary>Our readers see what independent libraries see.</summary>
public class IndependentReadingTests
{
    public static TheoryData<string> Sources => ["milo-polte", "full", "pages", "photo-jpg"];

    [Theory]
    [MemberData(nameof(Sources))]
    public async Task HtmlIsReadAsAngleSharpReadsIt(string source)
    {
        var file = await CompileAsync(source, "html");
        var page = new HtmlParser().ParseDocument(System.Text.Encoding.UTF8.GetString(file.Span));

        var content = HtmlTexts.Read(file);

        Assert.Contains(CompactText.Fold(page.Body!.TextContent), CompactText.Fold(Text(content)), StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("a[href]").Select(link => link.GetAttribute("href")!)
            .Except(content.Named.Where(each => each.Place == OutputPlace.Link).Select(each => each.Value)));
    }

    [Theory]
    [MemberData(nameof(Sources))]
    public async Task DocxIsReadAsTheOpenXmlSdkReadsIt(string source)
    {
        var file = await CompileAsync(source, "docx");
        using var document = WordprocessingDocument.Open(new MemoryStream(file.ToArray()), isEditable: false);

        var content = DocxTexts.Read(file);

        Assert.Contains(
            CompactText.Fold(document.MainDocumentPart!.Document!.Body!.InnerText),
            CompactText.Fold(Text(content)),
            StringComparison.Ordinal);
        Assert.Contains(
            CompactText.Fold(document.PackageProperties.Title!),
            CompactText.Fold(string.Concat(content.Texts.Where(each => each.Place == OutputPlace.Metadata).Select(each => each.Text))),
            StringComparison.Ordinal);
        Assert.Empty(document.MainDocumentPart.HyperlinkRelationships.Select(link => link.Uri.OriginalString)
            .Except(content.Named.Where(each => each.Place == OutputPlace.Link).Select(each => each.Value)));
    }

    [Theory]
    [MemberData(nameof(Sources))]
    public async Task PdfIsReadAsPdfPigReadsIt(string source)
    {
        var file = await CompileAsync(source, "pdf");
        using var document = PdfDocument.Open(file.ToArray());

        var content = PdfTexts.Read(file);

        var text = CompactText.Fold(Text(content));
        Assert.Empty(document.GetPages().SelectMany(page => page.GetWords()).Select(word => CompactText.Fold(word.Text))
            .Where(word => !text.Contains(word, StringComparison.Ordinal)));
        Assert.Contains(
            CompactText.Fold(document.Information.Title!),
            CompactText.Fold(string.Concat(content.Texts.Where(each => each.Place == OutputPlace.Metadata).Select(each => each.Text))),
            StringComparison.Ordinal);
    }

    private static string Text(OutputContent content) =>
        string.Concat(content.Texts.Where(each => each.Place == OutputPlace.Text).Select(each => each.Text));

    private static async Task<ReadOnlyMemory<byte>> CompileAsync(string source, string format)
    {
        var path = Path.Combine(AppContext.BaseDirectory, "Fixtures", source + ".resume.yaml");
        var result = await ResumeCompiler.CompileAsync(
            new(path, await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken))
            {
                Files = new Resume.Formats.Reading.FolderFiles(Path.GetDirectoryName(path)!, path),
            },
            new() { Formats = [format] },
            TestContext.Current.CancellationToken);
        return result.Outputs[0].Content;
    }
}
