using System.Collections.Immutable;
using Resume.Formats;
using Resume.Formats.Batch;
using Resume.Formats.Diagnostics;
using Resume.Formats.Reading;
using Resume.Formats.Reading.Schema;
using Resume.Formats.Writers;
using Resume.Tool.Compiling;
using Resume.Tool.Sources;

namespace Resume.Tool.Serving;

/// <summary>Compiles what the page shows, in memory.</summary>
/// <param name="options">The options of the command line.</param>
/// <param name="roots">Further folders that sources may read files from.</param>
/// <param name="runsTemplates">Whether HTML templates of themes and sources, which are code, are run.</param>
internal sealed class ViewCompiler(CompileOptions options, ImmutableArray<string> roots, bool runsTemplates)
{
    // The code of a template that has no compiler.
    private const string NoTemplateCompiler = "RES3014";

    /// <summary>Compiles the one output of a view.</summary>
    public CompiledSource Compile(View view, CancellationToken cancellationToken)
    {
        var asked = options with
        {
            Formats = [view.Format],
            Theme = view.Theme ?? options.Theme,
            Locale = view.Locale,
            Variants = view.Variant ?? VariantList.Default,
        };
        return Run(view.Source, asked, CompileFirst, cancellationToken);
    }

    /// <summary>Checks everything that a build of the source would write.</summary>
    public CompiledSource Check(View view, CancellationToken cancellationToken) =>
        Run(
            view.Source,
            options with { Theme = view.Theme ?? options.Theme },
            (file, all, cancel) => ResumeCompiler.CheckAsync(file, all, cancel).AsTask().GetAwaiter().GetResult(),
            cancellationToken);

    /// <summary>The outputs that a build of the source would write.</summary>
    public ImmutableArray<CompiledOutput> List(Source source, CancellationToken cancellationToken) =>
        Run(source, options, ResumeCompiler.List, cancellationToken).Result.Outputs;

    // A résumé in five languages is compiled in the first of them.
    private static CompilationResult CompileFirst(SourceFile source, CompileOptions options, CancellationToken cancellationToken) =>
        ResumeCompiler.CompileAsync(source, options, output => output, (selection, _) => selection.Locale is not null, cancellationToken)
            .AsTask().GetAwaiter().GetResult();

    private CompiledSource Run(Source source, CompileOptions asked, BatchWork work, CancellationToken cancellationToken)
    {
        var compiler = new BatchCompiler(
            (batch, reason) => ProjectDiagnostics.CannotReadSource(batch.Path, reason),
            (batch, exception) => UnexpectedError.Describe(batch.Path, exception))
        {
            Work = work,
        };
        var batch = new BatchSource(
            source.Path,
            source.FullPath,
            Path.GetDirectoryName(source.FullPath)!,
            runsTemplates ? asked : asked with { TemplateHost = TemplateHost.None })
        {
            FoundIn = source.FoundIn,
            FurtherRoots = roots,
        };
        var compiled = compiler.Compile([batch], threads: 1, cancellationToken).Single();
        return runsTemplates ? compiled : compiled with { Result = ExplainTrust(compiled.Result) };
    }

    private static CompilationResult ExplainTrust(CompilationResult result) => result with
    {
        Diagnostics =
        [
            .. result.Diagnostics.Select(diagnostic =>
                diagnostic.Code == NoTemplateCompiler ? TemplateDiagnostics.NotTrusted(diagnostic.Span) : diagnostic),
        ],
    };
}
