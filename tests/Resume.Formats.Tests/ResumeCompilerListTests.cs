using System.Text;
using Resume.Formats.Batch;
using Resume.Formats.Reading;

namespace Resume.Formats.Tests;

/// <summary>What is listed is what is compiled.</summary>
public class ResumeCompilerListTests
{
    private const string Source =
        """
        locale: [en, de]
        basics: {name: Ada Example, label: {en: Engineer, de: Ingenieurin}, phone: "+1 555 0100"}
        work: [{name: Example, tags: [lead]}, {name: Sample, tags: [backend]}]
        private: [basics.phone]
        variants:
          backend: {tags: [backend], formats: [md, json, png]}
          lead: {tags: [lead], locale: fr, publish: true}
          public: {omit: [private], formats: [txt]}

        """;

    public static TheoryData<string, string?, string?> Requests => new()
    {
        { Source, null, null },
        { Source + "  default: false\n", null, null },
        { Source, "backend", null },
        { Source, "default,public", null },
        { Source, null, "es" },
        { Source, "lead", "de,en" },
        { "basics: {name: Ada}\n", null, null },
        { "basics: {name: Ada}\nabstract: true\n", null, null },
        { "basics: {naem: Ada}\n", null, null },
        { Source, "bakend", null },
        { Source + "rules: {RES2032: error}\n", null, null },
    };

    [Theory]
    [MemberData(nameof(Requests))]
    public async Task ListedOutputsAreTheCompiledOnes(string text, string? variants, string? locale)
    {
        var source = new SourceFile("ada.resume.yaml", Encoding.UTF8.GetBytes(text));
        var options = new CompileOptions
        {
            Formats = ["txt", "md", "json"],
            Variants = variants,
            Locale = locale,
        };

        var listed = ResumeCompiler.List(source, options, TestContext.Current.CancellationToken);
        var compiled = await ResumeCompiler.CompileAsync(source, options, TestContext.Current.CancellationToken);

        Assert.Equal(compiled.Outputs.Select(Describe), listed.Outputs.Select(Describe));
        Assert.Equal(compiled.HasErrors, listed.HasErrors);
        Assert.All(listed.Outputs, output => Assert.Equal(0, output.Content.Length));
    }

    private static string Describe(CompiledOutput output) =>
        $"{SourceName.FileName("ada", output)} {output.Language} {output.Variant} {output.MayBePublished}";
}
