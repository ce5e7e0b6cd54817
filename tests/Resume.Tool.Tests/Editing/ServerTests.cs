using System.Text;
using System.Text.Json;
using Resume.Formats;
using Resume.Formats.Diagnostics;
using Resume.Formats.Reading;
using StreamJsonRpc;

namespace Resume.Tool.Tests.Editing;

/// <summary>The server as a whole: what it reports, and what it does when files and texts change.</summary>
public class ServerTests
{
    private const string Wrong = "basics: {name: Ada, emial: a@example.com}\nwork: [{name: A, startDate: 2019-13}]\n";

    // One pixel.
    private static readonly byte[] Picture = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    [Fact]
    public async Task DiagnosticsAreThoseOfACheck()
    {
        using var folder = new EmptyFolder();
        await using var client = await EditorClient.StartAsync(folder);

        await client.OpenAsync("ada.resume.yaml", Wrong);
        var shown = await client.WaitForDiagnosticsAsync("ada.resume.yaml", 1);

        var expected = ResumeCompiler.Check(new SourceFile(folder["ada.resume.yaml"], Encoding.UTF8.GetBytes(Wrong)), new CompileOptions());
        Assert.Equal(
            expected.Select(each => (each.Code, each.Span.Line - 1, each.Span.Column - 1, Words(each))),
            shown.Select(each => (each!["range"]!["start"]!, (string)each["code"]!, (string)each["message"]!))
                .Select(each => (each.Item2, (int)each.Item1["line"]!, (int)each.Item1["character"]!, each.Item3)));
        Assert.All(shown, each => Assert.EndsWith(
            "#" + ((string)each!["code"]!).ToLowerInvariant(), (string)each["codeDescription"]!["href"]!, StringComparison.Ordinal));
    }

    [Fact]
    public async Task UnsavedTextOfAFileThatIsExtendedCounts()
    {
        using var folder = new EmptyFolder().With("base.yaml", "work: [{name: A, startDate: 2019}]\n");
        await using var client = await EditorClient.StartAsync(folder);
        await client.OpenAsync("ada.resume.yaml", "extends: base.yaml\nbasics: {name: Ada}\n");
        Assert.Empty(await client.WaitForDiagnosticsAsync("ada.resume.yaml", 1));

        await client.OpenAsync("base.yaml", "work: [{name: A, startDate: 2019-13}]\n", version: 7);
        Assert.Single(await client.WaitForDiagnosticsAsync("base.yaml", 7));

        await client.NotifyAsync("textDocument/didClose", new { textDocument = new { uri = client.UriOf("base.yaml") } });
        await client.ChangeAsync("ada.resume.yaml", 2, new { text = "extends: base.yaml\nbasics: {name: Ada B}\n" });
        Assert.Empty(await client.WaitForDiagnosticsAsync("ada.resume.yaml", 2));
        Assert.Empty(await client.WaitForDiagnosticsAsync("base.yaml", null));
    }

    [Fact]
    public async Task AClosedFileHasNoDiagnostics()
    {
        using var folder = new EmptyFolder();
        await using var client = await EditorClient.StartAsync(folder);
        await client.OpenAsync("ada.resume.yaml", Wrong);
        Assert.NotEmpty(await client.WaitForDiagnosticsAsync("ada.resume.yaml", 1));

        // The file was never saved, so it is gone.
        await client.NotifyAsync("textDocument/didClose", new { textDocument = new { uri = client.UriOf("ada.resume.yaml") } });

        Assert.Empty(await client.WaitForDiagnosticsAsync("ada.resume.yaml", null));
    }

    [Fact]
    public async Task ThePlaceOfAnEditCountsUtf16()
    {
        using var folder = new EmptyFolder();
        await using var client = await EditorClient.StartAsync(folder);
        await client.OpenAsync("ada.resume.yaml", "basics: {name: \"\U0001F9D1 é\", label: x}\n");

        var (start, end) = (new { line = 0, character = 20 }, new { line = 0, character = 21 });
        await client.ChangeAsync("ada.resume.yaml", 2, new { range = new { start, end }, text = "" });
        await client.RequestAsync("textDocument/foldingRange", new { textDocument = new { uri = client.UriOf("ada.resume.yaml") } });

        Assert.Equal("basics: {name: \"\U0001F9D1 é, label: x}\n", client.Server.Workspace.Find(client.UriOf("ada.resume.yaml"))!.Text);
    }

    [Fact]
    public async Task ALargeTextDoesNotHoldUpALaterOne()
    {
        using var folder = new EmptyFolder();
        await using var client = await EditorClient.StartAsync(folder);
        var entries = string.Concat(Enumerable.Repeat("  - {name: Company, summary: Some text}\n", 20_000));
        await client.OpenAsync("ada.resume.yaml", "basics: {name: Ada}\nwork:\n" + entries);

        var lens = client.RequestAsync("textDocument/codeLens", new { textDocument = new { uri = client.UriOf("ada.resume.yaml") } });
        await client.ChangeAsync("ada.resume.yaml", 2, new { text = "basics: {name: Ada}\n" });

        Assert.Empty(await client.WaitForDiagnosticsAsync("ada.resume.yaml", 2));
        await lens;
    }

    [Fact]
    public async Task TemplatesOfAnUntrustedFolderAreNotCompiled()
    {
        using var folder = new EmptyFolder().With("ada.resume.templates/Header.cshtml", "@{ throw new System.Exception(); }");
        await using var client = await EditorClient.StartAsync(folder);

        await client.OpenAsync("ada.resume.yaml", "basics: {name: Ada}\n");
        var shown = await client.WaitForDiagnosticsAsync("ada.resume.yaml", 1);

        Assert.DoesNotContain(shown, each => (int)each!["severity"]! == 1);
    }

    [Fact]
    public async Task APictureHasItsSize()
    {
        using var folder = new EmptyFolder();
        await File.WriteAllBytesAsync(folder["ada.png"], Picture, TestContext.Current.CancellationToken);
        await using var client = await EditorClient.StartAsync(folder);
        await client.OpenAsync("ada.resume.yaml", "basics: {name: Ada, image: ada.png}\n");
        var place = new { textDocument = new { uri = client.UriOf("ada.resume.yaml") }, position = new { line = 0, character = 29 } };

        var hover = AnswerText.Hover(await client.RequestAsync("textDocument/hover", place));
        Assert.StartsWith("PNG, 1 × 1 pixels", hover, StringComparison.Ordinal);
        var definition = AnswerText.Locations(await client.RequestAsync("textDocument/definition", place), folder.FullPath);
        Assert.Equal("ada.png 1:1\n", definition);
    }

    [Fact]
    public async Task APictureThatComesOrGoesIsNoticed()
    {
        using var folder = new EmptyFolder();
        await using var client = await EditorClient.StartAsync(folder);
        await client.OpenAsync("ada.resume.yaml", "basics: {name: Ada, image: ada.png}\n");
        var missing = (string)Assert.Single(await client.WaitForDiagnosticsAsync("ada.resume.yaml", 1))!["code"]!;

        await File.WriteAllBytesAsync(folder["ada.png"], Picture, TestContext.Current.CancellationToken);
        var change = new { uri = client.UriOf("ada.png"), type = 1 };
        await client.NotifyAsync("workspace/didChangeWatchedFiles", new { changes = new[] { change } });

        await client.WaitUntilAsync(
            () => client.Published.Last()["diagnostics"]!.AsArray().All(each => (string)each!["code"]! != missing));
    }

    [Fact]
    public async Task AClientThatCanIsAskedToWatchFiles()
    {
        using var folder = new EmptyFolder();
        await using var client = await EditorClient.StartAsync(
            folder, capabilities: new { workspace = new { didChangeWatchedFiles = new { dynamicRegistration = true } } });

        await client.WaitUntilAsync(() => client.Registrations.Contains("workspace/didChangeWatchedFiles"));
    }

    [Theory]
    [InlineData("work: [{id: a‸, name: A}, {id: b, name: B}]", "b")]
    [InlineData("work: [{id: a‸, name: A}]", "a b")]
    [InlineData("work: [{id: a‸, name: A}]", "null")]
    [InlineData("variants: {short‸: {}, long: {}}", "long")]
    [InlineData("variants: {short‸: {}}", "de")]
    [InlineData("work: [{tags: [a‸], name: A}]", "")]
    public async Task ANameThatWouldBreakTheSourceIsRefused(string text, string name)
    {
        using var folder = new EmptyFolder();
        await using var client = await EditorClient.StartAsync(folder);
        var character = text.IndexOf('‸', StringComparison.Ordinal);
        await client.OpenAsync("ada.resume.yaml", text.Remove(character, 1));

        var refusal = await Assert.ThrowsAsync<RemoteInvocationException>(() => client.RequestAsync("textDocument/rename", new
        {
            textDocument = new { uri = client.UriOf("ada.resume.yaml") },
            position = new { line = 0, character },
            newName = name,
        }));
        Assert.Equal(-32803, refusal.ErrorCode);
    }

    [Fact]
    public async Task AClientIsGivenOnlyTheKindsOfActionsThatItAsksFor()
    {
        using var folder = new EmptyFolder();
        await using var client = await EditorClient.StartAsync(folder);
        await client.OpenAsync("ada.resume.yaml", Wrong);
        await client.WaitForDiagnosticsAsync("ada.resume.yaml", 1);

        Assert.NotEmpty((await AskAsync("quickfix")).EnumerateArray());
        Assert.Empty((await AskAsync("source.organizeImports")).EnumerateArray());

        Task<JsonElement> AskAsync(string only) => client.RequestAsync("textDocument/codeAction", new
        {
            textDocument = new { uri = client.UriOf("ada.resume.yaml") },
            range = new { start = new { line = 0, character = 22 }, end = new { line = 0, character = 22 } },
            context = new { diagnostics = Array.Empty<object>(), only = new[] { only } },
        });
    }

    private static string Words(Diagnostic diagnostic) =>
        diagnostic.Hint is { } hint ? $"{diagnostic.Message}\nhint: {hint}" : diagnostic.Message;
}
