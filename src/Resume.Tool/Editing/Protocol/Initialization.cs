namespace Resume.Tool.Editing.Protocol;

/// <summary>The part of the client's `initialize` that the server reads.</summary>
internal sealed record InitializeParams(
    int? ProcessId = null,
    string? RootUri = null,
    IReadOnlyList<WorkspaceFolder>? WorkspaceFolders = null,
    ClientCapabilities? Capabilities = null);

/// <summary>What the client can do.</summary>
internal sealed record ClientCapabilities(
    TextDocumentClientCapabilities? TextDocument = null, WorkspaceClientCapabilities? Workspace = null);

/// <summary>What it can do with the workspace.</summary>
internal sealed record WorkspaceClientCapabilities(RegistrableCapability? DidChangeWatchedFiles = null);

/// <summary>Whether the server may ask for something after the start.</summary>
internal sealed record RegistrableCapability(bool DynamicRegistration = false);

/// <summary>What it can do with documents.</summary>
internal sealed record TextDocumentClientCapabilities(CompletionClientCapabilities? Completion = null);

/// <summary>What it can do with completions.</summary>
internal sealed record CompletionClientCapabilities(CompletionItemCapabilities? CompletionItem = null);

/// <summary>Whether inserted texts may be snippets.</summary>
internal sealed record CompletionItemCapabilities(bool SnippetSupport = false);

/// <summary>The answer to `initialize`.</summary>
internal sealed record InitializeResult(ServerCapabilities Capabilities, ServerInfo ServerInfo);

/// <summary>The name and version of the server.</summary>
internal sealed record ServerInfo(string Name, string Version);

/// <summary>What the server can do.</summary>
internal sealed record ServerCapabilities
{
    public string PositionEncoding { get; } = "utf-16";

    public SyncOptions TextDocumentSync { get; } = new();

    public CompletionOptions CompletionProvider { get; } = new();

    public bool HoverProvider { get; } = true;

    public bool DefinitionProvider { get; } = true;

    public bool ReferencesProvider { get; } = true;

    public bool DocumentSymbolProvider { get; } = true;

    public bool FoldingRangeProvider { get; } = true;

    public bool DocumentFormattingProvider { get; } = true;

    public RenameOptions RenameProvider { get; } = new();

    public CodeActionOptions CodeActionProvider { get; } = new();

    public CodeLensOptions CodeLensProvider { get; } = new();

    public WorkspaceOptions Workspace { get; } = new();
}

/// <summary>Which changes of texts the server wants: of ranges, and that a file was saved.</summary>
internal sealed record SyncOptions
{
    public bool OpenClose { get; } = true;

    public int Change { get; } = 2;

    public bool Save { get; } = true;
}

/// <summary>The characters after which completions are useful.</summary>
internal sealed record CompletionOptions
{
    public IReadOnlyList<string> TriggerCharacters { get; } = [" ", "-", ".", "/", "\""];
}

/// <summary>The server can say what would be renamed.</summary>
internal sealed record RenameOptions
{
    public bool PrepareProvider { get; } = true;
}

/// <summary>The kinds of code actions.</summary>
internal sealed record CodeActionOptions
{
    public IReadOnlyList<string> CodeActionKinds { get; } = [CodeAction.QuickFix];
}

/// <summary>Lenses are complete when they are listed.</summary>
internal sealed record CodeLensOptions
{
    public bool ResolveProvider { get; }
}

/// <summary>The server follows the folders of the client.</summary>
internal sealed record WorkspaceOptions
{
    public WorkspaceFoldersOptions WorkspaceFolders { get; } = new();
}

/// <summary>The server wants to know when the folders change.</summary>
internal sealed record WorkspaceFoldersOptions
{
    public bool Supported { get; } = true;

    public bool ChangeNotifications { get; } = true;
}
