using System.Text;
using Resume.Formats.Diagnostics;
using Resume.Formats.Reading;

namespace Resume.Formats.Tests.Reading;

/// <summary>A source names few font files, and each is read once.</summary>
public class SourceFontsTests
{
    private static readonly byte[] Font = StoredFiles.Font("SourceCodePro/SourceCodePro-It.ttf");

    [Fact]
    public void OneFileUnderManySpellingsIsReadOnce()
    {
        var paths = Enumerable.Range(0, 100)
            .Select(i => string.Concat(Enumerable.Repeat("./", i % 50)) + (i < 50 ? "a.ttf" : "b/../a.ttf"));

        var (reads, diagnostics) = Read(paths);

        Assert.Empty(diagnostics);
        Assert.Equal(["a.ttf"], reads);
    }

    [Fact]
    public void ThirteenthFileIsAnError()
    {
        var (reads, diagnostics) = Read(Enumerable.Range(1, 1000).Select(i => $"{i}.ttf"));

        var reported = Assert.Single(diagnostics);
        Assert.Equal(("RES1009", Severity.Error), (reported.Code, reported.Severity));
        Assert.Equal("more than 12 font files are listed", reported.Message);
        Assert.Equal(12, reads.Count);
    }

    [Fact]
    public void TwelveFilesAreRead() => Assert.Empty(Read(Enumerable.Range(1, 12).Select(i => $"{i}.ttf")).Diagnostics);

    [Fact]
    public void MissingFileIsReportedOnce()
    {
        var (_, diagnostics) = Read(Enumerable.Repeat("none.ttf", 500));

        Assert.Equal("RES1035", Assert.Single(diagnostics).Code);
    }

    [Fact]
    public void TooManyBytesAreAnError()
    {
        var (reads, diagnostics) = Read(Enumerable.Range(1, 12).Select(i => $"large{i}.ttf"));

        Assert.Contains("64 MiB", Assert.Single(diagnostics).Message, StringComparison.Ordinal);
        Assert.Equal(4, reads.Count);
    }

    private static (List<string> Reads, List<Diagnostic> Diagnostics) Read(IEnumerable<string> paths)
    {
        var text = $"basics: {{name: Ada}}\ntheme: {{fonts: {{fallbacks: ['{string.Join("', '", paths)}']}}}}\n";
        var files = new CountedFiles();
        var diagnostics = new DiagnosticBag();
        ResumeReader.Read(new("test.resume.yaml", Encoding.UTF8.GetBytes(text)) { Files = files }, diagnostics);
        return (files.Reads, [.. diagnostics.InSourceOrder()]);
    }

    private sealed class CountedFiles : ISourceFiles
    {
        private static readonly byte[] Large = new byte[20 << 20];

        public List<string> Reads { get; } = [];

        public ReferencedFile Read(string path)
        {
            Reads.Add(path);
            return path == "none.ttf" ? new(path, null, ReferencedFileProblem.Missing)
                : new(path, path.StartsWith("large", StringComparison.Ordinal) ? Large : Font);
        }
    }
}
