using System.Diagnostics;

namespace Resume.Tool.Tests.Watching;

/// <summary>`resume watch`.</summary>
public sealed class WatchTests : IDisposable
{
    private readonly EmptyFolder folder = new EmptyFolder()
        .With("ada.resume.yaml", "extends: ./common.yaml\nbasics: {name: Ada Example}\n")
        .With("common.yaml", "basics: {label: Engineer}\n")
        .With("eve.resume.yaml", "basics: {name: Eve Example}\n");

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task WhatASaveChangesIsBuiltAgain()
    {
        using var process = Start("--format", "txt");
        try
        {
            Assert.Equal(["ada.txt", "eve.txt"], await ReadUntilAsync(process, "2 sources: "));
            await ReadUntilAsync(process, "Sources are built again");

            folder.With("common.yaml", "basics: {label: Captain}\n");
            Assert.Equal(["ada.txt"], await ReadUntilAsync(process, "ada.resume.yaml: "));
            Assert.Contains("Captain", File.ReadAllText(folder["ada.txt"]), StringComparison.Ordinal);

            folder.With("eve.resume.yaml", "basics: {naem: Eve}\n");
            Assert.Empty(await ReadUntilAsync(process, "eve.resume.yaml: "));
            Assert.Contains("RES1005", await ReadErrorAsync(process), StringComparison.Ordinal);
            Assert.Contains("Eve Example", File.ReadAllText(folder["eve.txt"]), StringComparison.Ordinal);

            folder.With("new.resume.yaml");
            Assert.Equal(["new.txt"], await ReadUntilAsync(process, "new.resume.yaml: "));
        }
        finally
        {
            process.Kill();
        }
    }

    [Theory]
    [InlineData("RES5038", "cv.csproj")]
    [InlineData("RES5081", "--format", "txt", "--output", "one.txt", "ada.resume.yaml", "eve.resume.yaml")]
    public async Task WrongUsageIsReported(string code, params string[] args)
    {
        var run = await folder.With("cv.csproj", "<Project />").RunAsync(["watch", .. args]);

        Assert.Equal(2, run.ExitStatus);
        Assert.Contains($"error {code}: ", run.ErrorLines[0], StringComparison.Ordinal);
    }

    private Process Start(params string[] args) => ResumeProcess.Start(folder, new Dictionary<string, string>(), ["watch", .. args]);

    private static ValueTask<string?> ReadErrorAsync(Process process) =>
        process.StandardError.ReadLineAsync(TestContext.Current.CancellationToken);

    // The lines before one that starts with a text.
    private static async Task<List<string>> ReadUntilAsync(Process process, string start)
    {
        var lines = new List<string>();
        while (await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is { } line
            && !line.StartsWith(start, StringComparison.Ordinal))
        {
            lines.Add(line);
        }

        return lines;
    }
}
