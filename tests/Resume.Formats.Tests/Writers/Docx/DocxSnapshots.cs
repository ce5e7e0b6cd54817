using System.Xml.Linq;
using Resume.Formats.Outlining;

namespace Resume.Formats.Tests.Writers.Docx;

/// <summary>Compares parts of documents, indented, with their snapshots. `RESUME_ACCEPT=1` accepts the current parts.</summary>
public class DocxSnapshots
{
    [Theory]
    [InlineData("classic", "word/document.xml")]
    [InlineData("classic", "word/styles.xml")]
    [InlineData("classic", "word/numbering.xml")]
    [InlineData("classic", "word/runningHead.xml")]
    [InlineData("classic", "word/settings.xml")]
    [InlineData("classic", "word/fontTable.xml")]
    [InlineData("classic", "word/_rels/document.xml.rels")]
    [InlineData("classic", "docProps/core.xml")]
    [InlineData("modern", "word/styles.xml")]
    [InlineData("modern", "word/numbering.xml")]
    [InlineData("modern", "word/theme/theme1.xml")]
    public async Task PartMatchesSnapshot(string theme, string part) =>
        await Check(Fixtures.Full, theme, part, $"{theme}.{Path.GetFileName(part)}");

    [Fact]
    public async Task RightToLeftDocumentMatchesSnapshot() =>
        await Check(Fixtures.RightToLeft, "classic", "word/document.xml", "right-to-left.document.xml");

    [Fact]
    public async Task NameAloneMatchesSnapshot() =>
        await Check(Fixtures.NameAlone, "classic", "word/document.xml", "name-alone.document.xml");

    private static async Task Check(Outline outline, string theme, string part, string name)
    {
        using var zip = new System.IO.Compression.ZipArchive(new MemoryStream(await Fixtures.WriteAsync(outline, theme)));
        await using var content = await zip.GetEntry(part)!.OpenAsync(TestContext.Current.CancellationToken);
        var actual = XDocument.Load(content).ToString().ReplaceLineEndings("\n") + "\n";
        await Snapshot.Check(name, actual);
    }
}
