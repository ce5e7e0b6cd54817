using System.Text.Json;

namespace Resume.Tool.Editing.Protocol;

/// <summary>A diagnostic as editors show it.</summary>
internal sealed record ShownDiagnostic(TextRange Range, int Severity, string Code, string Source, string Message)
{
    public CodeDescription? CodeDescription { get; init; }

    public IReadOnlyList<RelatedInformation>? RelatedInformation { get; init; }
}

/// <summary>The page that explains a code.</summary>
internal sealed record CodeDescription(string Href);

/// <summary>Another place that belongs to a diagnostic.</summary>
internal sealed record RelatedInformation(Location Location, string Message);

/// <summary>`textDocument/publishDiagnostics`.</summary>
internal sealed record PublishDiagnosticsParams(string Uri, int? Version, IReadOnlyList<ShownDiagnostic> Diagnostics);

/// <summary>The completions at a place.</summary>
internal sealed record CompletionList(bool IsIncomplete, IReadOnlyList<CompletionItem> Items);

/// <summary>One completion.</summary>
internal sealed record CompletionItem(string Label, int Kind)
{
    public string? Detail { get; init; }

    public MarkupContent? Documentation { get; init; }

    public string? SortText { get; init; }

    public string? FilterText { get; init; }

    public int? InsertTextFormat { get; init; }

    public int? InsertTextMode { get; init; }

    public TextEdit? TextEdit { get; init; }
}

/// <summary>The numbers of the protocol for kinds of completions.</summary>
internal static class CompletionKind
{
    public const int Module = 9;
    public const int Property = 10;
    public const int Value = 12;
    public const int EnumMember = 20;
    public const int Snippet = 15;
    public const int Color = 16;
    public const int File = 17;
    public const int Reference = 18;
}

/// <summary>What is shown about a place.</summary>
internal sealed record Hover(MarkupContent Contents, TextRange Range);

/// <summary>A symbol of the outline, with those in it.</summary>
internal sealed record DocumentSymbol(string Name, int Kind, TextRange Range, TextRange SelectionRange)
{
    public string? Detail { get; init; }

    public IReadOnlyList<DocumentSymbol> Children { get; init; } = [];
}

/// <summary>Lines that can be folded, 0-based and inclusive.</summary>
internal sealed record FoldingRange(int StartLine, int EndLine, string? Kind = null);

/// <summary>`textDocument/references`.</summary>
internal sealed record ReferenceParams(TextDocumentIdentifier TextDocument, Position Position, ReferenceContext? Context = null)
    : TextDocumentPositionParams(TextDocument, Position);

/// <summary>Whether the definition is wanted too.</summary>
internal sealed record ReferenceContext(bool IncludeDeclaration);

/// <summary>`textDocument/rename`.</summary>
internal sealed record RenameParams(TextDocumentIdentifier TextDocument, Position Position, string NewName)
    : TextDocumentPositionParams(TextDocument, Position);

/// <summary>What would be renamed.</summary>
internal sealed record PreparedRename(TextRange Range, string Placeholder);

/// <summary>`textDocument/codeAction`.</summary>
internal sealed record CodeActionParams(TextDocumentIdentifier TextDocument, TextRange Range, CodeActionContext? Context = null);

/// <summary>The diagnostics that the actions are for, as the client has them, and the kinds that it wants.</summary>
internal sealed record CodeActionContext(IReadOnlyList<JsonElement>? Diagnostics = null, IReadOnlyList<string>? Only = null);

/// <summary>An edit that the editor offers.</summary>
internal sealed record CodeAction(string Title, string Kind, WorkspaceEdit Edit)
{
    /// <summary>The kind of actions that solve a problem.</summary>
    public const string QuickFix = "quickfix";

    /// <summary>True for a kind that contains ours: itself, or the empty one, which contains all.</summary>
    public static bool IsOfKind(string kind) => kind is QuickFix or "";

    public IReadOnlyList<ShownDiagnostic>? Diagnostics { get; init; }

    public bool? IsPreferred { get; init; }
}

/// <summary>A line above the text.</summary>
internal sealed record CodeLens(TextRange Range, Command Command);

/// <summary>A title, and a command of the client; empty for none.</summary>
internal sealed record Command(string Title, [property: System.Text.Json.Serialization.JsonPropertyName("command")] string Name);
