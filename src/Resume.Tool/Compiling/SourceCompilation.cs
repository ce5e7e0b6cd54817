using Resume.Formats.Batch;
using Resume.Formats.Diagnostics;
using Resume.Tool.Reporting;
using Resume.Tool.Sources;

namespace Resume.Tool.Compiling;

/// <summary>Compiles the sources of a command line in parallel, or does something else with them, and reports in their order.</summary>
internal sealed class SourceCompilation(CompileRequest request, Reporter reporter)
{
    /// <summary>What is done with each source; null to compile it.</summary>
    public BatchWork? Work { get; init; }

    /// <summary>Compiles those of the shard, and hands over each result after its diagnostics are reported.</summary>
    // Not on the caller's thread: System.CommandLine handles Ctrl+C only while the verb is awaited.
    public Task RunAsync(IReadOnlyList<Source> sources, Action<Source, CompiledSource> accept, CancellationToken cancellationToken) =>
        Task.Run(() => Run(sources, accept, cancellationToken), cancellationToken);

    /// <summary>The sources as the compiler takes them.</summary>
    public static IReadOnlyList<BatchSource> CreateBatch(IReadOnlyList<Source> sources, CompileRequest request) =>
        [.. sources.Select(source => ToBatchSource(source, request, isOne: sources is [_]))];

    private void Run(IReadOnlyList<Source> sources, Action<Source, CompiledSource> accept, CancellationToken cancellationToken)
    {
        var compiler = new BatchCompiler(
            (source, reason) => ProjectDiagnostics.CannotReadSource(source.Path, reason),
            (source, exception) => UnexpectedError.Describe(source.Path, exception))
        {
            Work = Work,
        };

        var shared = new SharedDiagnostics();
        var isOne = sources is [_];
        var known = new List<string>();
        var isComplete = true;
        List<Source> part = [.. sources.Where(source => request.Shard.Contains(source.PortablePath))];
        var batch = part.Select(source => ToBatchSource(source, request, isOne)).ToList();
        foreach (var (source, compiled) in part.Zip(compiler.Compile(batch, Environment.ProcessorCount, cancellationToken)))
        {
            reporter.PrintStackTraces(compiled.Result.Exceptions);
            reporter.Report(shared.Next(compiled));
            known.AddRange(compiled.Variants);
            isComplete &= !compiled.Result.HasErrors;
            accept(source, compiled);
        }

        // A source with errors may have the variant, or one of another shard.
        if (!isOne && isComplete && request.Shard.IsWhole)
        {
            reporter.Report([.. SharedVariants.FindUnknown(request.Options.Variants, known, ProjectDiagnostics.CommandLine)]);
        }
    }

    // One source must have the variants that are asked for, but not each of several.
    private static BatchSource ToBatchSource(Source source, CompileRequest request, bool isOne) =>
        new(
            source.Path,
            source.FullPath,
            Path.GetDirectoryName(source.FullPath)!,
            isOne ? request.Options : SharedVariants.AskAll(request.Options, request.Options.Variants))
        {
            FoundIn = source.FoundIn,
            Content = source.Content,
            FurtherRoots = request.SourceRoots,
            OutputPath = output => request.OutputPath(source, output),
        };
}
