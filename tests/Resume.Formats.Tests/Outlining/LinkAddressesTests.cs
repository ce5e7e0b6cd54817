using System.Text;
using Resume.Formats.Reading;
using Resume.Formats.Tests.Writers;
using Resume.Formats.Writers;

namespace Resume.Formats.Tests.Outlining;

/// <summary>`links`, in a source and in its theme, and texts that are addresses, in every format.</summary>
public class LinkAddressesTests
{
    private const string Source =
        """

        basics:
          name: Ada
          url: https://www.ada.example/
          summary: See [my talk](https://www.talks.example/ada/1), https://www.bare.example/x/ and <http://angle.example/>.
        work:
          - name: Employer
            url: https://www.employer.example/
            position: Engineer
            highlights:
              - Wrote [the **engine**](http://www.engine.example/a_b) and [asked](mailto:who@ask.example)
              - Improved [the engine](http://www.engine.example/a_b) at [home](https://ada.example)
          - {name: Other, roles: [{position: Lead, url: "https://role.example"}, {position: Member}]}
        education: [{institution: School, url: "https://school.example"}]
        certificates: [{name: Paper, issuer: Board, url: "https://board.example/c"}]
        projects: [{name: Engine room, url: "https://room.example/p"}]
        publications:
          - {name: One, url: "https://doi.org/10.1000/182", doi: 10.1000/182}
          - {name: Two, url: "https://two.example/", doi: 10.1000/183}
        sections:
          - id: talks
            entries: [{title: Custom, url: "https://custom.example"}, {url: "https://www.only.example/"}, https://www.item.example/]

        """;

    public static TheoryData<string, string[], string[]> Styles => new()
    {
        {
            "links: {print: short}",
            [
                "mytalk(talks.example/ada/1),bare.example/xandangle.example.", "Employer(employer.example)",
                "theengine(engine.example/a_b)", "asked(who@ask.example)", "Improvedtheengineathome", "role.example",
                "School(school.example)", "Paper(board.example/c)", "Engineroom(room.example/p)", "Two(two.example)",
                "Custom(custom.example)",
            ],
            ["http", "www.", "mailto:", "doi.org"]
        },
        {
            "links: {print: full}",
            [
                "mytalk(https://www.talks.example/ada/1),https://www.bare.example/x/andhttp://angle.example/.",
                "Employer(https://www.employer.example/)",
                "theengine(http://www.engine.example/a_b)", "asked(mailto:who@ask.example)", "School(https://school.example)",
            ],
            ["(http://angle", "doi.org"]
        },
        { "theme: {links: {print: full}}\nlinks: {print: short}", ["Employer(employer.example)"], ["http"] },
        { "theme: {links: {print: short}}", ["Employer(employer.example)"], ["http"] },
    };

    [Theory]
    [MemberData(nameof(Styles))]
    public async Task EveryFormatPrintsAddressesOnce(string settings, string[] expected, string[] unexpected)
    {
        // Links in Markdown work; the addresses are for paper.
        foreach (var format in ResumeWriters.All.Where(ResumeWriters.IsDefault).Select(writer => writer.Format))
        {
            var text = await TextAsync(settings + Source, format);
            Assert.All(expected, each => Assert.Contains(each, text, StringComparison.Ordinal));
            Assert.All(unexpected, each => Assert.DoesNotContain(each, text, StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("html")]
    [InlineData("docx")]
    [InlineData("pdf")]
    [InlineData("txt")]
    public async Task WithoutTheSettingATextThatIsAnAddressStaysAsWritten(string format)
    {
        var text = await TextAsync(Source, format);

        Assert.Contains("https://www.bare.example/x/andhttp://angle.example/.", text, StringComparison.Ordinal);
        Assert.Equal(format == "txt", text.Contains("Employer(https://www.employer.example/)", StringComparison.Ordinal));
    }

    [Fact]
    public async Task AScreenShowsNoAddress()
    {
        var html = Encoding.UTF8.GetString(await CompileAsync("links: {print: short}" + Source, "html"));

        Assert.Contains(
            "<a href=\"https://www.employer.example/\">Employer<span class=\"address\"> (employer.example)</span></a>",
            html,
            StringComparison.Ordinal);
        Assert.Contains("@media screen {\n        .address { display: none }", html, StringComparison.Ordinal);
        Assert.DoesNotContain("talks.example", html[..html.IndexOf("<style>", StringComparison.Ordinal)], StringComparison.Ordinal);
    }

    [Fact]
    public async Task AddressesKeepTheirLettersWhereTheirTextIsInCapitals()
    {
        const string Settings = "links: {print: short}\ntheme: {styles: {title: {uppercase: true}}}";

        Assert.Contains("ENGINEROOM(room.example/p)", await TextAsync(Settings + Source, "pdf"), StringComparison.Ordinal);
        Assert.Contains("ENGINEROOM(room.example/p)", await TextAsync(Settings + Source, "docx"), StringComparison.Ordinal);
    }

    private static async Task<string> TextAsync(string source, string format)
    {
        var text = ExtractedText.Read(format, await CompileAsync(source, format));
        return string.Concat(text.Where(character => !char.IsWhiteSpace(character)));
    }

    private static async Task<byte[]> CompileAsync(string source, string format)
    {
        var result = await ResumeCompiler.CompileAsync(
            new SourceFile("a.resume.yaml", Encoding.UTF8.GetBytes(source)),
            new() { Formats = [format] },
            TestContext.Current.CancellationToken);
        return Assert.Single(result.Outputs).Content.ToArray();
    }
}
