using System.Collections.Immutable;
using Resume.Formats;
using Resume.Formats.Composing;
using Resume.Formats.Diagnostics;
using Resume.Formats.Limits;
using Resume.Formats.Reading;
using Resume.Formats.Themes;
using Resume.Tool.Compiling;
using Resume.Tool.Editing.Files;
using Resume.Tool.Editing.Texts;

namespace Resume.Tool.Editing.Checking;

/// <summary>Reports what a build would report about a text.</summary>
internal sealed class Checker(Workspace workspace)
{
    // The code of a template that has no compiler.
    private const string NoTemplateCompiler = "RES3014";

    /// <summary>The source with its text, as the compiler takes it.</summary>
    public SourceFile FileOf(EditedText text) => new(text.Path, text.Bytes)
    {
        Files = workspace.FilesOf(text.Path),
        Environment = Environment.GetEnvironmentVariable,
    };

    /// <summary>The options of the command line.</summary>
    public CompileOptions Options { get; } = workspace.Settings.Options with
    {
        ThemeFolders =
        [
            .. workspace.Settings.Options.ThemeFolders.Select(folder => folder with { Files = new OverlaidFiles(folder.Files, workspace) }),
        ],
    };

    /// <summary>The diagnostics of `resume check`, of all files that the source includes.</summary>
    public async Task<ImmutableArray<Diagnostic>> CheckAsync(EditedText source, CancellationToken cancellationToken)
    {
        try
        {
            var result = await ResumeCompiler.CheckAsync(FileOf(source), Options, cancellationToken);
            return [.. result.Diagnostics.Select(ExplainTrust).SelectMany(AtBothPlaces)];
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // A fault of ours must not end the server.
            return [UnexpectedError.Describe(source.Path, exception)];
        }
    }

    /// <summary>The diagnostics of a file that no source includes: what can be said of it alone.</summary>
    public ImmutableArray<Diagnostic> CheckAlone(EditedText text, FileKind kind, CancellationToken cancellationToken)
    {
        var diagnostics = new DiagnosticBag();
        var budget = new Budget(cancellationToken);
        var file = FileOf(text);
        try
        {
            if (kind == FileKind.Theme)
            {
                ThemeFile.Read(file, diagnostics, budget);
            }
            else
            {
                // What it lacks may be in the sources that extend it.
                ResumeReader.Read(file, diagnostics, Options.Writers.Select(writer => writer.Format), budget, (root, context) =>
                {
                    context.Damaged = true;
                    return Composer.Compose(file, root, context).Root;
                });
            }
        }
        catch (OverBudgetException limit)
        {
            diagnostics.Report(limit.Diagnostic);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return [UnexpectedError.Describe(text.Path, exception)];
        }

        return [.. diagnostics.InSourceOrder().Distinct()];
    }

    // Whoever looks at the text that begins a page too many need not look at `maxPages` to see it.
    private static IEnumerable<Diagnostic> AtBothPlaces(Diagnostic diagnostic) => diagnostic.Related is { Span.File.Length: > 0 } related
        ?
        [
            diagnostic,
            diagnostic with { Span = related.Span, Message = related.Message, Related = new(diagnostic.Span, diagnostic.Message) },
        ]
        : [diagnostic];

    // The source is not wrong, and what else is checked is complete.
    private Diagnostic ExplainTrust(Diagnostic diagnostic) =>
        diagnostic.Code == NoTemplateCompiler && !workspace.Settings.Trusts
            ? TemplateDiagnostics.NotTrusted(diagnostic.Span) with { Severity = Severity.Info }
            : diagnostic;
}
