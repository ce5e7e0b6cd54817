using System.Text.Json.Serialization;

namespace Resume.Tool.Editing.Protocol;

/// <summary>A place in a text: 0-based, in UTF-16 units, as the Language Server Protocol 3.17 counts by default.</summary>
internal readonly record struct Position(int Line, int Character);

/// <summary>A stretch of a text; its end is exclusive.</summary>
internal readonly record struct TextRange(Position Start, Position End);

/// <summary>A stretch of a file.</summary>
internal sealed record Location(string Uri, TextRange Range);

/// <summary>A document by its URI.</summary>
internal sealed record TextDocumentIdentifier(string Uri);

/// <summary>A document and what the client numbers its text with.</summary>
internal sealed record VersionedTextDocumentIdentifier(string Uri, int? Version = null);

/// <summary>A document as the client opens it.</summary>
internal sealed record TextDocumentItem(string Uri, string LanguageId, int Version, string Text);

/// <summary>An edit that replaces a range.</summary>
internal sealed record TextEdit(TextRange Range, string NewText);

/// <summary>Edits of several files, by URI.</summary>
internal sealed record WorkspaceEdit(Dictionary<string, IReadOnlyList<TextEdit>> Changes);

/// <summary>A text for people, in Markdown or plain.</summary>
internal sealed record MarkupContent(string Kind, string Value)
{
    public static MarkupContent Markdown(string value) => new("markdown", value);
}

/// <summary>The parameters of requests about a place.</summary>
internal record TextDocumentPositionParams(TextDocumentIdentifier TextDocument, Position Position);

/// <summary>The parameters of requests about a whole document.</summary>
internal sealed record TextDocumentParams(TextDocumentIdentifier TextDocument);

/// <summary>A change of a text: of a range, or of the whole text if there is none.</summary>
internal sealed record ContentChange(string Text, TextRange? Range = null);

/// <summary>`textDocument/didOpen`.</summary>
internal sealed record DidOpenParams(TextDocumentItem TextDocument);

/// <summary>`textDocument/didChange`.</summary>
internal sealed record DidChangeParams(VersionedTextDocumentIdentifier TextDocument, IReadOnlyList<ContentChange> ContentChanges);

/// <summary>A file that changed outside of the editor.</summary>
internal sealed record FileEvent(string Uri, [property: JsonPropertyName("type")] int Type);

/// <summary>`workspace/didChangeWatchedFiles`.</summary>
internal sealed record DidChangeWatchedFilesParams(IReadOnlyList<FileEvent> Changes);

/// <summary>A folder that the editor has open.</summary>
internal sealed record WorkspaceFolder(string Uri, string Name);

/// <summary>`workspace/didChangeWorkspaceFolders`.</summary>
internal sealed record DidChangeWorkspaceFoldersParams(WorkspaceFoldersChange Event);

/// <summary>The folders that were added and removed.</summary>
internal sealed record WorkspaceFoldersChange(IReadOnlyList<WorkspaceFolder> Added, IReadOnlyList<WorkspaceFolder> Removed);
