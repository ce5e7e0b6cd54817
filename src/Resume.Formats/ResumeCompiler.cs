using System.Collections.Immutable;
using Resume.Formats.Diagnostics;
using Resume.Formats.Limits;
using Resume.Formats.Reading;
using Resume.Formats.Selecting;
using Resume.Formats.Writers;

namespace Resume.Formats;

/// <summary>Compiles a source to outputs and diagnostics. It reads and writes no files itself; thread-safe.</summary>
public static class ResumeCompiler
{
    /// <summary>The diagnostics of <see cref="CheckAsync"/>.</summary>
    public static ImmutableArray<Diagnostic> Check(SourceFile source, CompileOptions options) =>
        CheckAsync(source, options).AsTask().GetAwaiter().GetResult().Diagnostics;

    /// <summary>Reports what <see cref="CompileAsync(SourceFile, CompileOptions, CancellationToken)"/> would report, without outputs.</summary>
    public static ValueTask<CompilationResult> CheckAsync(
        SourceFile source, CompileOptions options, CancellationToken cancellationToken = default) =>
        RunAsync(source, options, store: null, (_, _) => false, cancellationToken);

    /// <summary>
    /// Compiles a source to every requested format. If the source has errors, or warnings are treated as errors, whether of the source or of
    /// a format, there are no outputs; if a writer reports an error or fails, only its output is missing.
    /// </summary>
    public static ValueTask<CompilationResult> CompileAsync(
        SourceFile source, CompileOptions options, CancellationToken cancellationToken = default) =>
        RunAsync(source, options, output => output, (_, _) => false, cancellationToken);

    /// <summary>Compiles a source, and gives each output away as soon as it is made.</summary>
    /// <param name="source">The source.</param>
    /// <param name="options">The options.</param>
    /// <param name="store">Takes the content of an output, and returns the output with the file that has it now.</param>
    /// <param name="isCurrent">True for an output of a selection in a format that need not be made.</param>
    /// <param name="cancellationToken">Ends the compilation.</param>
    internal static ValueTask<CompilationResult> CompileAsync(
        SourceFile source,
        CompileOptions options,
        Func<CompiledOutput, CompiledOutput> store,
        Func<Selection, string, bool> isCurrent,
        CancellationToken cancellationToken) =>
        RunAsync(source, options, store, isCurrent, cancellationToken);

    /// <summary>
    /// The outputs that <see cref="CompileAsync(SourceFile, CompileOptions, CancellationToken)"/> would make, without content, and the
    /// problems that are found before a format is written. A format with several files has one output, whose part is `*`.
    /// </summary>
    internal static CompilationResult List(SourceFile source, CompileOptions options, CancellationToken cancellationToken)
    {
        var prepared = Prepare(source, options, options.ToRequest(isCheck: false), new Budget(cancellationToken));
        var outputs = prepared.Policy.HasErrors(prepared.Diagnostics)
            ? []
            : prepared.Documents.SelectMany(document => document.WritersOf(prepared.Writers).Select(
                writer => document.CreateOutput(writer, writer is IResumePartWriter ? "*" : null, default)));
        return prepared.ToResult([.. outputs], []);
    }

    /// <summary>Does what comes before the writers: reads the source, and selects and outlines what each of its outputs shows.</summary>
    internal static PreparedSource Prepare(SourceFile source, CompileOptions options, CancellationToken cancellationToken) =>
        Prepare(source, options, options.ToRequest(isCheck: false), new Budget(cancellationToken));

    /// <summary>True if HTML pages of a source have templates of their own, which are compiled when they are needed.</summary>
    internal static bool UsesOwnTemplates(SourceFile source, CompileOptions options, CancellationToken cancellationToken) =>
        Prepare(source, options, cancellationToken).Documents.Any(document => !document.Theme.Templates.IsEmpty);

    private static PreparedSource Prepare(SourceFile source, CompileOptions options, SelectionRequest request, Budget budget)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(options);
        return PreparedSource.Prepare(source, options, request, budget);
    }

    private static async ValueTask<CompilationResult> RunAsync(
        SourceFile source,
        CompileOptions options,
        Func<CompiledOutput, CompiledOutput>? store,
        Func<Selection, string, bool> isCurrent,
        CancellationToken cancellationToken)
    {
        var budget = new Budget(cancellationToken);
        var prepared = Prepare(source, options, options.ToRequest(isCheck: store is null), budget);
        var outputs = new OutputMaker(prepared.Policy, budget, store, cancellationToken)
        {
            TemplateHost = options.TemplateHost,
            IsCurrent = isCurrent,
        };
        try
        {
            if (!prepared.Policy.HasErrors(prepared.Diagnostics))
            {
                await outputs.MakeAsync(prepared.Documents, prepared.Writers, prepared.Diagnostics).ConfigureAwait(false);
            }
        }
        catch (Exception exception)
        {
            outputs.Discard();
            prepared.ReportLimit(exception);
        }

        if (prepared.Policy.PromotesAny(prepared.Diagnostics))
        {
            outputs.Discard();
        }

        return prepared.ToResult(outputs.Made, outputs.Exceptions);
    }
}
