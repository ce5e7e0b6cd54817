using System.Text;
using Resume.Formats.Reading;
using UglyToad.PdfPig;

namespace Resume.Formats.Tests.Writers;

/// <summary>White space and invisible characters in every place where a source has text, in every format.</summary>
public class InvisibleCharactersTests
{
    private const string Source =
        """
        basics:
          name: "Ada\tLovelace\NByron"
          label: "Soft\u00adware *engi*\tneer"
          email: "ada@\u200bexample.com"
          phone: "\u202a+44 20 7946\u2060 0000\u202c"
          url: "https://exa\u00admple.com/a\ufeffda"
          location: {address: "1\tMain  St", city: "Lon\u00addon"}
          profiles: [{network: "Git\u00adHub", username: "a\tda"}]
          summary: "Deter\u00admined zero\u200bwidth no\u2060break two   spaces tab\tbed next\Nline"
        output: {html: {jsonLd: true}}
        work:
          - {name: "Exam\u00adple", position: "Lead\tDeveloper", startDate: "\u200e2015-05\u00ad", highlights: ["bul\u00adlet\tpoint"]}
        skills: [{name: "Too\u00adls", keywords: [" C#\t", "a\Nb"]}]
        sections: [{id: work, title: "Erfah\u00adrung\there"}]
        """;

    private static readonly string[] Words =
    [
        "Ada Lovelace Byron", "Software engi neer", "ada@example.com", "+44 20 7946 0000", "example.com/ada", "1 Main St", "London",
        "GitHub", "Determined", "zerowidth", "nobreak", "two spaces", "tab bed", "next line", "Example", "Lead Developer", "bullet point",
        "Tools", "C#", "a b", "Erfahrung here",
    ];

    [Fact]
    public async Task PlainTextHasTheWordsAndNothingInvisible()
    {
        var text = Encoding.UTF8.GetString(await CompileAsync("txt"));

        Assert.All(Words, word => Assert.Contains(word, text, StringComparison.OrdinalIgnoreCase));
        AssertVisible(text.Replace("\n", "", StringComparison.Ordinal));
    }

    [Fact]
    public async Task PdfHasTheWordsInItsTextAndItsMetadata()
    {
        using var pdf = PdfDocument.Open(await CompileAsync("pdf"));
        Assert.True(pdf.TryGetXmpMetadata(out var xmp));
        Assert.True(pdf.TryGetBookmarks(out var bookmarks));
        var text = string.Concat(pdf.GetPages().SelectMany(page => page.Letters).Select(letter => letter.Value));

        Assert.All(Words, word => Assert.Contains(word, text, StringComparison.OrdinalIgnoreCase));
        AssertVisible(text);
        Assert.Equal("Ada Lovelace Byron", pdf.Information.Title);
        Assert.Equal("Software engi neer", pdf.Information.Subject);
        Assert.Equal("Tools, C#, a b", pdf.Information.Keywords);
        Assert.Contains("Erfahrung here", bookmarks.GetNodes().Select(node => node.Title));
        AssertVisible(xmp.GetXDocument().Root!.Value.Replace("\n", "", StringComparison.Ordinal));
    }

    [Fact]
    public async Task HtmlAndWordMayDivideWordsAtSoftHyphens()
    {
        var html = Encoding.UTF8.GetString(await CompileAsync("html"));
        var docx = ExtractedText.Read("docx", await CompileAsync("docx"));
        var head = html[..html.IndexOf("<style>", StringComparison.Ordinal)];

        Assert.Contains("Exam&shy;ple", html, StringComparison.Ordinal);
        Assert.Contains("zero<wbr>width", html, StringComparison.Ordinal);
        Assert.Contains("<title>Ada Lovelace Byron – Software engi neer</title>", head, StringComparison.Ordinal);
        Assert.DoesNotContain("shy", head, StringComparison.Ordinal);
        AssertVisible(head.Replace("\n", "", StringComparison.Ordinal));
        Assert.Contains("Example", docx, StringComparison.Ordinal);
        Assert.DoesNotContain("\u00ad", docx, StringComparison.Ordinal);
        Assert.All(["href=\"https://example.com/ada\"", "href=\"mailto:ada@example.com\"", "href=\"tel:+442079460000\""],
            link => Assert.Contains(link, html, StringComparison.Ordinal));
    }

    private static async Task<byte[]> CompileAsync(string format)
    {
        var source = new SourceFile("a.resume.yaml", Encoding.UTF8.GetBytes(Source));
        var result = await ResumeCompiler.CompileAsync(source, new() { Formats = [format] }, TestContext.Current.CancellationToken);
        Assert.Empty(result.Diagnostics);
        return Assert.Single(result.Outputs).Content.ToArray();
    }

    private static void AssertVisible(string text) => Assert.DoesNotContain(text, character =>
        char.IsControl(character) || character is '\u00ad' or '\u200b' or '\u2060' or '\ufeff' or '\u202a' or '\u202c' or '\u200e');
}
