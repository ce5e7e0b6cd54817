using System.Diagnostics;
using System.Text;
using System.Text.Json;
using Resume.Formats;
using Resume.Formats.Diagnostics;
using Resume.Formats.Reading;
using StreamJsonRpc;

namespace Resume.Tool.Tests.Editing;

/// <summary>The server as a whole: what it reports, and what it does with clients and files that behave badly.</summary>
public class ServerTests
{
    private const string Wrong = "basics: {name: Ada, emial: a@example.com}\nwork: [{name: A, startDate: 2019-13}]\n";

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
    public async Task UnknownMethodsAndPlacesOutsideOfTheTextAreNoHarm()
    {
        using var folder = new EmptyFolder();
        await using var client = await EditorClient.StartAsync(folder);
        await client.OpenAsync("ada.resume.yaml", "basics: {name: Ada}\n");
        var textDocument = new { uri = client.UriOf("ada.resume.yaml") };

        await Assert.ThrowsAsync<RemoteMethodNotFoundException>(() => client.RequestAsync("textDocument/unknown", new { textDocument }));
        await client.NotifyAsync("unknown/notification", new { textDocument });
        foreach (var (line, character) in new[] { (-1, -1), (int.MaxValue, int.MaxValue), (0, int.MaxValue), (1, 1), (500, 0) })
        {
            foreach (var method in new[] { "completion", "hover", "definition", "references", "prepareRename" })
            {
                await client.RequestAsync($"textDocument/{method}", new { textDocument, position = new { line, character } });
            }
        }

        var other = await client.RequestAsync(
            "textDocument/hover", new { textDocument = new { uri = "untitled:1" }, position = new { line = 0, character = 0 } });
        Assert.Equal(JsonValueKind.Null, other.ValueKind);
        await Assert.ThrowsAnyAsync<RemoteRpcException>(() => client.RequestAsync("textDocument/hover", new { position = "nowhere" }));
        Assert.Empty(await client.WaitForDiagnosticsAsync("ada.resume.yaml", 1));
    }

    [Fact]
    public async Task RequestsBeforeAndAfterTheirTimeAreErrors()
    {
        using var folder = new EmptyFolder();
        await using var client = await EditorClient.StartAsync(folder);
        var hover = new { textDocument = new { uri = client.UriOf("ada.resume.yaml") }, position = new { line = 0, character = 0 } };

        var second = await Assert.ThrowsAsync<RemoteInvocationException>(() => client.RequestAsync("initialize", new { }));
        await client.RequestAsync("shutdown", new { });
        var late = await Assert.ThrowsAsync<RemoteInvocationException>(() => client.RequestAsync("textDocument/hover", hover));
        Assert.Equal((-32600, -32600), (second.ErrorCode, late.ErrorCode));
        await client.NotifyAsync("exit", new { });

        Assert.True(await client.Server.RunAsync());
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

    [Theory]
    [InlineData("hello\n")]
    [InlineData("Content-Length: 5\r\n\r\nhello")]
    [InlineData("Content-Length: -1\r\n\r\n{}")]
    [InlineData("Content-Length: 99999999999\r\n\r\n{}")]
    [InlineData("Content-Length: 400\r\n\r\n{")]
    [InlineData("")]
    public async Task WhatIsNotAMessageEndsTheServer(string input)
    {
        using var folder = new EmptyFolder();
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "resume.dll"), "lsp", "--stdio"])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder.FullPath,
        };
        using var process = Process.Start(start)!;
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        var error = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Equal(1, process.ExitCode);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
    }

    private static string Words(Diagnostic diagnostic) =>
        diagnostic.Hint is { } hint ? $"{diagnostic.Message}\nhint: {hint}" : diagnostic.Message;
}
