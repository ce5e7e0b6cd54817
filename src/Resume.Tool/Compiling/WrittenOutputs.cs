using System.Collections.Immutable;
using Resume.Formats;
using Resume.Formats.Batch;
using Resume.Formats.Diagnostics;
using Resume.Tool.Reporting;
using Resume.Tool.Sources;

namespace Resume.Tool.Compiling;

/// <summary>Writes the outputs of sources and prints their paths.</summary>
internal sealed class WrittenOutputs(CompileRequest request, OutputPaths paths, Reporter reporter)
{
    private readonly List<WrittenSource> written = [];

    /// <summary>What was written, for people.</summary>
    public BuildSummary Summary { get; } = new();

    public void Write(Source source, CompiledSource compiled) => Add(
        source,
        compiled,
        paths.Find(source, compiled.Result.Outputs)
            .Where(each => Write(source.Path, each.Path, () => each.Output.File!.MoveIntoPlace()) && Count(each.Output.Format, each.Path))
            .ToList());

    /// <summary>Adds outputs that were written, perhaps by another machine.</summary>
    public void Add(Source source, CompiledSource compiled, IEnumerable<(CompiledOutput Output, string Path)> outputs)
    {
        // Only the page needs to know what tens of thousands of sources have written.
        if (request.WritesIndex)
        {
            written.Add(new(source, compiled.Titles, [.. outputs]));
        }
    }

    /// <summary>Writes a page that links everything that was written, in the output folder or the current folder.</summary>
    public void WriteIndex()
    {
        var folder = Path.GetDirectoryName(IndexPath(request))!;
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
        var path = IndexPath(request);
        if (IndexPage.Render(sources, SourceSpan.Start(IndexPage.FileName), diagnostics) is { } page
            && paths.Claim(IndexPage.FileName, path))
        {
            Write(IndexPage.FileName, path, () => OutputFile.Write(path, page));
        }

        foreach (var diagnostic in diagnostics.InSourceOrder())
        {
            reporter.Report(diagnostic);
        }
    }

    /// <summary>The full path of the page.</summary>
    public static string IndexPath(CompileRequest request) =>
        Path.Combine(StartFolder.Resolve(request.Output ?? "."), IndexPage.FileName);

    private bool Count(string format, string path)
    {
        // A watched folder may lose a file again.
        if (reporter.ShowsSummary && new FileInfo(path) is { Exists: true } file)
        {
            Summary.Add(format, file.Length);
        }

        return true;
    }

    private bool Write(string source, string path, Action write)
    {
        var shown = DisplayPath.Shorten(path);
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
