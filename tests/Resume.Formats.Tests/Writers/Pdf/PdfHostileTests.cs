using System.Text;
using Resume.Formats.Reading;
using UglyToad.PdfPig;

namespace Resume.Formats.Tests.Writers.Pdf;

/// <summary>Extreme sources give files that open and contain all text.</summary>
public class PdfHostileTests
{
    [Fact]
    public async Task WordOf4000CharactersIsKept()
    {
        var text = await TextAsync("basics: {name: Ada Example, summary: " + new string('w', 4_000) + "}");

        Assert.Equal(4_000, text.Count(character => character == 'w'));
    }

    [Fact]
    public async Task NameOf300CharactersIsKept()
    {
        var name = string.Concat(Enumerable.Repeat("Wolfeschlegelsteinhausenbergerd", 10))[..300];

        Assert.Contains(name, await TextAsync("basics: {name: " + name + "}"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("basics: {name: Ada}", "Ada")]
    [InlineData("basics: {name: Ada}\nwork: []\nskills: []\n", "Ada")]
    public async Task NameAloneGivesAPage(string source, string expected) => Assert.Equal(expected, (await TextAsync(source)).Trim());

    [Fact]
    public async Task EightThousandBulletsFillHundredsOfPages()
    {
        var bullets = string.Join('\n', Enumerable.Range(0, 8_000).Select(i => $"      - Bullet {i} of many, with some words to say."));

        using var pdf = PdfDocument.Open(await CompileAsync($"basics: {{name: Ada}}\nwork:\n  - name: Acme\n    highlights:\n{bullets}\n"));

        Assert.InRange(pdf.NumberOfPages, 120, 260);
        var last = string.Concat(pdf.GetPage(pdf.NumberOfPages).Letters.Select(letter => letter.Value));
        Assert.Contains("Bullet7999ofmany", last.Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    private static async Task<string> TextAsync(string source)
    {
        using var pdf = PdfDocument.Open(await CompileAsync(source));
        return string.Concat(pdf.GetPages().SelectMany(page => page.Letters).Select(letter => letter.Value));
    }

    private static async Task<byte[]> CompileAsync(string source)
    {
        var file = new SourceFile("me.resume.yaml", Encoding.UTF8.GetBytes(source));
        var result = await ResumeCompiler.CompileAsync(file, new() { Formats = ["pdf"] }, TestContext.Current.CancellationToken);
        return Assert.Single(result.Outputs).Content.ToArray();
    }
}
