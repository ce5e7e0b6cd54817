using System.Text;
using Resume.Formats.Batch;
using Resume.Formats.Diagnostics;
using Resume.Formats.Reading;

namespace Resume.Formats.Tests.Selecting;

/// <summary>`variants`: tailored résumés from one source.</summary>
public class VariantTests
{
    private const string Source =
        """
        basics: {name: Ada, label: Engineer, phone: "+1 555 0100", summary: Introduction}
        work:
          - id: wibi
            name: Wibi
            startDate: 2015
            highlights:
              - Everything
              - {text: Queries, tags: [backend]}
              - {text: Hiring, tags: [lead]}
              - {text: Both, tags: [backend, lead]}
              - {text: Parent, tags: [lead], highlights: [{text: Child, tags: [backend]}]}
            keywords: [SQL, {name: Kafka, tags: [backend]}]
          - {name: Shop, tags: [junior], startDate: 2010, endDate: 2014}
        skills:
          - {name: Storage, tags: [backend]}
          - {name: People, tags: [lead]}
        sections:
          - work
          - id: talks
            tags: [lead]
            entries: [Talk]
        variants:
          backend: {tags: [backend], set: {basics.label: Backend engineer}, sections: [skills, work]}
          lead: {tags: [lead, -junior], omit: [summary]}
          public: {omit: [private, skills], formats: [html], publish: true}
        private: [basics.phone]
        """;

    [Fact]
    public async Task EveryVariantHasOutputsInEveryFormatThatItAllows()
    {
        var result = await Compile(Source, new() { Formats = ["txt", "html"] });

        Assert.Empty(result.Diagnostics);
        Assert.Equal(
            [
                "ada.txt", "ada.html", "ada.backend.txt", "ada.backend.html", "ada.lead.txt", "ada.lead.html", "ada.public.html",
            ],
            Names(result));
    }

    [Fact]
    public async Task VariantHasWhatItsTagsSelect()
    {
        var text = Text(await Compile(Source, Only("backend")));

        Assert.Contains("Backend engineer", text, StringComparison.Ordinal);
        Assert.All(
            ["Everything", "Queries", "Both", "SQL, Kafka", "Storage"],
            each => Assert.Contains(each, text, StringComparison.Ordinal));
        Assert.All(
            ["Hiring", "Parent", "Child", "Shop", "People", "Talk", "Introduction"],
            each => Assert.DoesNotContain(each, text, StringComparison.Ordinal));
        Assert.True(text.IndexOf("SKILLS", StringComparison.OrdinalIgnoreCase) < text.IndexOf("WORK", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task MinusWinsAndOmitDrops()
    {
        var text = Text(await Compile(Source, Only("lead")));

        Assert.All(
            ["Everything", "Hiring", "Both", "Parent", "People", "Talk"],
            each => Assert.Contains(each, text, StringComparison.Ordinal));
        Assert.All(
            ["Queries", "Child", "Kafka", "Shop", "Storage", "Introduction"],
            each => Assert.DoesNotContain(each, text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task PrivateValuesAreOmitted()
    {
        var result = await Compile(Source, Only("public") with { Formats = ["html"] });

        Assert.DoesNotContain("0100", Text(result), StringComparison.Ordinal);
        Assert.Contains("0100", Text(await Compile(Source, Only("default"))), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("*", "ada.txt ada.backend.txt ada.lead.txt")]
    [InlineData("default", "ada.txt")]
    [InlineData("backend;default", "ada.txt ada.backend.txt")]
    [InlineData("LEAD", "ada.lead.txt")]
    [InlineData("public", "")]
    public async Task OptionChoosesVariants(string variants, string names)
    {
        var result = await Compile(Source, Only(variants));

        Assert.Empty(result.Diagnostics);
        Assert.Equal(names, string.Join(' ', Names(result)));
        Assert.Equal(names.Length == 0 ? ["txt"] : [], result.UnusedFormats);
    }

    [Fact]
    public async Task ItemOverridesTheProject()
    {
        var result = await Compile(Source, Only("lead") with { DefaultVariants = "backend" });

        Assert.Equal(["ada.lead.txt"], Names(result));
        Assert.Equal(["ada.backend.txt"], Names(await Compile(Source, new() { Formats = ["txt"], DefaultVariants = "backend" })));
    }

    [Fact]
    public async Task UnknownVariantIsAnErrorWithASuggestion()
    {
        var result = await Compile(Source, Only("bakend"));

        var diagnostic = Assert.Single(result.Diagnostics);
        Assert.Equal(("RES4004", Severity.Error), (diagnostic.Code, diagnostic.Severity));
        Assert.Equal("did you mean `backend`?", diagnostic.Hint);
        Assert.Empty(result.Outputs);
    }

    [Fact]
    public async Task DefaultFalseLeavesTheUntailoredRésuméOut()
    {
        var source = Source.Replace("variants:\n", "variants:\n  default: false\n", StringComparison.Ordinal);

        Assert.Equal(["ada.backend.txt", "ada.lead.txt"], Names(await Compile(source, new() { Formats = ["txt"] })));
        Assert.Equal(["ada.txt"], Names(await Compile(source, Only("default"))));
    }

    [Fact]
    public async Task VariantWithItsOwnLocaleHasNoLanguageInItsName()
    {
        var result = await Compile(
            """
            basics: {name: Ada}
            locale: [en, de]
            work: [{name: Example, startDate: 2015}]
            skills: [{name: SQL}]
            variants:
              german: {locale: de}
              both: {omit: [skills]}
            """,
            new() { Formats = ["txt"] });

        Assert.Empty(result.Diagnostics);
        Assert.Equal(["ada.txt", "ada.de.txt", "ada.german.txt", "ada.both.txt", "ada.both.de.txt"], Names(result));
        Assert.Contains("heute", Text(result, "ada.german.txt"), StringComparison.Ordinal);
        Assert.Equal(Text(result, "ada.de.txt"), Text(result, "ada.german.txt"));
    }

    [Fact]
    public async Task CommandLineOverridesTheThemeAndLanguageOfAVariant()
    {
        const string Themed = "basics: {name: Ada}\nwork: [{name: X, startDate: 2015}]\nvariants: {a: {theme: modern, locale: de}}\n";

        var own = await Compile(Themed, Only("a") with { Formats = ["html"] });
        var overridden = await Compile(Themed, Only("a") with { Formats = ["html"], Theme = "classic", Locale = "fr" });

        Assert.Equal(("modern", "de"), (own.Titles[0].Theme, own.Titles[0].Language));
        Assert.Equal(("classic", "fr"), (overridden.Titles[0].Theme, overridden.Titles[0].Language));
    }

    [Fact]
    public async Task WrongValueOfSetIsReportedAtItsPlaceByTheSameSchema()
    {
        var result = await Compile(
            "basics: {name: Ada, label: Engineer}\nvariants:\n  a:\n    set: {basics.email: nobody, basics.lable: X}\n",
            new() { Formats = ["txt"] });

        Assert.Equal(
            [("RES2001", 4, 25), ("RES1005", 4, 33)],
            result.Diagnostics.Select(diagnostic => (diagnostic.Code, diagnostic.Span.Line, diagnostic.Span.Column)));
        Assert.Empty(result.Outputs);
    }

    [Theory]
    [InlineData("basics.label", "Engineer")]
    [InlineData("work.wibi", "Wibi")]
    [InlineData("talks", "Talk")]
    public async Task NullOfSetRemoves(string path, string removed)
    {
        var source = Source.Replace("skills], formats: [html]", $"skills], set: {{{path}: null}}", StringComparison.Ordinal);

        Assert.DoesNotContain(removed, Text(await Compile(source, Only("public"))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ProblemOfAllVariantsIsReportedOnce()
    {
        var result = await Compile(
            "basics: {name: Ada, summary: '**open'}\nskills: [{name: A}, {name: B}]\n"
                + "variants: {a: {omit: [skills]}, b: {set: {basics.label: B}}}\n",
            new() { Formats = ["txt"] });

        Assert.Single(result.Diagnostics);
        Assert.Equal(3, result.Outputs.Length);
    }

    [Fact]
    public async Task NothingOfAVariantIsInTheUntailoredRésumé() => Assert.Equal(
        Text(await Compile(Source[..Source.IndexOf("variants:", StringComparison.Ordinal)], new() { Formats = ["txt"] })),
        Text(await Compile(Source, Only("default"))));

    [Fact]
    public async Task TooManyVariantsAreAnError()
    {
        var names = string.Join(", ", Enumerable.Range(0, 51).Select(i => $"v{i}: {{set: {{basics.label: L{i}}}}}"));
        var result = await Compile($"basics: {{name: Ada}}\nvariants: {{{names}}}\n", new() { Formats = ["txt"] });

        Assert.Equal("more than 50 variants are listed", Assert.Single(result.Diagnostics).Message);
    }

    [Fact]
    public async Task VariantsSpendFromTheBudget()
    {
        var names = string.Join(", ", Enumerable.Range(0, 50).Select(i => $"v{i}: {{set: {{basics.label: L{i}}}}}"));
        var text = new string('x', 100_000);
        var result = await Compile($"basics: {{name: Ada, summary: {text}}}\nvariants: {{{names}}}\n", new() { Formats = ["txt"] });

        Assert.Equal("RES1009", Assert.Single(result.Diagnostics).Code);
        Assert.Empty(result.Outputs);
    }

    private static CompileOptions Only(string variants) => new() { Formats = ["txt"], Variants = variants };

    private static IEnumerable<string> Names(CompilationResult result) =>
        result.Outputs.Select(output => SourceName.FileName("ada", output));

    private static string Text(CompilationResult result, string? name = null) => Encoding.UTF8.GetString(
        (name is null ? Assert.Single(result.Outputs) : result.Outputs.Single(output => SourceName.FileName("ada", output) == name))
        .Content.Span);

    private static async Task<CompilationResult> Compile(string source, CompileOptions options) => await ResumeCompiler.CompileAsync(
        new SourceFile("ada.resume.yaml", Encoding.UTF8.GetBytes(source)), options, TestContext.Current.CancellationToken);
}
