using System.Text;
using Resume.Formats.Diagnostics;
using Resume.Formats.PlugIns;
using Resume.Formats.Reading;

namespace Resume.Formats.Tests.PlugIns;

/// <summary>A temporary folder of plug-ins.</summary>
public sealed class PlugInSandbox : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("resume-plug-in-");

    internal static SourceSpan Asking { get; } = SourceSpan.Start("Cv.csproj");

    /// <summary>The vCard writer, built by its own project.</summary>
    internal static string VCard { get; } = Path.GetFullPath(Path.Combine(
        AppContext.BaseDirectory, "../../../../Resume.VCard/bin",
        Directory.GetParent(Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory))!.Name, "net10.0/Resume.VCard.dll"));

    public string FullPath(string path) => Path.Join(folder.FullName, path);

    /// <summary>An assembly with one writer of the format `card`; see <see cref="PlugInCompiler.Writer"/>.</summary>
    public string Card(string expression, string members = "") => PlugInCompiler.Compile(
        FullPath("Cards.dll"), PlugInCompiler.Writer(expression, members: members));

    /// <summary>Loads assemblies; errors are "RES5040 message".</summary>
    internal static (WriterSet Set, string[] Errors) Load(params string[] paths)
    {
        var diagnostics = new DiagnosticBag();
        var set = WriterSet.Load(paths, Asking, diagnostics);
        Assert.All(diagnostics.InSourceOrder(), diagnostic =>
        {
            Assert.Equal(Severity.Error, diagnostic.Severity);
            Assert.True(diagnostic.Span == Asking || diagnostic.Span.File.EndsWith(".deps.json", StringComparison.Ordinal));
        });
        return (set, [.. diagnostics.InSourceOrder().Select(diagnostic => $"{diagnostic.Code} {diagnostic.Message}")]);
    }

    internal static async Task<CompilationResult> CompileAsync(
        WriterSet set, string format = "card", string yaml = "basics:\n  name: Ada\n") =>
        await ResumeCompiler.CompileAsync(
            new SourceFile("ada.resume.yaml", Encoding.UTF8.GetBytes(yaml)),
            new() { Writers = set.Writers, Formats = [format] },
            TestContext.Current.CancellationToken);

    /// <summary>The output of the `card` writer in these assemblies.</summary>
    internal static async Task<string> WriteAsync(params string[] paths)
    {
        var (set, errors) = Load(paths);
        Assert.Empty(errors);
        var result = await CompileAsync(set);
        Assert.Empty(result.Diagnostics);
        return Encoding.UTF8.GetString(Assert.Single(result.Outputs).Content.Span);
    }

    public void Dispose() => folder.Delete(recursive: true);
}
