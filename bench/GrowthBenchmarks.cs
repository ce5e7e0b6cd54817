using System.Text;
using BenchmarkDotNet.Attributes;
using Resume.Formats;
using Resume.Formats.Reading;

namespace Resume.Benchmarks;

/// <summary>A PDF of many bullets: the cost of a page must not grow with the number of pages.</summary>
[MemoryDiagnoser]
public class GrowthBenchmarks
{
    private SourceFile source = new("many.resume.yaml", default);

    [Params(100, 1_000, 10_000)]
    public int Bullets { get; set; }

    [GlobalSetup]
    public void Write()
    {
        var yaml = new StringBuilder("basics:\n  name: Ada Example\nwork:\n  - name: Example\n    highlights:\n");
        for (var i = 0; i < Bullets; i++)
        {
            yaml.Append("      - Kept the pumps of the whole city running through ")
                .Append("a winter that nobody there had seen the like of before.\n");
        }

        source = source with { Content = Encoding.UTF8.GetBytes(yaml.ToString()) };
    }

    [Benchmark]
    public async Task<int> Pdf()
    {
        var result = await ResumeCompiler.CompileAsync(source, new CompileOptions { Formats = ["pdf"] });
        return result.Outputs[0].Content.Length;
    }
}
