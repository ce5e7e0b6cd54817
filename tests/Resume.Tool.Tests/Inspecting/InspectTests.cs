using System.Text.Json;
using Resume.Formats.Tests.Writers;

namespace Resume.Tool.Tests.Inspecting;

/// <summary>`resume inspect`.</summary>
public sealed class InspectTests : IDisposable
{
    private const string Source = """
        basics:
          name: Ada Example
          email: ada@example.com
          phone: +1 555 0100 123
        private: [basics.phone]
        work:
          - name: Loom
            position: Lead
            startDate: 2021-03
            highlights:
              - Led a team over [Kafka](https://example.com).
              - Led the move to Kubernetes and took the whole of the platform with it.
          - {name: Engines, position: Engineer, startDate: 2015-01, endDate: 2020-06, highlights: [Built compilers in C++.]}
          - {name: Tables, position: Adviser, startDate: 2019, endDate: 2021-08}
        education:
          - {institution: University of London, studyType: BSc, area: Mathematics, startDate: 2011-09, endDate: 2014-06}
        variants:
          short: {set: {basics.label: Short}}

        """;

    private readonly EmptyFolder folder = new EmptyFolder()
        .With("ada.resume.yaml", Source)
        .With("posting.txt", "An engineer with experience in C++, Kafka and Rust. You know Rust well.\n");

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task TableFitsIn80Columns()
    {
        var run = await InspectAsync("--job", "posting.txt");

        Assert.Equal((0, ""), (run.ExitStatus, run.Error));
        Assert.All(run.OutputLines, line => Assert.InRange(line.Length, 0, 80));
        Assert.DoesNotContain('\e', run.Output);
        await Snapshot.Check("inspect.txt", run.Output);
    }

    [Fact]
    public async Task JsonHasTheSame()
    {
        using var json = JsonDocument.Parse((await InspectAsync("--json", "--job", "posting.txt")).Output);
        var report = json.RootElement;

        Assert.Equal(["html", "docx", "pdf", "txt"], Texts(report.GetProperty("formats"), "format"));
        Assert.Equal(1, report.GetProperty("formats")[2].GetProperty("pages").GetInt32());
        Assert.Equal(["Loom", "Engines", "Tables"], Texts(report.GetProperty("career").GetProperty("employers"), "name"));
        Assert.Equal("2014-07", report.GetProperty("career").GetProperty("gaps")[0].GetProperty("first").GetString());
        Assert.Equal(2, report.GetProperty("career").GetProperty("overlaps").GetArrayLength());
        Assert.Equal(["Led"], Texts(report.GetProperty("bullets").GetProperty("repeatedStarts"), "word"));
        Assert.All(report.GetProperty("parser").EnumerateArray(), field => Assert.Equal(0, field.GetProperty("missing").GetArrayLength()));
        Assert.Equal(
            ["Rust", "C++", "engineer", "Kafka"],
            Texts(report.GetProperty("job").GetProperty("words"), "word").Except(["experience", "know", "well"]));
    }

    [Fact]
    public async Task PrivateValuesAreNotShown()
    {
        foreach (var form in new[] { Array.Empty<string>(), ["--json"] })
        {
            var run = await InspectAsync(form);

            Assert.DoesNotContain("0100", run.Output, StringComparison.Ordinal);
            Assert.Contains("(private)", run.Output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task ValuesFromTheEnvironmentAreNotShown()
    {
        folder.With("eve.resume.yaml", "basics: {name: Eve}\nwork: [{name: \"${CLIENT}\", startDate: 2015-01}]\n");

        var run = await folder.RunAsync(
            new Dictionary<string, string> { ["CLIENT"] = "Secret Bank" }, "inspect", "eve.resume.yaml", "--today", "2026-11");

        Assert.Equal(0, run.ExitStatus);
        Assert.DoesNotContain("Bank", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task PageIsOneFile()
    {
        var run = await InspectAsync("--html", "report.html", "--job", "posting.txt");

        var page = await File.ReadAllTextAsync(folder["report.html"], TestContext.Current.CancellationToken);
        Assert.Equal((0, "report.html"), (run.ExitStatus, Assert.Single(run.OutputLines)));
        Assert.Contains("<svg", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", page, StringComparison.Ordinal);
        Assert.DoesNotContain("src=", page, StringComparison.Ordinal);
        Assert.DoesNotContain("0100", page, StringComparison.Ordinal);

        // Again, over the earlier one.
        Assert.Equal(0, (await InspectAsync("--html", "report.html")).ExitStatus);
    }

    [Fact]
    public async Task OtherPageIsNotOverwritten()
    {
        folder.With("ada.html", "<p>mine</p>");

        var run = await InspectAsync("--html", "ada.html");

        Assert.Equal(1, run.ExitStatus);
        Assert.Contains("ada.html: error RES5072", run.Error, StringComparison.Ordinal);
        Assert.Equal("<p>mine</p>", await File.ReadAllTextAsync(folder["ada.html"], TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task TemplatesOfTheFolderAreNotRun()
    {
        folder.With("ada.templates/Header.cshtml", "@{ System.IO.File.WriteAllText(\"ran.txt\", \"\"); }");

        var run = await InspectAsync();

        Assert.Equal(0, run.ExitStatus);
        Assert.Contains("info RES5073: `html` is not inspected", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(folder.Files, file => file == "ran.txt");
        Assert.DoesNotContain(run.OutputLines, line => line.StartsWith("html", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(2, "error RES5071: cannot inspect `.`: it is a folder", ".")]
    [InlineData(2, "error RES5071: cannot inspect `-`", "-")]
    [InlineData(2, "`inspect` shows one source", "ada.resume.yaml", "ada.resume.yaml")]
    [InlineData(2, "`inspect` shows one variant", "ada.resume.yaml", "--variant", "*")]
    [InlineData(2, "unknown variant `lead`", "ada.resume.yaml", "--variant", "lead")]
    [InlineData(2, "`2026-13` is not a month", "ada.resume.yaml", "--today", "2026-13")]
    [InlineData(2, "does not end in `.html`", "ada.resume.yaml", "--html", "ada.resume.yaml")]
    [InlineData(1, "error RES5070: cannot read the posting `missing.txt`", "ada.resume.yaml", "--job", "missing.txt")]
    [InlineData(1, "it is not UTF-8 text", "ada.resume.yaml", "--job", "binary.txt")]
    [InlineData(1, "it contains no words", "ada.resume.yaml", "--job", "empty.txt")]
    [InlineData(1, "error RES1005", "wrong.resume.yaml")]
    [InlineData(1, "it is abstract", "base.resume.yaml")]
    public async Task ProblemsHaveOneDiagnostic(int status, string message, params string[] args)
    {
        folder.With("binary.txt", [0xFF, 0, 1]).With("empty.txt", "").With("wrong.resume.yaml", "basics: {naem: Ada}\n")
            .With("base.resume.yaml", "abstract: true\nbasics: {name: Ada}\n");

        var run = await folder.RunAsync(["inspect", .. args]);

        Assert.Equal((status, ""), (run.ExitStatus, run.Output));
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    private Task<Run> InspectAsync(params string[] args) =>
        folder.RunAsync(["inspect", "ada.resume.yaml", "--today", "2026-11", .. args]);

    private static IEnumerable<string?> Texts(JsonElement list, string name) =>
        list.EnumerateArray().Select(item => item.GetProperty(name).GetString());
}
