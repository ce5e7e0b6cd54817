using System.Text;
using AngleSharp.Html.Parser;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Resume.Formats.Tests.Writers.Pdf;
using Resume.Formats.Reading;
using UglyToad.PdfPig;

namespace Resume.Formats.Tests.Writers;

/// <summary>`title: ""`: a section without a heading, which keeps its name for navigation.</summary>
public class HiddenHeadingTests
{
    private const string Source =
        """
        basics: {name: Ada, summary: Introduction}
        work: [{name: Example, position: Engineer}]
        skills: [{name: Tools, summary: Text, keywords: [SQL]}]
        sections:
          - {id: summary, title: ""}
          - {id: work, title: "\u200b "}
          - {id: skills, title: "", layout: table}
          - {id: open-source, title: "", entries: [Contribution]}
        """;

    private static readonly string[] Names = ["Summary", "Work Experience", "Skills", "Open source"];

    [Theory]
    [InlineData("txt")]
    [InlineData("md")]
    [InlineData("html")]
    [InlineData("docx")]
    [InlineData("pdf")]
    public async Task HeadingIsNotShown(string format)
    {
        var text = ExtractedText.Read(format, await CompileAsync(format));

        Assert.All(Names, name => Assert.DoesNotContain(name, text, StringComparison.OrdinalIgnoreCase));
        Assert.All(["Introduction", "Example", "Tools", "Contribution"], word => Assert.Contains(word, text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task PlainTextHasOnlyABlankLine() => Assert.Equal(
        "Ada\n\nIntroduction\n\nExample\nEngineer\n\nTools\n  Text\n\n  SQL\n\nContribution\n",
        Encoding.UTF8.GetString(await CompileAsync("txt")));

    [Fact]
    public async Task HtmlNamesTheSection()
    {
        using var page = new HtmlParser().ParseDocument(new MemoryStream(await CompileAsync("html")));

        Assert.Empty(page.QuerySelectorAll("h2"));
        Assert.Equal(Names, page.QuerySelectorAll("section").Select(section => section.GetAttribute("aria-label")));
    }

    [Fact]
    public async Task PdfNamesTheSectionInItsBookmarksAndItsStructure()
    {
        var content = await CompileAsync("pdf");
        using var pdf = PdfDocument.Open(content);
        Assert.True(pdf.TryGetBookmarks(out var bookmarks));
        var elements = PdfObjects.ReadAll(content);

        Assert.Equal(Names, bookmarks.GetNodes().Select(node => node.Title));
        Assert.All(Names, name => Assert.Contains(elements, element => element.Contains($"T:({name})", StringComparison.Ordinal)));
        Assert.DoesNotContain(elements, element => element.Contains("S:H3", StringComparison.Ordinal));
    }

    [Fact]
    public async Task WordNamesTheSectionByABookmark()
    {
        using var package = WordprocessingDocument.Open(new MemoryStream(await CompileAsync("docx")), false);
        var body = package.MainDocumentPart!.Document!.Body!;

        Assert.Equal(
            ["Summary", "Work_Experience", "Skills", "Open_source"],
            body.Descendants<BookmarkStart>().Select(bookmark => bookmark.Name!.Value));
    }

    private static async Task<byte[]> CompileAsync(string format)
    {
        var source = new SourceFile("a.resume.yaml", Encoding.UTF8.GetBytes(Source));
        var result = await ResumeCompiler.CompileAsync(source, new() { Formats = [format] }, TestContext.Current.CancellationToken);
        Assert.Empty(result.Diagnostics);
        return Assert.Single(result.Outputs).Content.ToArray();
    }
}
