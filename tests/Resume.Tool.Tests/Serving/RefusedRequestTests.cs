using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Resume.Tool.Tests.Serving;

/// <summary>A server of a folder with a source, beside a file that is none.</summary>
public sealed class ServedFolder : IAsyncLifetime
{
    private readonly EmptyFolder folder = new EmptyFolder().With("cv/ada.resume.yaml").With("secret.txt", "secret");

    internal RunningServer Server { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Server = await RunningServer.StartAsync(folder, "cv");

    public async ValueTask DisposeAsync()
    {
        await Server.DisposeAsync();
        folder.Dispose();
    }
}

/// <summary>Requests that do not come from the page of `resume serve`.</summary>
public sealed class RefusedRequestTests(ServedFolder served) : IClassFixture<ServedFolder>
{
    private readonly RunningServer server = served.Server;

    [Fact]
    public async Task OtherWebSitesAreRefused()
    {
        Assert.Equal(HttpStatusCode.MisdirectedRequest, await Ask("", request => request.Headers.Host = "rebound.example"));
        Assert.Equal(HttpStatusCode.MisdirectedRequest, await Ask("", request => request.Headers.Host = "127.0.0.1:1"));
        Assert.Equal(HttpStatusCode.Forbidden, await Ask("choices", request => request.Headers.Add("Origin", "https://evil.example")));
        Assert.Equal(HttpStatusCode.Forbidden, await Ask("choices", request => request.Headers.Add("Origin", "null")));
        Assert.Equal(HttpStatusCode.Forbidden, await Ask("choices", request => request.Headers.Add("Sec-Fetch-Site", "cross-site")));
        Assert.Equal(HttpStatusCode.MethodNotAllowed, await Ask("choices", request => request.Method = HttpMethod.Delete));
        Assert.Equal(HttpStatusCode.NotFound, await Ask("/", _ => { }));
        Assert.Equal(HttpStatusCode.NotFound, await Ask("/00000000000000000000000000000000/choices", _ => { }));
        Assert.Equal(HttpStatusCode.OK, await Ask("choices", request => request.Headers.Host = $"localhost:{server.Address.Port}"));

        Task<HttpStatusCode> Ask(string path, Action<HttpRequestMessage> change) => server.GetStatusAsync(path, change);
    }

    [Fact]
    public async Task OnlyThePageCanBeInAFrameOfAnEditor()
    {
        using var folder = new EmptyFolder().With("ada.resume.yaml");
        await using var editor = await RunningServer.StartAsync(folder, "--for-editor");

        Assert.Equal(HttpStatusCode.OK, await editor.GetStatusAsync("", InAFrame));
        Assert.Equal(HttpStatusCode.Forbidden, await editor.GetStatusAsync("choices", InAFrame));
        Assert.Equal(HttpStatusCode.Forbidden, await editor.GetStatusAsync("", FromAnotherSite));
        Assert.Equal(HttpStatusCode.Forbidden, await server.GetStatusAsync("", InAFrame));

        static void FromAnotherSite(HttpRequestMessage request) => request.Headers.Add("Sec-Fetch-Site", "cross-site");

        static void InAFrame(HttpRequestMessage request)
        {
            FromAnotherSite(request);
            request.Headers.Add("Sec-Fetch-Mode", "navigate");
            request.Headers.Add("Sec-Fetch-Dest", "iframe");
        }
    }

    [Theory]
    [InlineData("preview?source=../secret.txt&format=txt")]
    [InlineData("preview?source=/etc/passwd&format=txt")]
    [InlineData("preview?source=cv/ada.resume.yaml&format=exe")]
    [InlineData("download?source=cv%2f..%2fsecret.txt&format=txt")]
    [InlineData("output/../../secret.txt")]
    [InlineData("output/%2e%2e/secret.txt")]
    [InlineData("..%2fsecret.txt")]
    [InlineData("index.html%00")]
    public async Task NoPathLeadsOutOfTheSources(string path)
    {
        // As it is: a client would resolve the dots.
        var status = await SendRawAsync(
            $"GET {server.Address.AbsolutePath}{path} HTTP/1.1\r\nHost: 127.0.0.1:{server.Address.Port}\r\nConnection: close\r\n\r\n");

        Assert.True(status.Split(' ')[1] is "404" or "400", status);
        Assert.DoesNotContain("secret", status.Split("\r\n\r\n")[^1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\0\u0001\u0002\r\n\r\n")]
    [InlineData("GET / HTTP/9.9\r\n\r\n")]
    [InlineData("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 9999999999999\r\n\r\n")]
    [InlineData("GET http://127.0.0.1/ HTTP/1.1\r\nHost: other\r\n\r\n")]
    public async Task GarbageLeavesTheServerRunning(string request)
    {
        await SendRawAsync(request);

        Assert.Equal(HttpStatusCode.OK, await server.GetStatusAsync("choices"));
    }

    [Fact]
    public async Task ResumeCannotRunScriptsOrLoadAnything()
    {
        var source = Uri.EscapeDataString(Path.Combine("cv", "ada.resume.yaml"));
        var preview = await server.GetJsonAsync($"preview?source={source}&format=html");

        using var response = await server.Client.GetAsync(
            new Uri(server.Address, preview.GetProperty("address").GetString()), TestContext.Current.CancellationToken);

        Assert.StartsWith(
            "sandbox allow-same-origin; default-src 'none';",
            response.Headers.GetValues("Content-Security-Policy").Single(),
            StringComparison.Ordinal);
        Assert.False(response.Headers.Contains("Access-Control-Allow-Origin"));
    }

    private async Task<string> SendRawAsync(string request)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, server.Address.Port, TestContext.Current.CancellationToken);
        await using var stream = client.GetStream();
        await stream.WriteAsync(Encoding.Latin1.GetBytes(request), TestContext.Current.CancellationToken);
        using var reader = new StreamReader(stream);
        return await reader.ReadToEndAsync(TestContext.Current.CancellationToken);
    }
}
