using System.Collections.Immutable;
using Resume.Formats;
using Resume.Formats.Batch;
using Resume.Formats.Diagnostics;
using Resume.Tool.Reporting;
using Resume.Tool.Sources;

namespace Resume.Tool.Compiling;

/// <summary>Writes the outputs of sources, each path once, and prints their paths.</summary>
internal sealed class WrittenOutputs
{
    private readonly CompileRequest request;
    private readonly Reporter reporter;
    private readonly OutputClaims claims = new();
    private readonly List<WrittenSource> written = [];

    public WrittenOutputs(CompileRequest request, IEnumerable<Source> sources, Reporter reporter)
    {
        this.request = request;
        this.reporter = reporter;
        foreach (var source in sources)
        {
            claims.Reserve(source.FullPath, source.Path);
        }
    }

    /// <summary>True if a source has several outputs, but the command line names one file.</summary>
    public bool FoundWrongUsage { get; private set; }

    public void Write(Source source, CompiledSource compiled)
    {
        var outputs = compiled.Result.Outputs;
        if (request.OutputFile is { } file && outputs.Length > 1)
        {
            FoundWrongUsage = true;
            reporter.Report(ProjectDiagnostics.OutputIsOneFile(file, $"`{source.Path}` is written {outputs.Length} times: in several variants or languages"));
            return;
        }

        var paths = new List<(CompiledOutput Output, string Path)>();
        foreach (var output in outputs)
        {
            var path = request.OutputPath(source, output);
            if (Write(source.Path, path, () => output.File!.MoveIntoPlace()))
            {
                paths.Add((output, path));
            }
        }

        written.Add(new(source, compiled.Titles, paths));
    }

    /// <summary>Writes a page that links everything that was written, in the output folder or the current folder.</summary>
    public void WriteIndex()
    {
        var folder = StartFolder.Resolve(request.Output ?? ".");
        var sources = written.Select(each => new IndexSource(
            SourceName.OutputName(each.Source.FullPath),
            each.Titles,
            [
                .. each.Outputs.Where(output => output.Output.MayBePublished).Select(output => IndexFile.Read(
                    folder,
                    new(output.Output.Format, output.Output.Variant, output.Output.Locale, output.Path, Part: output.Output.Part),
                    output.Path)),
            ]));
        var diagnostics = new DiagnosticBag();
        if (IndexPage.Render(sources, SourceSpan.Start(IndexPage.FileName), diagnostics) is { } page)
        {
            var path = Path.Combine(folder, IndexPage.FileName);
            Write(IndexPage.FileName, path, () => OutputFile.Write(path, page));
        }

        foreach (var diagnostic in diagnostics.InSourceOrder())
        {
            reporter.Report(diagnostic);
        }
    }

    private bool Write(string source, string path, Action write)
    {
        var shown = DisplayPath.Shorten(path);
        if (claims.Claim(path, source) is { } owner)
        {
            reporter.Report(owner.IsSource
                ? ProjectDiagnostics.OutputOverwritesSource(source, shown)
                : ProjectDiagnostics.SourcesShareOutput(source, shown, owner.Source));
            return false;
        }

        try
        {
            write();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            reporter.Report(ProjectDiagnostics.CannotWriteOutput(source, shown, exception.Message));
            return false;
        }

        reporter.Print(shown);
        return true;
    }

    private sealed record WrittenSource(
        Source Source, ImmutableArray<OutputTitle> Titles, IReadOnlyList<(CompiledOutput Output, string Path)> Outputs);
}
