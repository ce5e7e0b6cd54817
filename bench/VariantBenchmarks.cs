using System.Globalization;
using System.Text;
using BenchmarkDotNet.Attributes;
using Resume.Formats;
using Resume.Formats.Reading;

namespace Resume.Benchmarks;

/// <summary>Eight variants in three languages and four formats, 96 outputs, against four outputs of one of them.</summary>
[MemoryDiagnoser]
public class VariantBenchmarks
{
    private static readonly CompileOptions Options = new() { Formats = ["html", "docx", "pdf", "txt"] };

    private readonly SourceFile one = Make(languages: 1, variants: 0, isPrivate: false);
    private readonly SourceFile many = Make(languages: 3, variants: 8, isPrivate: false);
    private readonly SourceFile manyWithPrivate = Make(languages: 3, variants: 8, isPrivate: true);

    [Benchmark(Baseline = true)]
    public async Task<int> One() => (await ResumeCompiler.CompileAsync(one, Options)).Outputs.Length;

    [Benchmark]
    public async Task<int> Many() => (await ResumeCompiler.CompileAsync(many, Options)).Outputs.Length;

    [Benchmark]
    public async Task<int> ManyWithPrivateValues() => (await ResumeCompiler.CompileAsync(manyWithPrivate, Options)).Outputs.Length;

    /// <summary>A résumé of a page and a half, in which each variant shows half of the highlights.</summary>
    private static SourceFile Make(int languages, int variants, bool isPrivate)
    {
        var text = new StringBuilder(languages > 1 ? "locale: [en, de, fr]\n" : "");
        text.Append(
            CultureInfo.InvariantCulture,
            $"""
            basics:
              name: Milo Example
              label: {Translate("Engineer", languages)}
              email: milo@example.com
              phone: "+49 30 5550100"
              location: {'{'}city: Berlin, countryCode: DE, address: Hauptstr. 5{'}'}
              summary: {Translate("I build databases and the tools around them for people who need answers quickly", languages)}
            work:

            """);
        for (var job = 0; job < 5; job++)
        {
            text.Append(CultureInfo.InvariantCulture, $"  - id: j{job}\n    name: Company {job}\n    startDate: {2020 - 2 * job}-03\n    endDate: {2022 - 2 * job}-02\n");
            text.Append(CultureInfo.InvariantCulture, $"    position: {Translate($"Engineer {job}", languages)}\n    highlights:\n");
            for (var i = 0; i < 5; i++)
            {
                var tags = variants > 0 ? $"t{(job + i) % 8}, t{(job + i + 1) % 8}, t{(job + i + 3) % 8}" : "";
                var built = $"Built service {job}{i} that answers queries about storage and networks in milliseconds";
                text.Append(CultureInfo.InvariantCulture, $"      - {{text: {Translate(built, languages)}, tags: [{tags}]}}\n");
            }
        }

        text.Append("skills:\n");
        for (var i = 0; i < 5; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"  - {{name: {Translate($"Skill {i}", languages)}, keywords: [SQL, Go, Rust]}}\n");
        }

        text.Append(isPrivate ? "private: [basics.phone, basics.location.address]\n" : "");
        text.Append(variants > 0 ? "variants:\n  default: false\n" : "");
        for (var i = 0; i < variants; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"  v{i}: {{tags: [t{i}], set: {{basics.label: Label {i}}}{(isPrivate ? ", omit: [private]" : "")}}}\n");
        }

        return new("milo.resume.yaml", Encoding.UTF8.GetBytes(text.ToString()));
    }

    private static string Translate(string text, int languages) =>
        languages == 1 ? text : $"{{en: {text}, de: {text} auf Deutsch, fr: {text} en français}}";
}
