using System.Collections.Concurrent;
using System.IO.Pipelines;
using System.Text.Json;
using System.Text.Json.Nodes;
using Resume.Formats;
using Resume.Tool.Editing;
using Resume.Tool.Editing.Files;
using Resume.Tool.Editing.Texts;
using StreamJsonRpc;

namespace Resume.Tool.Tests.Editing;

/// <summary>An editor that talks with a server in this process.</summary>
internal sealed class EditorClient : IAsyncDisposable
{
    private readonly JsonRpc rpc;
    private readonly ConcurrentDictionary<string, JsonObject> published = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<JsonObject> all = new();
    private readonly SemaphoreSlim arrived = new(0);
    private readonly EmptyFolder folder;

    private EditorClient(EmptyFolder folder, EditingSettings settings)
    {
        this.folder = folder;
        var (toServer, toClient) = (new Pipe(), new Pipe());
        Server = new(toServer.Reader.AsStream(), toClient.Writer.AsStream(), settings);
        rpc = new(new HeaderDelimitedMessageHandler(
            toServer.Writer.AsStream(), toClient.Reader.AsStream(), new SystemTextJsonFormatter()));
        rpc.AddLocalRpcTarget(this, new() { AllowNonPublicInvocation = false });
        rpc.StartListening();
    }

    public LanguageServer Server { get; }

    /// <summary>All that was published, in order.</summary>
    public IReadOnlyCollection<JsonObject> Published => all;

    /// <summary>The methods that the server asked to be called.</summary>
    public ConcurrentBag<string> Registrations { get; } = [];

    public static async Task<EditorClient> StartAsync(
        EmptyFolder folder, EditingSettings? settings = null, object? capabilities = null)
    {
        var client = new EditorClient(folder, settings ?? new(new CompileOptions(), [], Trusts: false));
        await client.RequestAsync("initialize", new
        {
            processId = (int?)null,
            rootUri = FileUri.FromPath(folder.FullPath),
            capabilities = capabilities
                ?? new { textDocument = new { completion = new { completionItem = new { snippetSupport = true } } } },
        });
        await client.NotifyAsync("initialized", new { });
        return client;
    }

    [JsonRpcMethod("textDocument/publishDiagnostics", UseSingleObjectParameterDeserialization = true)]
    public void Publish(JsonElement parameters)
    {
        var message = JsonObject.Create(parameters.Clone())!;
        published[(string)message["uri"]!] = message;
        all.Enqueue(message);
        arrived.Release();
    }

    [JsonRpcMethod("client/registerCapability", UseSingleObjectParameterDeserialization = true)]
    public object? Register(JsonElement parameters)
    {
        foreach (var registration in parameters.GetProperty("registrations").EnumerateArray())
        {
            Registrations.Add(registration.GetProperty("method").GetString()!);
        }

        arrived.Release();
        return null;
    }

    public string UriOf(string file) => FileUri.FromPath(folder[file]);

    public Task<JsonElement> RequestAsync(string method, object parameters) =>
        rpc.InvokeWithParameterObjectAsync<JsonElement>(method, parameters, TestContext.Current.CancellationToken);

    public Task NotifyAsync(string method, object parameters) => rpc.NotifyWithParameterObjectAsync(method, parameters);

    public Task OpenAsync(string file, string text, int version = 1) =>
        NotifyAsync("textDocument/didOpen", new { textDocument = new { uri = UriOf(file), languageId = "yaml", version, text } });

    public Task ChangeAsync(string file, int version, params object[] contentChanges) =>
        NotifyAsync("textDocument/didChange", new { textDocument = new { uri = UriOf(file), version }, contentChanges });

    /// <summary>Waits for the diagnostics of a version of a text.</summary>
    public async Task<JsonArray> WaitForDiagnosticsAsync(string file, int? version)
    {
        JsonObject? message = null;
        await WaitUntilAsync(() => published.TryGetValue(UriOf(file), out message) && (int?)message["version"] == version);
        return message!["diagnostics"]!.AsArray();
    }

    /// <summary>Waits until the server has sent what is expected.</summary>
    public async Task WaitUntilAsync(Func<bool> isThere)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(TimeSpan.FromMinutes(2));
        while (!isThere())
        {
            await arrived.WaitAsync(patience.Token);
        }
    }

    public async ValueTask DisposeAsync()
    {
        rpc.Dispose();
        await Server.DisposeAsync();
        arrived.Dispose();
    }
}
