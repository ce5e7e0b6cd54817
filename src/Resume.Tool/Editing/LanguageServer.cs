using System.Collections.Immutable;
using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;
using Resume.Formats.Batch;
using Resume.Tool.Editing.Checking;
using Resume.Tool.Editing.Files;
using Resume.Tool.Editing.Protocol;
using Resume.Tool.Editing.Texts;
using StreamJsonRpc;

namespace Resume.Tool.Editing;

/// <summary>
/// The methods of the Language Server Protocol 3.17 that keep the server and its texts: each is called in the order of the messages.
/// </summary>
internal sealed class LanguageServer : IAsyncDisposable
{
    private const string Name = "resume";
    private const int ServerNotInitialized = -32002;
    private const int InvalidRequest = -32600;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly CancellationTokenSource end = new();
    private readonly TaskCompletionSource exit = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Inclusions inclusions;
    private readonly DiagnosticsLoop loop;
    private readonly JsonRpc rpc;
    private readonly Task checks;
    private State state = State.New;

    /// <summary>Starts to serve a client.</summary>
    /// <param name="input">Where its messages are read.</param>
    /// <param name="output">Where the answers are written.</param>
    /// <param name="settings">The command line.</param>
    public LanguageServer(Stream input, Stream output, EditingSettings settings)
    {
        Workspace = new(settings);
        inclusions = new(Workspace);
        var kinds = new Kinds(Workspace, inclusions);
        var checker = new Checker(Workspace);
        loop = new(new(Workspace, inclusions, kinds, checker), Workspace, PublishAsync);

        var formatter = new SystemTextJsonFormatter
        {
            JsonSerializerOptions = new(JsonSerializerDefaults.Web)
            {
                DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
                RespectRequiredConstructorParameters = true,
                RespectNullableAnnotations = true,
            },
        };
        rpc = new(new PatientHandler(output, input, formatter, Patience));
        foreach (var target in new object[] { this, new LanguageFeatures(this, Workspace, inclusions, kinds, checker, loop) })
        {
            rpc.AddLocalRpcTarget(target, new JsonRpcTargetOptions { AllowNonPublicInvocation = false });
        }

        checks = Task.Run(() => loop.RunAsync(end.Token));
        rpc.StartListening();
    }

    private enum State
    {
        New,
        Running,
        Shut,
    }

    /// <summary>The open texts.</summary>
    public Workspace Workspace { get; }

    /// <summary>What the client can do.</summary>
    public ClientCapabilities Client { get; private set; } = new();

    /// <summary>Waits until the client ends the server, or is gone. True if it ended it as the protocol says.</summary>
    /// <exception cref="Exception">The client sent something that is not a message.</exception>
    [JsonRpcIgnore]
    public async Task<bool> RunAsync()
    {
        // A client that is gone closes the input. Its answers may never be read: they are not waited for.
        var ended = await Task.WhenAny(exit.Task, rpc.Completion, checks);
        try
        {
            await ended;
        }
        catch (Exception exception) when (ended == checks && exception is ConnectionLostException or ObjectDisposedException)
        {
            // It went while diagnostics were written.
        }

        return state == State.Shut;
    }

    /// <summary>True while requests can be answered.</summary>
    /// <exception cref="LocalRpcException">They cannot.</exception>
    [JsonRpcIgnore]
    public void Require()
    {
        if (state != State.Running)
        {
            throw new LocalRpcException(state == State.New ? "the server is not initialized" : "the server is shut down")
            {
                ErrorCode = state == State.New ? ServerNotInitialized : InvalidRequest,
            };
        }
    }

    [JsonRpcMethod("initialize", UseSingleObjectParameterDeserialization = true)]
    public InitializeResult Initialize(InitializeParams parameters)
    {
        if (state != State.New)
        {
            throw new LocalRpcException("the server is initialized already") { ErrorCode = InvalidRequest };
        }

        Client = parameters.Capabilities ?? new();
        if (parameters.ProcessId is { } client)
        {
            _ = EndWithAsync(client);
        }

        Workspace.Folders = PathsOf(parameters.WorkspaceFolders?.Select(folder => folder.Uri) ?? [parameters.RootUri ?? ""]);
        state = State.Running;
        return new(new(), new(Name, typeof(LanguageServer).Assembly.GetName().Version!.ToString(fieldCount: 3)));
    }

    /// <summary>Asks the client to watch the files that sources name, where it does not do so unasked.</summary>
    [JsonRpcMethod("initialized")]
    public Task InitializedAsync() => Client.Workspace?.DidChangeWatchedFiles?.DynamicRegistration ?? false
        ? rpc.InvokeWithParameterObjectAsync<object?>("client/registerCapability", WatchedFiles.Registration, end.Token)
        : Task.CompletedTask;

    [JsonRpcMethod("shutdown")]
    public object? Shutdown()
    {
        Require();
        state = State.Shut;
        return null;
    }

    [JsonRpcMethod("exit")]
    public void Exit() => exit.TrySetResult();

    [JsonRpcMethod("textDocument/didOpen", UseSingleObjectParameterDeserialization = true)]
    public void DidOpen(DidOpenParams parameters) => Touch(Workspace.Add(parameters.TextDocument));

    [JsonRpcMethod("textDocument/didChange", UseSingleObjectParameterDeserialization = true)]
    public void DidChange(DidChangeParams parameters) =>
        Touch(Workspace.Change(parameters.TextDocument.Uri, parameters.TextDocument.Version, parameters.ContentChanges));

    [JsonRpcMethod("textDocument/didSave", UseSingleObjectParameterDeserialization = true)]
    public void DidSave(TextDocumentParams parameters) => Touch(Workspace.Find(parameters.TextDocument.Uri));

    [JsonRpcMethod("textDocument/didClose", UseSingleObjectParameterDeserialization = true)]
    public void DidClose(TextDocumentParams parameters) => Touch(Workspace.Remove(parameters.TextDocument.Uri));

    [JsonRpcMethod("workspace/didChangeWatchedFiles", UseSingleObjectParameterDeserialization = true)]
    public void DidChangeWatchedFiles(DidChangeWatchedFilesParams parameters)
    {
        inclusions.Forget();
        foreach (var path in parameters.Changes.Select(change => FileUri.ToPath(change.Uri)).OfType<string>())
        {
            loop.Touch(path);
        }

        // Pictures, fonts and templates: any source may name them.
        if (parameters.Changes.Any(change => !LikelySources.IsYamlOrJson(change.Uri)))
        {
            foreach (var text in Workspace.Open)
            {
                loop.Touch(text.Path);
            }
        }
    }

    [JsonRpcMethod("workspace/didChangeWorkspaceFolders", UseSingleObjectParameterDeserialization = true)]
    public void DidChangeWorkspaceFolders(DidChangeWorkspaceFoldersParams parameters)
    {
        var removed = PathsOf(parameters.Event.Removed.Select(folder => folder.Uri));
        var added = PathsOf(parameters.Event.Added.Select(folder => folder.Uri));
        Workspace.Folders = [.. Workspace.Folders.Except(removed, StringComparer.Ordinal).Union(added, StringComparer.Ordinal)];
        inclusions.Forget();
    }

    [JsonRpcIgnore]
    public async ValueTask DisposeAsync()
    {
        await end.CancelAsync();
        rpc.Dispose();
        try
        {
            await checks;
        }
        catch (Exception exception) when (exception is OperationCanceledException or ConnectionLostException or ObjectDisposedException)
        {
            // It was ended.
        }

        loop.Dispose();
        end.Dispose();
    }

    private static ImmutableArray<string> PathsOf(IEnumerable<string> uris) =>
        [.. uris.Select(FileUri.ToPath).OfType<string>().Select(path => Path.TrimEndingDirectorySeparator(path))];

    // A client that crashed may leave its end of the streams open.
    private async Task EndWithAsync(int client)
    {
        try
        {
            using var process = Process.GetProcessById(client);
            await process.WaitForExitAsync(end.Token);
            exit.TrySetResult();
        }
        catch (Exception exception) when (exception is ArgumentException or OperationCanceledException)
        {
            // It is not on this machine, or the server ends first.
        }
    }

    private void Touch(EditedText? text)
    {
        if (text is not null && state == State.Running)
        {
            loop.Touch(text.Path);
        }
    }

    private Task PublishAsync(CheckedFile file, CancellationToken cancellationToken) => rpc
        .NotifyWithParameterObjectAsync("textDocument/publishDiagnostics", ShownDiagnostics.Create(file, Workspace))
        .WaitAsync(cancellationToken);
}
