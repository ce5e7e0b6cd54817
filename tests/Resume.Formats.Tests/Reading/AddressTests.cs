using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Resume.Formats.Model;
using Resume.Formats.Outlining;
using Resume.Formats.Reading;
using Resume.Formats.Text;

namespace Resume.Formats.Tests.Reading;

/// <summary>Addresses that bring a prefix: every format prints and links them without it.</summary>
public partial class AddressTests
{
    private const string Pasted =
        """
        basics:
          name: Ada
          email: [mailto:ada@example.com, {label: work, value: "<mailto:ada@example.org>"}]
          phone: tel:+1-555-0100
          url: www.example.com
          profiles:
            - {network: GitHub, username: "https://github.com/ada-gh"}
            - {network: LinkedIn, username: www.linkedin.com/in/ada-li/}
            - {network: GitLab, username: gitlab.com/ada-gl}
            - {network: X, username: ada, url: //example.com/neta}
        work:
          - name: Acme
            url: WWW.acme.example
        projects:
          - name: "[Tool](www.tool.example)"
            url: HTTPS://tool.example/home
        publications:
          - name: A paper
            doi: https://doi.org/10.1145/1713072
          - name: Another
            doi: "DOI: 10.1145/1713073"
          - name: A third
            url: doi:10.1145/1713074
        certificates:
          - name: A certificate
            url: www.cert.example
        sections:
          - id: talks
            entries:
              - title: A talk
                url: www.talk.example
        """;

    private static readonly string[] Targets =
    [
        "mailto:ada@example.com", "mailto:ada@example.org", "tel:+15550100", "https://www.example.com", "https://github.com/ada-gh",
        "https://www.linkedin.com/in/ada-li/", "https://gitlab.com/ada-gl", "https://example.com/neta", "https://WWW.acme.example",
        "https://www.tool.example", "https://tool.example/home", "https://doi.org/10.1145/1713072", "https://doi.org/10.1145/1713073",
        "https://doi.org/10.1145/1713074", "https://www.cert.example", "https://www.talk.example",
    ];

    private static readonly string[] Twice = ["mailto:mailto", "tel:tel", "doi.org/https", "doi.org/doi", "DOI: DOI", "https://https"];

    [Fact]
    public void AddressesAreLinkedOnceAndPrintedWithoutPrefix()
    {
        var (document, found) = Fixture.Read(Pasted);

        Assert.Empty(found);
        var contacts = Outliner.Outline(document, Labels.For("en")).Header.Contacts;
        var links = contacts.SelectMany(contact => contact.Text.Inlines).OfType<Link>().ToList();
        Assert.Equal(
            [
                "+1-555-0100", "ada@example.com", "ada@example.org", "example.com", "github.com/ada-gh", "linkedin.com/in/ada-li",
                "gitlab.com/ada-gl", "example.com/neta",
            ],
            links.Select(link => string.Concat(link.Runs.Select(run => run.Text))));
    }

    [Theory]
    [InlineData("html")]
    [InlineData("txt")]
    public async Task FormatsHaveOnePrefix(string format)
    {
        var text = await CompileAsync("test.resume.yaml", Pasted, format);

        Assert.All(Targets, target =>
            Assert.Contains(format == "html" ? $"\"{target}\"" : Printed(target), text, StringComparison.Ordinal));
        Assert.All(Twice, twice => Assert.DoesNotContain(twice, text, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task DescriptionForSearchEnginesHasNoPrefix()
    {
        var html = await CompileAsync("test.resume.yaml", Pasted + "\noutput: {html: {jsonLd: true}}\n", "html");

        var person = JsonNode.Parse(Description().Match(html).Groups["json"].Value)!;
        Assert.Equal(["ada@example.com", "ada@example.org"], person["email"]!.AsArray().Select(email => email!.GetValue<string>()));
        Assert.Equal("+1-555-0100", person["telephone"]!.GetValue<string>());
        Assert.Equal("https://www.example.com", person["url"]!.GetValue<string>());
        Assert.Equal("https://github.com/ada-gh", person["sameAs"]![0]!.GetValue<string>());
    }

    [Fact]
    public async Task ScriptsAreNeverLinked()
    {
        const string Json =
            """
            {
              "basics": {
                "name": "Ada", "url": "javascript:alert(1)", "email": "javascript:alert(2)", "phone": "javascript:alert(3)",
                "profiles": [{"network": "X", "username": "javascript:alert(4)", "url": "data:text/html,5"}]
              },
              "publications": [{"name": "A paper", "doi": "javascript:alert(6)", "url": "vbscript:x"}],
              "work": [{"name": "Acme", "url": "//javascript:alert(7)"}],
              "output": {"html": {"jsonLd": true}}
            }
            """;

        var html = await CompileAsync("test.resume.json", Json, "html");

        foreach (var scheme in (string[])["javascript:", "data:", "vbscript:"])
        {
            Assert.DoesNotContain($"href=\"{scheme}", html, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain($"\"url\":\"{scheme}", html, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain($"\"sameAs\":\"{scheme}", html, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Theory]
    [InlineData("network: X, username: ada, url: \"https://example.com/neta\"", "X, ada")]
    [InlineData("network: X, username: neta, url: \"https://example.com/neta\"", "X")]
    [InlineData("network: X, url: \"https://example.com/neta\"", "X")]
    [InlineData("network: GitHub, username: ada, url: \"https://git.example.org/ada\"", "GitHub")]
    [InlineData("network: GitHub, username: ada, url: \"https://github.com/adam\"", "GitHub, ada")]
    [InlineData("network: GitHub, username: \"@ada\", url: \"https://github.com/Ada\"", "")]
    [InlineData("network: Stack Overflow, username: ada, url: \"https://stackoverflow.com/users/1/ada\"", "")]
    [InlineData("network: Twitter, username: ada, url: \"https://x.com/ada\"", "Twitter")]
    [InlineData("network: GitHub, username: ada, url: \"https://ada.github.io\"", "")]
    [InlineData("network: Mastodon, username: \"@ada@mastodon.social\", url: \"https://mastodon.social/@ada\"", "")]
    [InlineData("network: Bluesky, username: ada.bsky.social, url: \"https://bsky.app/profile/ada.bsky.social\"", "Bluesky")]
    [InlineData("network: Bluesky, username: ada.bsky.social", "Bluesky")]
    [InlineData("network: LinkedIn, username: in/ada, url: \"https://linkedin.com/in/ada\"", "")]
    [InlineData("network: X, username: \"https://example.com/neta\"", "X")]
    public void LabelHasWhatTheAddressDoesNotState(string profile, string label)
    {
        var (document, _) = Fixture.Read($"basics:\n  name: Ada\n  profiles:\n    - {{{profile}}}\n");

        Assert.Equal(label, Outliner.Outline(document, Labels.For("en")).Header.Contacts.Single().Label.Text);
    }

    [Theory]
    [InlineData("basics: {name: Ada, url: example.com/ada}", "RES2025")]
    [InlineData("basics: {name: Ada, email: \"Ada Example <ada@example.com>\"}", "RES2025")]
    [InlineData("basics: {name: Ada, url: my site}", "RES2002")]
    [InlineData("basics: {name: Ada}\npublications: [{name: A paper, doi: forthcoming}]", "RES2026")]
    public void GuessesAndOtherTextsAreReported(string yaml, string code) =>
        Assert.Equal(code, Assert.Single(Fixture.Read(yaml).Diagnostics).Code);

    // The text of a link with another text shows its target in parentheses, without a scheme.
    private static string Printed(string target) =>
        target.StartsWith("https://doi.org", StringComparison.Ordinal) ? target["https://doi.org/".Length..]
        : target == "tel:+15550100" ? "+1-555-0100"
        : ShortUrl.Shorten(target);

    private static async Task<string> CompileAsync(string name, string text, string format)
    {
        var source = new SourceFile(name, Encoding.UTF8.GetBytes(text));
        var result = await ResumeCompiler.CompileAsync(
            source, new CompileOptions { Formats = [format] }, TestContext.Current.CancellationToken);
        return Encoding.UTF8.GetString(result.Outputs.Single().Content.Span);
    }

    [GeneratedRegex("<script[^>]*>(?<json>[^<]*@context[^<]*)</script>", RegexOptions.ExplicitCapture)]
    private static partial Regex Description();
}
