using System.Text;
using Resume.Formats.Diagnostics;
using Resume.Formats.Reading;
using Resume.Formats.Writers;

namespace Resume.Formats.Tests.Writers;

/// <summary>What has nothing to show leaves no trace in any format: the outputs are those of the source without it.</summary>
public class BlankContentTests
{
    private const string Plain =
        """
        basics: {name: Ada, email: ada@example.com, profiles: [{network: GitHub, username: ada}]}
        work: [{name: Example, position: Engineer, highlights: [One, Two]}]
        skills: [{name: Tools, keywords: [C#, SQL]}]
        sections: [work, skills, {id: talks, entries: [Talk]}]
        """;

    private const string WithBlanks =
        """
        basics:
          name: Ada
          label: " "
          pronouns: "\u200b"
          birthDate: ""
          nationality: " "
          email: ["", ada@example.com, "  ", {label: work, value: "\u00a0"}]
          phone: ["", "\u200b"]
          url: "\u00ad"
          location: {city: "", region: " ", countryCode: ""}
          summary: "\u2060 \n\n "
          profiles: [{}, {network: GitHub, username: ada, url: "", note: "\u200b"}, {network: " ", username: "", url: ""}]
        work:
          - name: Example
            position: Engineer
            team: "\u200b"
            description: " "
            summary: "**"
            location: " "
            url: ""
            startDate: "\u200b"
            endDate: " "
            keywords: ["", "\u00a0"]
            highlights: ["", One, " ", "\u200b", "**", {text: ""}, {text: " ", highlights: [Two, "\u00ad"]}, {text: "", highlights: [""]}]
            roles: []
        skills: [{name: Tools, level: " ", keywords: ["", C#, "__", SQL, " "]}]
        education: []
        sections: [work, skills, {id: talks, summary: " ", entries: ["", Talk, " ", {title: ""}, {highlights: [""]}]}]
        """;

    public static TheoryData<string> Formats => [.. ResumeWriters.All.Select(writer => writer.Format)];

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task BlanksLeaveNoTrace(string format) =>
        Assert.Equal((await CompileAsync(Plain, format)).Content, (await CompileAsync(WithBlanks, format)).Content);

    [Theory]
    [InlineData("awards: [{title: \"\"}]", "RES2005")]
    [InlineData("awards: [{title: \"\u200b\", highlights: [\" \"]}]", "RES2005")]
    [InlineData("skills: [{keywords: [\"\", \" \"]}]", "RES2005")]
    [InlineData("interests: [{}]", "RES2005")]
    [InlineData("work: [{highlights: [{text: secret, hide: true}]}]", "RES2005")]
    [InlineData("awards: []", "RES2007")]
    [InlineData("sections: [{id: talks, entries: [\"\", \" \", {title: \"\"}]}]", "RES2007")]
    [InlineData("sections: [{id: talks, entries: []}]", "RES2007")]
    [InlineData("sections: [summary]", "RES2007")]
    public async Task BlankSectionIsReportedOnceAndNotShown(string section, string code)
    {
        var source = "basics: {name: Ada}\n" + section;
        var (content, diagnostics) = await CompileAsync(source, "txt");

        Assert.Equal([code], diagnostics.Select(diagnostic => diagnostic.Code));
        Assert.Equal("Ada\n", Encoding.UTF8.GetString(content));
    }

    [Fact]
    public async Task BlankSummaryThatIsListedIsReported()
    {
        var (_, diagnostics) = await CompileAsync("basics: {name: Ada, summary: \" \"}\nsections: [summary]", "txt");

        Assert.Equal(["RES2007"], diagnostics.Select(diagnostic => diagnostic.Code));
    }

    [Theory]
    [InlineData("\"\"")]
    [InlineData("\" \\u200b\"")]
    public async Task BlankNameIsAnError(string name)
    {
        var source = new SourceFile("a.resume.yaml", Encoding.UTF8.GetBytes($"basics: {{name: {name}}}"));
        var result = await ResumeCompiler.CompileAsync(source, new(), TestContext.Current.CancellationToken);

        Assert.Equal(["RES1006"], result.Diagnostics.Select(diagnostic => diagnostic.Code));
    }

    private static async Task<(byte[] Content, IReadOnlyList<Diagnostic> Diagnostics)> CompileAsync(string yaml, string format)
    {
        var source = new SourceFile("a.resume.yaml", Encoding.UTF8.GetBytes(yaml));
        var result = await ResumeCompiler.CompileAsync(source, new() { Formats = [format] }, TestContext.Current.CancellationToken);
        return (Assert.Single(result.Outputs).Content.ToArray(), result.Diagnostics);
    }
}
