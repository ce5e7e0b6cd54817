using BenchmarkDotNet.Attributes;
using Resume.Formats;
using Resume.Formats.Reading;

namespace Resume.Benchmarks;

/// <summary>The example in a warm process: reading and checking, then the same with each format.</summary>
[MemoryDiagnoser]
public class CompilerBenchmarks
{
    private readonly SourceFile source = new(
        "milo-polte.resume.yaml",
        File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "milo-polte.resume.yaml")));

    [Benchmark(Baseline = true)]
    public int Check() => ResumeCompiler.Check(source, new CompileOptions()).Length;

    [Benchmark]
    [Arguments("txt")]
    [Arguments("html")]
    [Arguments("docx")]
    [Arguments("pdf")]
    public async Task<int> Compile(string format) =>
        (await ResumeCompiler.CompileAsync(source, new CompileOptions { Formats = [format] })).Outputs.Length;
}
