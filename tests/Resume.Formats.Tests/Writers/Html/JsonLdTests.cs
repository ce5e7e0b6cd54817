using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Resume.Formats.Reading;

namespace Resume.Formats.Tests.Writers.Html;

/// <summary>`output.html.jsonLd`.</summary>
public partial class JsonLdTests
{
    private const string Rest = """
        basics:
          name: Ada Example
          label: Engineer
          email: [ada@example.com, {label: work, value: a@example.com}]
          url: https://example.com
          summary: I make *slow* programs fast.
          location: {city: Pittsburgh, region: PA, countryCode: US}
          profiles: [{network: GitHub, username: ada, url: "https://github.com/ada"}, {network: Chat, username: ada}]
        work:
          - {name: Now Inc., url: "https://now.example", startDate: 2015}
          - {name: Before Inc., startDate: 2010, endDate: 2014}
        education:
          - {institution: CMU, startDate: 2006, endDate: 2010}
          - {institution: MIT, startDate: 2020}
        skills: [{name: "**C#**"}, {name: SQL}]
        """;

    [Fact]
    public async Task ContainsOnlyFactsFromTheSource()
    {
        var person = Data(await Compile($"{Rest}\noutput: {{html: {{jsonLd: true}}}}"))!;

        var expected = JsonNode.Parse("""
            {
              "@context": "https://schema.org",
              "@type": "Person",
              "name": "Ada Example",
              "jobTitle": "Engineer",
              "description": "I make slow programs fast.",
              "email": ["ada@example.com", "a@example.com"],
              "url": "https://example.com",
              "sameAs": "https://github.com/ada",
              "address": {
                "@type": "PostalAddress", "addressLocality": "Pittsburgh", "addressRegion": "PA", "addressCountry": "US"
              },
              "worksFor": {"@type": "Organization", "name": "Now Inc.", "url": "https://now.example"},
              "alumniOf": {"@type": "EducationalOrganization", "name": "CMU"},
              "knowsAbout": ["C#", "SQL"]
            }
            """)!;
        Assert.Equal(expected.ToJsonString(), person.ToJsonString());
    }

    [Fact]
    public async Task MissingUnlessRequested()
    {
        Assert.Null(Data(await Compile(Rest)));
        Assert.Null(Data(await Compile($"{Rest}\noutput: {{html: {{jsonLd: false}}}}")));
    }

    [Fact]
    public async Task TextCannotEndTheScriptElement()
    {
        var html = await Compile("basics: {name: \"</script><script>alert(1)</script> & \\u2028 é 😀\"}\noutput: {html: {jsonLd: true}}");

        Assert.Single(Regex.Matches(html, "<script"));
        Assert.DoesNotContain('\u2028', html);
        Assert.Equal("</script><script>alert(1)</script> & é 😀", Data(html)!["name"]!.GetValue<string>());
    }

    private static JsonNode? Data(string html) =>
        Script().Match(html) is { Success: true } match ? JsonNode.Parse(match.Groups[1].Value) : null;

    private static async Task<string> Compile(string source)
    {
        var result = await ResumeCompiler.CompileAsync(
            new SourceFile("x.resume.yaml", Encoding.UTF8.GetBytes(source)),
            new() { Formats = ["html"] },
            TestContext.Current.CancellationToken);
        Assert.Empty(result.Diagnostics);
        return Encoding.UTF8.GetString(result.Outputs.Single().Content.Span);
    }

    [GeneratedRegex("<script type=\"application/ld\\+json\">(.*)</script>\n")]
    private static partial Regex Script();
}
