using System.Diagnostics;
using System.IO.Pipelines;
using System.Text;
using System.Text.Json;
using Resume.Tool.Editing;
using StreamJsonRpc;

namespace Resume.Tool.Tests.Editing;

/// <summary>What the server does with clients that behave badly: an error or an end, never a crash or a hang.</summary>
public class BadClientTests
{
    [Fact]
    public async Task TheServerEndsAsTheProtocolSays()
    {
        using var folder = new EmptyFolder();
        using var process = Start(folder);
        string[] messages =
        [
            """{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"processId":null,"rootUri":null,"capabilities":{}}}""",
            """{"jsonrpc":"2.0","method":"initialized","params":{}}""",
            """{"jsonrpc":"2.0","id":2,"method":"shutdown"}""",
            """{"jsonrpc":"2.0","method":"exit"}""",
        ];
        await process.StandardInput.WriteAsync(string.Concat(messages.Select(
            message => FormattableString.Invariant($"Content-Length: {message.Length}\r\n\r\n{message}"))));
        await process.StandardInput.FlushAsync(TestContext.Current.CancellationToken);
        var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Contains("\"positionEncoding\":\"utf-16\"", output, StringComparison.Ordinal);
        Assert.Equal(0, process.ExitCode);
    }

    [Fact]
    public async Task UnknownMethodsAndPlacesOutsideOfTheTextDoNoHarm()
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
    public async Task AClientThatNeverReadsCountsAsGone()
    {
        using var folder = new EmptyFolder();
        var (toServer, toClient) = (new Pipe(), new Pipe());
        using var handler = new PatientHandler(
            toClient.Writer.AsStream(), toServer.Reader.AsStream(), new SystemTextJsonFormatter(), TimeSpan.FromMilliseconds(50));
        using var rpc = new JsonRpc(handler);
        rpc.AddLocalRpcMethod("hover", () => new string('x', 100_000));
        rpc.StartListening();

        var message = "Content-Length: 41\r\n\r\n" + """{"jsonrpc":"2.0","id":1,"method":"hover"}""";
        var requests = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(message, PatientHandler.MostUnanswered + 10)));
        await toServer.Writer.WriteAsync(requests, TestContext.Current.CancellationToken);

        await rpc.Completion.WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task AClientThatIsGoneEndsTheServerWithAnswersUnread()
    {
        using var folder = new EmptyFolder();
        using var process = Start(folder);
        var content = """{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"capabilities":{}}}""" + new string(' ', 1_000);
        var message = FormattableString.Invariant($"Content-Length: {content.Length}\r\n\r\n{content}");
        var sending = process.StandardInput.WriteAsync(string.Concat(Enumerable.Repeat(message, 5_000)));
        await Task.WhenAny(sending, Task.Delay(TimeSpan.FromSeconds(2), TestContext.Current.CancellationToken));

        process.StandardOutput.Close();
        await sending;
        process.StandardInput.Close();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Equal(1, process.ExitCode);
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
        using var process = Start(folder);
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        var error = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Equal(1, process.ExitCode);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
    }

    private static Process Start(EmptyFolder folder) =>
        ResumeProcess.Start(folder, new Dictionary<string, string>(), ["lsp", "--stdio"], sendsInput: true);
}
