using System.Text.Json;

namespace Resume.Tool.Tests.Verbs;

/// <summary>`resume upgrade`.</summary>
public class UpgradeTests
{
    private const string Old = """
        # the long version
        basics:
          name: Ada Example
          website: https://example.com   # mine
        work:
          - "company": Example, Inc.
            position: Engineer
            start_date: 2015
        certifications:
          - {title: Example Certificate}

        """;

    private const string New = """
        # the long version
        basics:
          name: Ada Example
          url: https://example.com   # mine
        work:
          - "name": Example, Inc.
            position: Engineer
            startDate: 2015
        certificates:
          - {name: Example Certificate}

        """;

    [Fact]
    public async Task OnlyNamesChange()
    {
        using var folder = new EmptyFolder().With("ada.resume.yaml", Old);

        var dry = await folder.RunHereAsync("upgrade", "~/ada.resume.yaml", "--dry-run");
        var unchanged = await ReadAsync(folder);
        var run = await folder.RunHereAsync("upgrade", "~/ada.resume.yaml");
        var again = await folder.RunHereAsync("upgrade", "~/ada.resume.yaml");

        Assert.Equal(Old, unchanged);
        Assert.Equal((0, ""), (run.ExitStatus, run.Error));
        Assert.Equal(
            [
                "(4,3): website -> url", "(6,5): company -> name", "(8,5): start_date -> startDate",
                "(9,1): certifications -> certificates", "(10,6): title -> name",
            ],
            dry.OutputLines.Select(line => line["~/ada.resume.yaml".Length..]));
        Assert.Equal(dry.Output, run.Output);
        Assert.Equal(New, await ReadAsync(folder));
        Assert.Equal("~/ada.resume.yaml: all key names are current", Assert.Single(again.OutputLines));
    }

    [Fact]
    public async Task ChangesAreAlsoJson()
    {
        using var folder = new EmptyFolder().With("ada.resume.yaml", Old);

        var run = await folder.RunAsync("upgrade", "ada.resume.yaml", "--dry-run", "--json");

        using var json = JsonDocument.Parse(run.Output);
        var first = json.RootElement[0];
        Assert.Equal(5, json.RootElement.GetArrayLength());
        Assert.Equal((4, 3), (first.GetProperty("line").GetInt32(), first.GetProperty("column").GetInt32()));
        Assert.Equal(("website", "url"), (first.GetProperty("from").GetString(), first.GetProperty("to").GetString()));
    }

    [Fact]
    public async Task SourceWithErrorsStaysAsItIs()
    {
        using var folder = new EmptyFolder().With("ada.resume.yaml", "work: [{company: E\n");

        var run = await folder.RunHereAsync("upgrade", "~/ada.resume.yaml");

        Assert.Equal(1, run.ExitStatus);
        Assert.Equal("work: [{company: E\n", await ReadAsync(folder));
    }

    private static Task<string> ReadAsync(EmptyFolder folder) =>
        File.ReadAllTextAsync(folder["ada.resume.yaml"], TestContext.Current.CancellationToken);
}
