using System.Globalization;
using System.IO.Compression;

namespace Resume.Formats.Tests.Writers.Docx;

public class DocxDeterminismTests
{
    [Fact]
    public async Task SameOutlineGivesSameBytes() =>
        Assert.Equal(await Fixtures.WriteAsync(Fixtures.Full, "classic"), await Fixtures.WriteAsync(Fixtures.Full, "classic"));

    [Fact]
    public async Task CultureDoesNotChangeOutput()
    {
        var expected = await Fixtures.WriteAsync(Fixtures.Full, "modern");
        var before = CultureInfo.CurrentCulture;
        var odd = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        odd.NumberFormat.NumberDecimalSeparator = ",";
        odd.NumberFormat.NegativeSign = "minus";

        try
        {
            CultureInfo.CurrentCulture = odd;
            Assert.Equal(expected, await Fixtures.WriteAsync(Fixtures.Full, "modern"));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public async Task PackageContainsNoDates()
    {
        using var zip = new ZipArchive(new MemoryStream(await Fixtures.WriteAsync(Fixtures.Full, "classic")));

        Assert.All(zip.Entries, entry => Assert.Equal(new DateTime(1980, 1, 1), entry.LastWriteTime.DateTime));
        using var core = new StreamReader(zip.GetEntry("docProps/core.xml")!.Open());
        Assert.DoesNotContain("dcterms", await core.ReadToEndAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ContentTypesComeFirstThenPartsByName()
    {
        using var zip = new ZipArchive(new MemoryStream(await Fixtures.WriteAsync(Fixtures.Full, "classic")));
        var names = zip.Entries.Select(entry => entry.FullName).ToList();

        Assert.Equal("[Content_Types].xml", names[0]);
        Assert.Equal(names.Skip(1).Order(StringComparer.Ordinal), names.Skip(1));
    }

    [Fact]
    public async Task RelationshipIdsAreNotRandom()
    {
        using var file = await DocxFile.WriteAsync(Fixtures.Full);

        Assert.All(
            [
                .. file.Package.Parts.Concat(file.Main.Parts).Select(part => part.RelationshipId),
                .. file.Main.HyperlinkRelationships.Select(link => link.Id),
            ],
            id => Assert.StartsWith("rId", id, StringComparison.Ordinal));
    }
}
