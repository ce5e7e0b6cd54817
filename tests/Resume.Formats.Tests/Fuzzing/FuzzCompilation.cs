using System.Text;
using Resume.Formats.Diagnostics;
using Resume.Formats.Reading;
using Resume.Formats.Tests.Reading;

namespace Resume.Formats.Tests.Fuzzing;

/// <summary>Compiles a source that may be anything.</summary>
internal static class FuzzCompilation
{
    // A fault of this program, whatever the source is; of the writers, only those of plug-ins may fail.
    private static readonly string[] Faults = ["RES9001", "RES9002", "RES5045"];

    /// <summary>Fails if the compiler throws, or reports a fault of its own.</summary>
    public static void Run(string name, byte[] content, string[] formats, params (string Path, byte[] Content)[] files)
    {
        var source = new SourceFile(name, content) { Files = new StoredFiles(files) };
        var result = ResumeCompiler.CompileAsync(source, new() { Formats = [.. formats] }).AsTask().GetAwaiter().GetResult();

        Assert.True(result.Exceptions.IsEmpty, string.Join('\n', result.Exceptions));
        Assert.DoesNotContain(result.Diagnostics, diagnostic => Faults.Contains(diagnostic.Code));
        Assert.True(result.Outputs.Length > 0 || result.Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error));
    }

    public static void Run(string yaml, string[] formats, params (string Path, byte[] Content)[] files) =>
        Run("fuzz.resume.yaml", Encoding.UTF8.GetBytes(yaml), formats, files);

    /// <summary>Tokens as bytes.</summary>
    public static byte[][] Tokens(params string[] texts) => [.. texts.Select(Encoding.UTF8.GetBytes)];
}
