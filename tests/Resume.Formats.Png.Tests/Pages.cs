using System.Text;
using Resume.Formats.Reading;
using Resume.Formats.Writers;
using SkiaSharp;

namespace Resume.Formats.Png.Tests;

/// <summary>Compiles sources to page images.</summary>
internal static class Pages
{
    public static string Fixture(string name) => Path.Combine(AppContext.BaseDirectory, "Fixtures", name);

    public static async Task<CompilationResult> CompileAsync(string yaml, string format = "png", string? theme = null) =>
        await ResumeCompiler.CompileAsync(
            new SourceFile("ada.resume.yaml", Encoding.UTF8.GetBytes(yaml)), Options(format, theme), TestContext.Current.CancellationToken);

    public static async Task<CompilationResult> CompileFixtureAsync(string name, string format = "png", string? theme = null)
    {
        var path = Fixture(name);
        var source = new SourceFile(path, await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken))
        {
            Files = new FolderFiles(Path.GetDirectoryName(path)!, path),
        };
        return await ResumeCompiler.CompileAsync(source, Options(format, theme), TestContext.Current.CancellationToken);
    }

    public static CompileOptions Options(string format = "png", string? theme = null) =>
        new() { Writers = [.. ResumeWriters.All, new PngWriter()], Formats = [format], Theme = theme };

    public static SKBitmap Decode(ReadOnlyMemory<byte> file) => SKBitmap.Decode(file.Span);

    /// <summary>The context of a source, as a writer gets it.</summary>
    public static async Task<WriterContext> ContextAsync(string yaml)
    {
        var writer = new ContextWriter();
        await ResumeCompiler.CompileAsync(
            new SourceFile("ada.resume.yaml", Encoding.UTF8.GetBytes(yaml)),
            new() { Writers = [writer, new PngWriter()], Formats = [writer.Format] },
            TestContext.Current.CancellationToken);
        return writer.Context!;
    }

    /// <summary>The images of a context.</summary>
    public static async Task<List<OutputPart>> WriteAsync(WriterContext context) =>
        await new PngWriter().WritePartsAsync(context, TestContext.Current.CancellationToken)
            .ToListAsync(TestContext.Current.CancellationToken);

    private sealed class ContextWriter : IResumeWriter
    {
        public WriterContext? Context { get; private set; }

        public string Format => "context";

        public string FileExtension => ".context";

        public ValueTask WriteAsync(WriterContext context, Stream output, CancellationToken cancellationToken)
        {
            Context = context;
            return ValueTask.CompletedTask;
        }
    }
}
