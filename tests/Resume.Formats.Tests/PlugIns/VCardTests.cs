using System.Text;
using Resume.Formats.Reading;
using Resume.Formats.Tests.Writers;

namespace Resume.Formats.Tests.PlugIns;

/// <summary>The plug-in of the project tests/Resume.VCard, which writes vCard 4.0 (RFC 6350).</summary>
public class VCardTests
{
    [Fact]
    public async Task FixtureAsACard()
    {
        var path = Path.Combine(AppContext.BaseDirectory, "Fixtures/full.resume.yaml");
        var card = await CardAsync(await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken), "RES4002");

        await Snapshot.Check("full.vcf", card.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task LinesAreFoldedAt75OctetsWithCrLf()
    {
        var name = string.Concat(Enumerable.Repeat("Åsa 🎉 ", 40)).Trim();
        var card = await CardAsync($"basics:\n  name: {name}\n");

        Assert.EndsWith("\r\n", card, StringComparison.Ordinal);
        var lines = card.Split("\r\n")[..^1];
        Assert.All(lines, line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 1, 75));
        Assert.DoesNotContain(
            lines, line => line.Contains('\n', StringComparison.Ordinal) || line.Contains('\uFFFD', StringComparison.Ordinal));
        Assert.Contains($"\r\nFN:{name}\r\n", Unfold(card), StringComparison.Ordinal);
    }

    [Fact]
    public async Task CommasSemicolonsBackslashesAndLinesAreEscaped()
    {
        var card = Unfold(await CardAsync("""
            basics:
              name: 'A, B; C\D'
              location: {address: "1 High Street\nFlat 2", city: "X, Y"}
              summary: "one; two\n\nthree"
            """));

        Assert.Contains("\r\nFN:A\\, B\\; C\\\\D\r\n", card, StringComparison.Ordinal);
        Assert.Contains("\r\nN:;A\\, B\\; C\\\\D;;;\r\n", card, StringComparison.Ordinal);
        Assert.Contains("\r\nADR:;;1 High Street\\nFlat 2;X\\, Y;;;\r\n", card, StringComparison.Ordinal);
        Assert.Contains("\r\nNOTE:one\\; two\\n\\nthree\r\n", card, StringComparison.Ordinal);
    }

    [Fact]
    public async Task NameAloneIsACard() => Assert.Equal(
        "BEGIN:VCARD\r\nVERSION:4.0\r\nKIND:individual\r\nFN:Ada\r\nN:;Ada;;;\r\nLANG:en\r\nEND:VCARD\r\n",
            await CardAsync("basics: {name: Ada}\n"));

    private static string Unfold(string card) => card.Replace("\r\n ", "", StringComparison.Ordinal);

    private static async Task<string> CardAsync(string yaml, params string[] expected)
    {
        var (set, errors) = PlugInSandbox.Load(PlugInSandbox.VCard);
        Assert.Empty(errors);
        var result = await ResumeCompiler.CompileAsync(
            new SourceFile("asa.resume.yaml", Encoding.UTF8.GetBytes(yaml)),
            new() { Writers = set.Writers, Formats = ["vcf"] },
            TestContext.Current.CancellationToken);
        var codes = result.Diagnostics.Select(diagnostic => diagnostic.Code);
        Assert.Equal(expected, codes.Where(code => code.StartsWith("RES4", StringComparison.Ordinal)));
        return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(Assert.Single(result.Outputs).Content.Span);
    }
}
