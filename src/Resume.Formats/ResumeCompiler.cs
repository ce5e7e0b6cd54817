using System.Collections.Immutable;
using Resume.Formats.Diagnostics;
using Resume.Formats.Outlining;
using Resume.Formats.Reading;
using Resume.Formats.Themes;
using Resume.Formats.Writers;

namespace Resume.Formats;

/// <summary>The front door: a source in, outputs and diagnostics out. It reads and writes no file; thread-safe.</summary>
public static class ResumeCompiler
{
    /// <summary>Reads and checks a source without writing any format.</summary>
    public static ImmutableArray<Diagnostic> Check(SourceFile source, CompileOptions options)
    {
        var diagnostics = new DiagnosticBag();
        ResumeReader.Read(source, diagnostics);
        return Judge(diagnostics, options);
    }

    /// <summary>Compiles a source into every format asked for.</summary>
    public static async ValueTask<CompilationResult> CompileAsync(SourceFile source, CompileOptions options, CancellationToken cancellationToken = default)
    {
        var diagnostics = new DiagnosticBag();
        var document = ResumeReader.Read(source, diagnostics);
        var reading = Judge(diagnostics, options);
        if (reading.Any(diagnostic => diagnostic.Severity == Severity.Error))
        {
            return new([], reading);
        }

        var theme = ThemeReader.Read(options.Theme ?? document.Theme?.Value ?? options.DefaultTheme ?? BuiltInThemes.Default, document.Basics.Location?.CountryCode?.Value);
        var context = new WriterContext(document, Outliner.Outline(document), theme, diagnostics);
        var outputs = ImmutableArray.CreateBuilder<CompiledOutput>();

        foreach (var writer in options.Formats.Select(format => ResumeWriters.Find(format)!))
        {
            using var content = new MemoryStream();
            await writer.WriteAsync(context, content, cancellationToken);
            outputs.Add(new(writer.Format, writer.FileExtension, content.ToArray()));
        }

        return new(outputs.ToImmutable(), Judge(diagnostics, options));
    }

    private static ImmutableArray<Diagnostic> Judge(DiagnosticBag diagnostics, CompileOptions options) => [.. diagnostics.InSourceOrder()];
}
