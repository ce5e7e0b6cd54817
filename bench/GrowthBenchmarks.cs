using System.Text;
using BenchmarkDotNet.Attributes;
using Resume.Formats;
using Resume.Formats.Reading;

namespace Resume.Benchmarks;

/// <summary>Sources that repeat one thing: ten times as many of it must cost ten times as much, in time and memory.</summary>
[MemoryDiagnoser]
public class GrowthBenchmarks
{
    private SourceFile source = new("many.resume.yaml", default);

    /// <summary>What is repeated.</summary>
    [Params("bullet", "part of a link", "contact", "isolate", "mark")]
    public string What { get; set; } = "";

    [Params(100, 1_000, 10_000)]
    public int Times { get; set; }

    [Params("docx", "pdf")]
    public string Format { get; set; } = "";

    [GlobalSetup]
    public void Write()
    {
        const string Sentence = "Kept the pumps of the whole city running through a winter that nobody there had seen the like of before. ";
        var yaml = "basics: {name: Ada Example}\n" + What switch
        {
            "bullet" => "work:\n- name: Example\n  highlights:\n" + Repeat($"  - {Sentence}\n"),
            "part of a link" => Project($"[{Repeat(Sentence)}](https://example.com/{Repeat("pumps/")})"),
            "contact" => "work:\n" + Repeat("- {name: Example, url: \"https://example.com/\"}\n"),
            "isolate" => Project(Repeat("\u2067a\u2069\u05d0 ")),
            _ => Project(Repeat("the *pumps* ", most: 500) + Repeat(Sentence)),
        };
        source = source with { Content = Encoding.UTF8.GetBytes(yaml) };
    }

    [Benchmark]
    public async Task<int> Compile()
    {
        var result = await ResumeCompiler.CompileAsync(source, new CompileOptions { Formats = [Format] });
        return result.Outputs.Sum(output => output.Content.Length);
    }

    private static string Project(string text) => $"projects:\n- name: Example\n  description: \"{text}\"\n";

    private string Repeat(string text, int most = int.MaxValue) => string.Concat(Enumerable.Repeat(text, Math.Min(Times, most)));
}
