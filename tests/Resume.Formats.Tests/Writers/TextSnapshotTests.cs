using Resume.Formats.Diagnostics;
using Resume.Formats.Reading;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;

namespace Resume.Formats.Tests.Writers;

/// <summary>What a reader sees of plain text and of a PDF's pages: lines, in order, with what stands at the right.</summary>
public class TextSnapshotTests
{
    [Fact]
    public async Task PlainTextIsAsItWas() =>
        await Snapshot.Check("full.txt", System.Text.Encoding.UTF8.GetString(await CompileAsync("txt", "classic")));

    [Theory]
    [InlineData("classic")]
    [InlineData("modern")]
    public async Task ThePagesOfAPdfAreAsTheyWere(string theme)
    {
        using var pdf = PdfDocument.Open(await CompileAsync("pdf", theme));

        await Snapshot.Check($"full.{theme}.pdf.txt", string.Concat(pdf.GetPages().Select(page => $"— page {page.Number} —\n{Lines(page)}\n")));
    }

    private static async Task<byte[]> CompileAsync(string format, string theme)
    {
        var content = await File.ReadAllBytesAsync(Path.Combine(AppContext.BaseDirectory, "Fixtures", "full.resume.yaml"), TestContext.Current.CancellationToken);
        var result = await ResumeCompiler.CompileAsync(new SourceFile("full.resume.yaml", content), new CompileOptions { Formats = [format], Theme = theme });
        Assert.DoesNotContain(result.Diagnostics, diagnostic => diagnostic.Severity == Severity.Error);
        return result.Outputs.Single().Content.ToArray();
    }

    // Words on one baseline are a line; a wide gap, as before a date at the right, is shown as a bar.
    private static string Lines(Page page) => string.Join('\n', page.GetWords()
        .GroupBy(word => Math.Round(word.Letters[0].StartBaseLine.Y))
        .OrderByDescending(line => line.Key)
        .Select(line => string.Concat(line.OrderBy(word => word.BoundingBox.Left).Select((word, i) => i == 0 ? word.Text : Gap(line, word) + word.Text))));

    private static string Gap(IEnumerable<Word> line, Word word)
    {
        var before = line.Where(other => other.BoundingBox.Left < word.BoundingBox.Left).Max(other => other.BoundingBox.Right);
        return word.BoundingBox.Left - before > 20 ? " | " : " ";
    }
}
