using System.Text;
using Resume.Formats.Reading;
using Resume.Formats.Tests.Writers;

namespace Resume.Formats.Tests.Selecting;

public class HiddenPartsTests
{
    private const string Source =
        """
        basics:
          name: Ada
          summary: Secret summary
          email: [ada@example.com, {value: secret@example.com, hide: true}]
          profiles: [{network: GitHub, username: ada}, {network: Secret, username: secret, hide: true}]
        output: {html: {jsonLd: true}}
        rules: {RES2008: warning}
        work:
          - name: Example
            startDate: 2015
            highlights: [Shown, {text: Secret bullet, hide: true}, {text: Parent, highlights: [{text: Secret child, hide: true}]}]
          - {name: Secret employer, startDate: 2016, hide: true}
          - name: Sample
            endDate: 2014
            startDate: 2010
            roles: [{position: Engineer, startDate: 2010, endDate: 2014}, {position: Secret role, startDate: 2009, hide: true}]
        skills:
          - {name: Secret skill, hide: true}
          - {name: Languages, keywords: [SQL, "C#"]}
        awards: [{title: Secret award}]
        sections:
          - {id: summary, hide: true}
          - {id: awards, hide: true}
          - {id: talks, title: Secret talks, hide: true, entries: [Secret talk]}
          - {id: papers, entries: [Paper, {title: Secret paper, hide: true}]}
        """;

    [Fact]
    public async Task HiddenPartsAreInNoFormatAndNoCheckSeesThem()
    {
        var result = await Compile(Source);

        Assert.Empty(result.Diagnostics);
        Assert.Equal(4, result.Outputs.Length);
        foreach (var output in result.Outputs)
        {
            var text = ExtractedText.Read(output.Format, output.Content.ToArray());
            Assert.DoesNotContain("secret", text, StringComparison.OrdinalIgnoreCase);
            Assert.Contains("Shown", text, StringComparison.Ordinal);
            Assert.Contains("Paper", text, StringComparison.Ordinal);
        }

        var html = Encoding.UTF8.GetString(result.Outputs.Single(output => output.Format == "html").Content.Span);
        Assert.DoesNotContain("secret", html, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task ListedSectionWithOnlyHiddenEntriesIsReportedAsEmpty()
    {
        var result = await Compile("basics: {name: Ada}\nwork: [{name: One, hide: true}]\nsections: [work]\n");

        Assert.Equal("RES2007", Assert.Single(result.Diagnostics).Code);
    }

    [Fact]
    public async Task PdfKeywordsAreTheSkillsThatAreShown()
    {
        var result = await Compile(Source);

        var pdf = Encoding.Latin1.GetString(result.Outputs.Single(output => output.Format == "pdf").Content.Span);
        Assert.Contains("<pdf:Keywords>Languages, SQL, C#</pdf:Keywords>", pdf, StringComparison.Ordinal);
    }

    private static async Task<CompilationResult> Compile(string source) => await ResumeCompiler.CompileAsync(
        new SourceFile("a.resume.yaml", Encoding.UTF8.GetBytes(source)), new(), TestContext.Current.CancellationToken);
}
