using Resume.Formats.Batch;
using Resume.Formats.Diagnostics;
using Resume.Tool.Compiling;
using Resume.Tool.Editing.Changing;
using Resume.Tool.Editing.Checking;
using Resume.Tool.Editing.Completing;
using Resume.Tool.Editing.Files;
using Resume.Tool.Editing.Navigating;
using Resume.Tool.Editing.Protocol;
using Resume.Tool.Editing.Texts;
using StreamJsonRpc;

namespace Resume.Tool.Editing;

/// <summary>
/// The requests about texts. Each is answered for the text at the time of the request, beside others, and ends when the client cancels it.
/// </summary>
internal sealed class LanguageFeatures(
    LanguageServer server, Workspace workspace, Inclusions inclusions, Kinds kinds, Checker checker, DiagnosticsLoop loop)
{
    private const int InternalError = -32603;
    private const int RequestFailed = -32803;

    private readonly Completer completer = new(workspace, kinds, inclusions);
    private readonly Hovers hovers = new(workspace, kinds);
    private readonly Navigator navigator = new(workspace, inclusions);
    private readonly Renamer renamer = new(inclusions);

    [JsonRpcMethod("textDocument/completion", UseSingleObjectParameterDeserialization = true)]
    public Task<CompletionList?> CompleteAsync(TextDocumentPositionParams parameters, CancellationToken cancellationToken)
    {
        var snippets = server.Client.TextDocument?.Completion?.CompletionItem?.SnippetSupport ?? false;
        return AnswerAsync(
            parameters.TextDocument,
            text => completer.Complete(text, text.Lines.OffsetOf(parameters.Position), snippets, cancellationToken),
            cancellationToken);
    }

    [JsonRpcMethod("textDocument/hover", UseSingleObjectParameterDeserialization = true)]
    public Task<Hover?> HoverAsync(TextDocumentPositionParams parameters, CancellationToken cancellationToken) => AnswerAsync(
        parameters.TextDocument,
        text => hovers.Find(text, text.Lines.OffsetOf(parameters.Position), cancellationToken),
        cancellationToken);

    [JsonRpcMethod("textDocument/documentSymbol", UseSingleObjectParameterDeserialization = true)]
    public Task<IReadOnlyList<DocumentSymbol>?> FindSymbolsAsync(TextDocumentParams parameters, CancellationToken cancellationToken) =>
        AnswerAsync(parameters.TextDocument, Symbols.Find, cancellationToken);

    [JsonRpcMethod("textDocument/foldingRange", UseSingleObjectParameterDeserialization = true)]
    public Task<IReadOnlyList<FoldingRange>?> FindFoldsAsync(TextDocumentParams parameters, CancellationToken cancellationToken) =>
        AnswerAsync(parameters.TextDocument, Folds.Find, cancellationToken);

    [JsonRpcMethod("textDocument/definition", UseSingleObjectParameterDeserialization = true)]
    public Task<IReadOnlyList<Location>?> FindDefinitionAsync(TextDocumentPositionParams parameters, CancellationToken cancellationToken) =>
        AnswerAsync(
            parameters.TextDocument,
            text => navigator.FindDefinitions(text, text.Lines.OffsetOf(parameters.Position), cancellationToken),
            cancellationToken);

    [JsonRpcMethod("textDocument/references", UseSingleObjectParameterDeserialization = true)]
    public Task<IReadOnlyList<Location>?> FindReferencesAsync(ReferenceParams parameters, CancellationToken cancellationToken) =>
        AnswerAsync(
            parameters.TextDocument,
            text => navigator.FindReferences(
                text, text.Lines.OffsetOf(parameters.Position), parameters.Context?.IncludeDeclaration ?? true, cancellationToken),
            cancellationToken);

    [JsonRpcMethod("textDocument/prepareRename", UseSingleObjectParameterDeserialization = true)]
    public Task<PreparedRename?> PrepareRenameAsync(TextDocumentPositionParams parameters, CancellationToken cancellationToken) =>
        AnswerAsync(
            parameters.TextDocument,
            text => renamer.Prepare(text, text.Lines.OffsetOf(parameters.Position), cancellationToken),
            cancellationToken);

    [JsonRpcMethod("textDocument/rename", UseSingleObjectParameterDeserialization = true)]
    public Task<WorkspaceEdit?> RenameAsync(RenameParams parameters, CancellationToken cancellationToken) => AnswerAsync(
        parameters.TextDocument,
        text => renamer.Rename(text, text.Lines.OffsetOf(parameters.Position), parameters.NewName, cancellationToken),
        cancellationToken);

    [JsonRpcMethod("textDocument/formatting", UseSingleObjectParameterDeserialization = true)]
    public Task<IReadOnlyList<TextEdit>?> FormatAsync(TextDocumentParams parameters, CancellationToken cancellationToken) =>
        AnswerAsync(parameters.TextDocument, Formatter.Format, cancellationToken);

    [JsonRpcMethod("textDocument/codeAction", UseSingleObjectParameterDeserialization = true)]
    public Task<IReadOnlyList<CodeAction>?> FindActionsAsync(
        CodeActionParams parameters, CancellationToken cancellationToken) => AnswerLaterAsync(
        parameters.TextDocument,
        async Task<IReadOnlyList<CodeAction>?> (text) => parameters.Context?.Only is { } only && !only.Any(CodeAction.IsOfKind)
            ? []
            : Fixes.Find(text, await DiagnosticsOfAsync(text, cancellationToken), parameters.Range, workspace),
        cancellationToken);

    [JsonRpcMethod("textDocument/codeLens", UseSingleObjectParameterDeserialization = true)]
    public Task<IReadOnlyList<CodeLens>?> FindLensesAsync(
        TextDocumentParams parameters, CancellationToken cancellationToken) => AnswerLaterAsync(
        parameters.TextDocument,
        async Task<IReadOnlyList<CodeLens>?> (text) =>
            SourceName.IsSource(text.Path) ? await Lenses.FindAsync(text, checker, cancellationToken) : [],
        cancellationToken);

    // Those that the client shows, if they are of this text.
    private async Task<IEnumerable<Diagnostic>> DiagnosticsOfAsync(EditedText text, CancellationToken cancellationToken)
    {
        if (loop.FindLast(text.Path) is { } last && last.Version == text.Version)
        {
            return last.Diagnostics;
        }

        var kind = kinds.Find(text, cancellationToken);
        return kind switch
        {
            FileKind.None => [],
            FileKind.Source => (await checker.CheckAsync(text, cancellationToken)).Where(each => each.Span.File == text.Path),
            _ => checker.CheckAlone(text, kind, cancellationToken),
        };
    }

    private Task<T?> AnswerAsync<T>(TextDocumentIdentifier document, Func<EditedText, T?> answer, CancellationToken cancellationToken)
        where T : class => AnswerLaterAsync(document, text => Task.FromResult(answer(text)), cancellationToken);

    // The text is looked up before this returns, so in the order of the messages. A text that is not open has no answers.
    private Task<T?> AnswerLaterAsync<T>(
        TextDocumentIdentifier document, Func<EditedText, Task<T?>> answer, CancellationToken cancellationToken)
        where T : class
    {
        server.Require();
        return workspace.Find(document.Uri) is { } text ? RunAsync(text, answer, cancellationToken) : Task.FromResult(default(T));
    }

    private static async Task<T?> RunAsync<T>(EditedText text, Func<EditedText, Task<T?>> answer, CancellationToken cancellationToken)
        where T : class
    {
        try
        {
            return await Task.Run(() => answer(text), cancellationToken);
        }
        catch (NameException exception)
        {
            throw new LocalRpcException(exception.Message, exception) { ErrorCode = RequestFailed };
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // A fault of ours is an error of this request, without a stack trace.
            throw new LocalRpcException(UnexpectedError.Describe(text.Path, exception).Message, exception) { ErrorCode = InternalError };
        }
    }
}
