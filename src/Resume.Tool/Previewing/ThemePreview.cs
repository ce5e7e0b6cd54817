using System.Collections.Immutable;
using System.Text;
using Resume.Formats;
using Resume.Formats.Batch;
using Resume.Formats.Diagnostics;
using Resume.Formats.Files;
using Resume.Formats.Reading;
using Resume.Tool.Reporting;
using Resume.Tool.Sources;

namespace Resume.Tool.Previewing;

/// <summary>Writes the example in every theme, and a page that shows them side by side.</summary>
internal sealed class ThemePreview(string folder, Reporter reporter)
{
    private const string Sample = "preview/sample.resume.yaml";
    private const string Index = "index.html";
    private const int StartBytes = 4096;

    private static readonly ImmutableArray<string> Formats = ["html", "pdf"];

    private readonly string fullPath = StartFolder.Resolve(folder);

    /// <summary>True if the folder is new, empty, or of an earlier preview: nothing else is overwritten.</summary>
    public bool IsFree
    {
        get
        {
            try
            {
                return !Path.Exists(fullPath)
                    || (Directory.Exists(fullPath) && (!Directory.EnumerateFileSystemEntries(fullPath).Any() || HasEarlierPreview()));
            }
            catch (UnauthorizedAccessException)
            {
                // Whoever writes there reports it.
                return true;
            }
        }
    }

    /// <summary>Writes all files; false if one cannot be written, which is reported.</summary>
    public async Task<bool> WriteAsync(CompileOptions options, CancellationToken cancellationToken)
    {
        var source = new SourceFile("sample.resume.yaml", ReadSample());
        var themes = options.ThemeNames;
        foreach (var theme in themes)
        {
            var result = await ResumeCompiler.CompileAsync(source, options with { Theme = theme, Formats = Formats }, cancellationToken);
            reporter.Report(result.Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error));
            if (!result.Outputs.All(output => Write(theme + output.FileExtension, output.Content.Span)))
            {
                return false;
            }
        }

        return Write(Index, Encoding.UTF8.GetBytes(PreviewPage.Render(themes))) && !reporter.HasErrors;
    }

    private static byte[] ReadSample()
    {
        using var stream = typeof(ThemePreview).Assembly.GetManifestResourceStream(Sample)!;
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return content.ToArray();
    }

    private bool HasEarlierPreview()
    {
        var page = Path.Combine(fullPath, Index);
        return RegularFile.Exists(page)
            && Encoding.UTF8.GetString(RegularFile.ReadStart(page, StartBytes)).Contains(PreviewPage.Generator, StringComparison.Ordinal);
    }

    private bool Write(string name, ReadOnlySpan<byte> content)
    {
        var path = Path.Combine(fullPath, name);
        try
        {
            OutputFile.Write(path, content);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            reporter.Report(ProjectDiagnostics.CannotWriteReport(DisplayPath.Shorten(path), exception.Message));
            return false;
        }

        reporter.Print(DisplayPath.Shorten(path));
        return true;
    }
}
