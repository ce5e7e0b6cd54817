using Resume.Formats;
using Resume.Formats.Batch;
using Resume.Formats.Diagnostics;
using Resume.Formats.Reading;

namespace Resume.Tool.Comparing;

/// <summary>The plain text of a source, or of one variant of it.</summary>
/// <param name="Path">The path of the source as the command line has it.</param>
/// <param name="Variant">The variant; null for the résumé without a variant.</param>
internal sealed record ComparedText(string Path, string? Variant)
{
    private const string Format = "txt";

    /// <summary>What a comparison calls it.</summary>
    public string Name => Variant is null ? Path : $"{Path}, variant {Variant}";

    /// <summary>Compiles it; null if it cannot be compiled, which is reported.</summary>
    public async Task<string?> ReadAsync(CompileOptions options, Action<IEnumerable<Diagnostic>> report, CancellationToken cancellationToken)
    {
        SourceFile source;
        try
        {
            var content = SourceFileReader.Read(Sources.StartFolder.Resolve(Path), foundIn: null);
            source = new(Path, content);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            report([ProjectDiagnostics.CannotReadSource(Path, exception.Message)]);
            return null;
        }

        var chosen = options with { Formats = [Format] };
        var result = await ResumeCompiler.CompileAsync(source, chosen, cancellationToken);
        report(result.Diagnostics);
        return result.Outputs is [var first, ..] ? System.Text.Encoding.UTF8.GetString(first.Content.Span) : null;
    }
}
