using Resume.Formats.Diagnostics;
using Resume.Tool.Editing.Files;
using Resume.Tool.Editing.Protocol;
using Resume.Tool.Editing.Texts;

namespace Resume.Tool.Editing.Checking;

/// <summary>Diagnostics as the protocol has them.</summary>
internal static class ShownDiagnostics
{
    private const string Source = "resume";
    private const int Error = 1;
    private const int Warning = 2;
    private const int Information = 3;

    /// <summary>The diagnostics of a file; null if the file is gone.</summary>
    public static PublishDiagnosticsParams Create(CheckedFile file, Workspace workspace)
    {
        var text = workspace.Read(file.Path);
        return new(
            text?.Uri ?? FileUri.FromPath(file.Path),
            file.Version,
            text is null ? [] : [.. file.Diagnostics.Select(diagnostic => Create(diagnostic, text, workspace))]);
    }

    /// <summary>One diagnostic of a text.</summary>
    public static ShownDiagnostic Create(Diagnostic diagnostic, EditedText text, Workspace workspace) =>
        new(
            text.Lines.RangeOf(diagnostic.Span),
            diagnostic.Severity switch { Severity.Error => Error, Severity.Warning => Warning, _ => Information },
            diagnostic.Code,
            Source,
            diagnostic.Hint is { } hint ? $"{diagnostic.Message}\nhint: {hint}" : diagnostic.Message)
        {
            CodeDescription = diagnostic.HelpLink is { } link ? new(link) : null,
            RelatedInformation = diagnostic.Related is { Span.File: { Length: > 0 } path } related && workspace.Read(path) is { } other
                ? [new(new(other.Uri, other.Lines.RangeOf(related.Span)), related.Message)]
                : null,
        };
}
