using System.Collections.Immutable;
using System.Text;
using Resume.Formats.Converting;
using Resume.Formats.Diagnostics;
using Resume.Formats.Tests.Reading.Samples;
using Resume.Formats.Tests.Writers;

namespace Resume.Formats.Tests.Converting;

/// <summary>Files of other tools as sources.</summary>
public class ConversionTests
{
    public static TheoryData<string> Files =>
        [.. Directory.EnumerateFiles(Conversions.Folder).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void EveryTextIsInTheResult(string file) => Assert.Empty(FindLost(Path.Combine(Conversions.Folder, file)));

    [Theory]
    [MemberData(nameof(Files))]
    public async Task EveryTextOfAKnownFieldIsInThePlainText(string file) =>
        Assert.Empty(await FindHiddenAsync(Path.Combine(Conversions.Folder, file)));

    [Theory]
    [MemberData(nameof(Files))]
    public void ResultHasNoErrors(string file)
    {
        var yaml = Conversions.ConvertFile(Path.Combine(Conversions.Folder, file)).Yaml!;

        Assert.DoesNotContain(Check(yaml), diagnostic => diagnostic.Severity == Severity.Error);
    }

    // A source of ours stays as it is, but for its comments.
    [Theory]
    [MemberData(nameof(Files))]
    public void ResultIsConvertedToItself(string file)
    {
        var yaml = Conversions.ConvertFile(Path.Combine(Conversions.Folder, file)).Yaml!;

        var again = Conversions.Convert("ada.resume.yaml", yaml);

        Assert.Equal(yaml, again.Yaml);
        Assert.Empty(again.Diagnostics);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public Task ResultIsAsAccepted(string file) =>
        Snapshot.Check(file + ".resume.yaml", Conversions.ConvertFile(Path.Combine(Conversions.Folder, file)).Yaml!);

    [Theory]
    [MemberData(nameof(Files))]
    public void CommentsAreKept(string file)
    {
        var yaml = Conversions.ConvertFile(Path.Combine(Conversions.Folder, file)).Yaml!;

        Assert.All(
            file.EndsWith(".yaml", StringComparison.Ordinal)
                ? File.ReadLines(Path.Combine(Conversions.Folder, file)).Where(line => line.TrimStart().StartsWith('#')
                    && !line.Contains("yaml-language-server", StringComparison.Ordinal))
                : [],
            comment => Assert.Contains(comment.Trim(), yaml, StringComparison.Ordinal));
    }

    [Fact]
    public void EveryKindHasAFixture() =>
        Assert.Equal(
            ForeignKinds.All.Select(kind => kind.Name).Order(StringComparer.Ordinal),
            Directory.EnumerateFiles(Conversions.Folder).Select(file => Conversions.ConvertFile(file).Kind!.Name)
                .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    [Fact]
    public void CompilerNamesTheCommandForAnotherToolsFile()
    {
        var diagnostic = Assert.Single(ResumeCompiler.Check(new("my cv.yaml", "cv: {name: Ada}"u8.ToArray()), new()));

        Assert.Equal("RES1023", diagnostic.Code);
        Assert.Equal("run `resume convert \"my cv.yaml\"` to convert it to a source", diagnostic.Hint);
    }

    [Fact]
    public void AmbiguousDateIsAnErrorAtItsPlaceInTheFile()
    {
        var result = Conversions.Convert(
            "cv.yaml", "cv:\n  name: Ada\n  sections:\n    experience:\n      - {company: E, position: P, start_date: 03/04/2019}\n");

        var error = Assert.Single(result.Diagnostics, diagnostic => diagnostic.Severity == Severity.Error);
        Assert.Equal((5, "cv.yaml"), (error.Span.Line, error.Span.File));
        Assert.Contains("startDate: 03/04/2019", result.Yaml, StringComparison.Ordinal);
    }

    [Fact]
    public void UnknownKeyIsKeptAndReportedByItsPath()
    {
        var result = Conversions.Convert(
            "cv.yaml", "cv:\n  name: Ada\n  sections:\n    jobs:\n      - {company: E, position: P, revenue: $5M}\n");

        Assert.Contains(
            result.Diagnostics,
            diagnostic => diagnostic.Message.Contains("`cv.sections.jobs[0].revenue`", StringComparison.Ordinal));
        Assert.Contains("    # not shown: `revenue` of RenderCV\n    x-revenue: $5M\n", result.Yaml, StringComparison.Ordinal);
    }

    // The order of a list is that of the output, and the text below the name is the first of it.
    [Fact]
    public void TextBelowTheNameIsTheFirstSection()
    {
        var yaml = Conversions.Convert("cv.md", "# Ada\n\nI make slow programs fast.\n\n## Talks\n\n- Caches\n").Yaml!;

        Assert.Contains("sections:\n  - summary\n  - id: talks\n", yaml, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("present", "endDate: present")]
    [InlineData("2020-09/2021", "date: 2020-09/2021")]
    [InlineData("Fall 2023", "date: Fall 2023")]
    [InlineData("2020", "date: 2020")]
    [InlineData("Sep 2020 – present", "date: Sep 2020 – present")]
    public void DatesOfAnyNotationCompile(string date, string expected)
    {
        var yaml = Conversions.Convert(
            "cv.yaml", $"cv:\n  name: Ada\n  sections:\n    experience:\n      - {{company: E, position: P, date: {date}}}\n").Yaml!;

        Assert.Contains(expected, yaml, StringComparison.Ordinal);
        Assert.DoesNotContain(Check(yaml), diagnostic => diagnostic.Severity == Severity.Error);
    }

    [Fact]
    public void FileWithoutValuesIsEmpty()
    {
        var result = Conversions.Convert("resume.json", """{"basics": {"name": "", "email": null}, "work": [{"name": ""}]}""");

        Assert.Null(result.Yaml);
        Assert.Equal(("RES1007", "resume.json"), (Assert.Single(result.Diagnostics).Code, result.Diagnostics[0].Span.File));
    }

    // Where the author has hidden them, they stay hidden.
    [Fact]
    public void HiddenValuesStayHidden()
    {
        var yaml = Conversions.ConvertFile(Path.Combine(Conversions.Folder, "reactive-v3.json")).Yaml!;

        Assert.DoesNotContain("\n  image:", yaml, StringComparison.Ordinal);
        Assert.Contains("https://example.com/ada.jpg", yaml, StringComparison.Ordinal);
    }

    [Fact]
    public void JsonResumeIsWrittenAsJson()
    {
        var result = Conversions.ConvertFile(Path.Combine(Conversions.Folder, "rendercv.yaml"), toJson: true);

        Assert.Equal("Ada Example", result.Json!["basics"]!["name"]!.GetValue<string>());
        Assert.Equal("Example, Inc.", result.Json["work"]![0]!["name"]!.GetValue<string>());
    }

    [Theory]
    [InlineData("a.yaml", "", "RES1007")]
    [InlineData("a.yaml", "title: something else\n", "RES5092")]
    [InlineData("a.yaml", "- a list\n", "RES5092")]
    [InlineData("a.yaml", "cv: {name: Ada", "RES1001")]
    [InlineData("a.json", "{\"basics\": {\"name\": \"Ada\"", "RES1001")]
    [InlineData("a.json", "{\"SkillsPassport\": {}}", "RES1023")]
    [InlineData("a.csv", "First Name,Last Name,Maiden Name\nAda,Example,\n", "RES1023")]
    [InlineData("a.yaml", "cv: \0", "RES1010")]
    public void UnusableFileIsOneError(string name, string text, string code)
    {
        var result = Conversions.Convert(name, text);

        Assert.Null(result.Yaml);
        Assert.Equal(code, Assert.Single(result.Diagnostics).Code);
    }

    [Fact]
    public void WrongKindIsReported()
    {
        var result = Conversions.Convert("resume.json", "{\"basics\": {\"name\": \"Ada\"}}", kind: "rendercv");

        Assert.Equal("this is not a file of RenderCV", Assert.Single(result.Diagnostics).Message);
    }

    // Damaged files are reported or converted, and never a fault of the converter.
    [Theory]
    [MemberData(nameof(Files))]
    public void DamagedFilesAreReported(string file)
    {
        var text = File.ReadAllText(Path.Combine(Conversions.Folder, file));
        for (var cut = 0; cut < text.Length; cut += 1 + text.Length / 12)
        {
            foreach (var damaged in (string[])[text[..cut], text[cut..], text.Remove(cut, Math.Min(7, text.Length - cut))])
            {
                foreach (var kind in (string?[])[null, .. ForeignKinds.Names])
                {
                    var result = Conversions.Convert(file, damaged, kind);

                    Assert.True(result.Yaml is not null || result.Diagnostics.Length > 0);
                    Assert.Equal(result.Yaml is null, Check(result.Yaml ?? "[").Any(diagnostic => diagnostic.Code == "RES1001"));
                }
            }
        }
    }

    [Fact]
    public void DeepAndLongFilesAreConverted()
    {
        var deep = string.Concat(Enumerable.Repeat("{\"a\": ", 61)) + "1" + new string('}', 61);
        var many = "{\"basics\": {\"name\": \"Ada\", " + string.Join(", ", Enumerable.Range(0, 5000).Select(i => $"\"k{i}\": {i}")) + "}}";

        var result = Conversions.Convert("a.json", $"{{\"basics\": {{\"name\": \"Ada\", \"deep\": {deep}}}}}");
        var wide = Conversions.Convert("b.json", many);

        Assert.DoesNotContain(Check(result.Yaml!), diagnostic => diagnostic.Severity == Severity.Error);
        Assert.DoesNotContain(Check(wide.Yaml!), diagnostic => diagnostic.Severity == Severity.Error);
        Assert.InRange(wide.Diagnostics.Length, 1, 110);
    }

    [Fact(Explicit = true)]
    public async Task SamplesAreConverted()
    {
        var problems = new List<string>();
        foreach (var file in Sample.Files("resume.json", atLeast: 7).Concat(Sample.Files("/jane-fullstacker.json", atLeast: 2)))
        {
            problems.AddRange(FindLost(file).Concat(await FindHiddenAsync(file)).Select(text => $"{file}: {text}"));
        }

        Assert.Empty(problems);
    }

    private static IEnumerable<string> FindLost(string path)
    {
        var essence = Conversions.Essence(Conversions.ConvertFile(path).Yaml!);
        return Conversions.TextsOf(path).Where(text => !essence.Contains(Conversions.Essence(text), StringComparison.Ordinal));
    }

    private static async Task<List<string>> FindHiddenAsync(string path)
    {
        // What the author has hidden is known, too.
        var yaml = Conversions.ConvertFile(path).Yaml!.Replace("hide: true\n", "hide: false\n", StringComparison.Ordinal);
        var result = await ResumeCompiler.CompileAsync(
            new("ada.resume.yaml", Encoding.UTF8.GetBytes(yaml)), new() { Formats = ["txt"] }, TestContext.Current.CancellationToken);
        var essence = Conversions.Essence(Encoding.UTF8.GetString(Assert.Single(result.Outputs).Content.Span));
        return [.. Conversions.ShownTextsOf(yaml).Where(text => !Conversions.WordsOf(text).All(
            word => essence.Contains(word, StringComparison.Ordinal)))];
    }

    private static ImmutableArray<Diagnostic> Check(string yaml) =>
        ResumeCompiler.Check(new("ada.resume.yaml", Encoding.UTF8.GetBytes(yaml)), new() { Formats = ["txt"] });
}
