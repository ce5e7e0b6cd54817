using System.Collections.Immutable;
using Resume.Formats;
using Resume.Formats.Batch;
using Resume.Formats.Diagnostics;
using Resume.Tool.Reporting;
using Resume.Tool.Sources;

namespace Resume.Tool.Compiling;

/// <summary>The paths of the outputs of a command line, each for one output; conflicts are reported.</summary>
internal sealed class OutputPaths
{
    private readonly CompileRequest request;
    private readonly Reporter reporter;
    private readonly OutputClaims claims = new();

    public OutputPaths(CompileRequest request, IEnumerable<Source> sources, Reporter reporter)
    {
        (this.request, this.reporter) = (request, reporter);
        foreach (var source in sources)
        {
            claims.Reserve(source.FullPath, source.Path);
        }
    }

    /// <summary>True if a source has several outputs, but the command line names one file.</summary>
    public bool FoundWrongUsage { get; private set; }

    /// <summary>The outputs of a source that have a path of their own, each claimed when it is asked for.</summary>
    public IEnumerable<(CompiledOutput Output, string Path)> Find(Source source, ImmutableArray<CompiledOutput> outputs)
    {
        if (request.OutputFile is { } file && outputs.Length > 1)
        {
            FoundWrongUsage = true;
            reporter.Report(ProjectDiagnostics.OutputIsOneFile(file, $"`{source.Path}` is written in {Describe(outputs)}"));
            yield break;
        }

        foreach (var output in outputs)
        {
            var path = request.OutputPath(source, output);
            if (Claim(source.Path, path))
            {
                yield return (output, path);
            }
        }
    }

    /// <summary>Claims a path; reports and returns false if it is another one's.</summary>
    public bool Claim(string source, string path)
    {
        var shown = DisplayPath.Shorten(path);
        if (claims.Claim(path, source) is not { } owner)
        {
            return true;
        }

        reporter.Report(owner.IsSource
            ? ProjectDiagnostics.OutputOverwritesSource(source, shown)
            : ProjectDiagnostics.SourcesShareOutput(source, shown, owner.Source));
        return false;
    }

    private static string Describe(ImmutableArray<CompiledOutput> outputs)
    {
        var variants = outputs.Select(output => output.Variant).Distinct(StringComparer.Ordinal).Count();
        var languages = outputs.Select(output => output.Locale).Distinct(StringComparer.Ordinal).Count();
        return (variants, languages) switch
        {
            (1, _) => $"{languages} languages",
            (_, 1) => $"{variants} variants",
            _ => $"{outputs.Length} variants and languages",
        };
    }
}
