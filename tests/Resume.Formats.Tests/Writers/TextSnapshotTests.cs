using Resume.Formats.Diagnostics;
using Resume.Formats.Reading;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;

namespace Resume.Formats.Tests.Writers;

/// <summary>Snapshots of plain text and of the lines on the pages of a PDF, in order.</summary>
public class TextSnapshotTests
{
    [Fact]
    public async Task PlainTextMatchesSnapshot() =>
        await Snapshot.Check("full.txt", System.Text.Encoding.UTF8.GetString(await CompileAsync("txt", "classic")));

    [Theory]
    [InlineData("classic")]
    [InlineData("modern")]
    public async Task PdfPagesMatchSnapshot(string theme)
    {
        using var pdf = PdfDocument.Open(await CompileAsync("pdf", theme));

        var pages = pdf.GetPages().Select(page => $"— page {page.Number} —\n{Lines(page)}\n");
        await Snapshot.Check($"full.{theme}.pdf.txt", string.Concat(pages));
    }

    private static async Task<byte[]> CompileAsync(string format, string theme)
    {
        var path = Path.Combine(AppContext.BaseDirectory, "Fixtures", "full.resume.yaml");
        var source = new SourceFile("full.resume.yaml", await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken));
        var result = await ResumeCompiler.CompileAsync(source, new CompileOptions { Formats = [format], Theme = theme });
        Assert.DoesNotContain(result.Diagnostics, diagnostic => diagnostic.Severity == Severity.Error);
        return result.Outputs.Single().Content.ToArray();
    }

    // Words on one baseline are a line. A bar replaces a wide gap, such as before a date on the right.
    private static string Lines(Page page) => string.Join('\n', page.GetWords()
        .GroupBy(word => Math.Round(word.Letters[0].StartBaseLine.Y))
        .OrderByDescending(line => line.Key)
        .Select(line => string.Concat(line
            .OrderBy(word => word.BoundingBox.Left)
            .Select((word, i) => i == 0 ? word.Text : Gap(line, word) + word.Text))));

    private static string Gap(IEnumerable<Word> line, Word word)
    {
        var before = line.Where(other => other.BoundingBox.Left < word.BoundingBox.Left).Max(other => other.BoundingBox.Right);
        return word.BoundingBox.Left - before > 20 ? " | " : " ";
    }
}
