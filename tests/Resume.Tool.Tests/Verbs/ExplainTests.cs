namespace Resume.Tool.Tests.Verbs;

public class ExplainTests
{
    [Theory]
    [InlineData("RES1004")]
    [InlineData("res1004")]
    public async Task CodeIsExplained(string code)
    {
        using var folder = new EmptyFolder();

        var run = await folder.RunAsync("explain", code);

        Assert.Equal((0, ""), (run.ExitStatus, run.Error));
        Assert.Equal("## RES1004", run.OutputLines[0]);
        Assert.DoesNotContain("## RES1005", run.OutputLines);
        Assert.Contains("startDate", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ExplanationIsAlsoJson()
    {
        using var folder = new EmptyFolder();

        var run = await folder.RunAsync("explain", "RES1004", "--json");

        using var json = System.Text.Json.JsonDocument.Parse(run.Output);
        Assert.Equal("RES1004", json.RootElement.GetProperty("code").GetString());
        Assert.Contains("startDate", json.RootElement.GetProperty("explanation").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("error RES5033: unknown code `RES104`", "explain", "RES104")]
    [InlineData("hint: did you mean `RES1004`?", "explain", "RES104")]
    [InlineData("hint: write a code as diagnostics show it: `RES1004`", "explain", "everything")]
    [InlineData("error RES5020: ", "explain")]
    [InlineData("error RES5022: `explain` has no option `--all`", "explain", "--all")]
    public async Task UnknownCodeIsAUsageError(string message, params string[] args)
    {
        using var folder = new EmptyFolder();

        var run = await folder.RunAsync(args);

        Assert.Equal((2, ""), (run.ExitStatus, run.Output));
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SchemaIsPrinted()
    {
        using var folder = new EmptyFolder();

        var run = await folder.RunAsync("schema");

        Assert.Equal((0, ""), (run.ExitStatus, run.Error));
        using var schema = System.Text.Json.JsonDocument.Parse(run.Output);
        Assert.True(schema.RootElement.GetProperty("properties").TryGetProperty("basics", out _));
    }
}
