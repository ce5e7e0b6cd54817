using System.Diagnostics;
using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Resume.Tool.Tests.Serving;

/// <summary>A process of `resume serve`, and a client that behaves as its page does.</summary>
internal sealed partial class RunningServer : IAsyncDisposable
{
    private readonly Process process;

    private RunningServer(Process process, Uri address) => (this.process, Address) = (process, address);

    /// <summary>The address of the page, with the token.</summary>
    public Uri Address { get; }

    public HttpClient Client { get; } = new();

    public static async Task<RunningServer> StartAsync(EmptyFolder folder, params string[] args)
    {
        var started = ResumeProcess.Start(folder, new Dictionary<string, string>(), ["serve", "--no-open", .. args]);
        var line = await started.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken)
            ?? await started.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        return AddressPattern().Match(line) is { Success: true } match
            ? new(started, new(match.Value))
            : throw new InvalidOperationException(line);
    }

    /// <summary>The status of a request.</summary>
    public async Task<HttpStatusCode> GetStatusAsync(string path, Action<HttpRequestMessage>? change = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(Address, path));
        change?.Invoke(request);
        using var response = await Client.SendAsync(request, TestContext.Current.CancellationToken);
        return response.StatusCode;
    }

    public Task<string> GetAsync(string path) => Client.GetStringAsync(new Uri(Address, path), TestContext.Current.CancellationToken);

    public async Task<JsonElement> GetJsonAsync(string path)
    {
        using var json = JsonDocument.Parse(await GetAsync(path));
        return json.RootElement.Clone();
    }

    /// <summary>The texts of an output that the page would show.</summary>
    public async Task<string> GetOutputAsync(string query) =>
        await GetAsync((await GetJsonAsync($"preview?{query}")).GetProperty("address").GetString()!);

    /// <summary>Presses Ctrl+C, and returns the exit status.</summary>
    public async Task<int> InterruptAsync()
    {
        using var kill = Process.Start("kill", ["-INT", $"{process.Id}"]);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return process.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        process.Kill();
        await process.WaitForExitAsync(CancellationToken.None);
        process.Dispose();
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+/[0-9a-f]{32}/")]
    private static partial Regex AddressPattern();
}
