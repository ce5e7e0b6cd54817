using System.Globalization;
using Resume.Formats.Diagnostics;

namespace Resume.Formats.Tests.Composing;

/// <summary>`extends`: what is reported, and where.</summary>
public class ExtendsProblemTests
{
    [Fact]
    public void AProblemIsReportedInTheFileThatContainsIt()
    {
        var result = Composed.Compile(
            "cv/me.resume.yaml", "extends: ../shared/base.yaml\nbasics: {name: Ada}\n", [],
            ("../shared/base.yaml", "basics:\n  lable: Engineer\n"));

        Assert.Equal(["shared/base.yaml(2,3,2,8): error RES1005: unknown key `lable` in `basics`"], Composed.Problems(result));
    }

    [Fact]
    public void AMissingFileIsReportedWithTheChain()
    {
        var result = Composed.Compile(
            "extends: team.yaml\nbasics: {name: Ada}\n",
            ("team.yaml", "extends: parts/company.yaml\n"),
            ("parts/company.yaml", "extends:\n  - gone.yaml\n"));

        Assert.Equal(
            [
                "parts/company.yaml(2,5,2,14): error RES1070: cannot extend `gone.yaml`: the file does not exist "
                    + "(`me.resume.yaml` → `team.yaml` → `company.yaml` → `gone.yaml`)",
            ],
            Composed.Problems(result));
    }

    [Fact]
    public void ACycleIsReportedWithTheChain()
    {
        var result = Composed.Compile(
            "extends: a.yaml\nbasics: {name: Ada}\n", ("a.yaml", "extends: b.yaml\n"), ("b.yaml", "extends: [a.yaml]\n"));

        Assert.Equal(
            ["b.yaml(1,11,1,17): error RES1071: `a.yaml` extends itself: `me.resume.yaml` → `a.yaml` → `b.yaml` → `a.yaml`"],
            Composed.Problems(result));
    }

    [Fact]
    public void ASourceCannotExtendItself() => Assert.Contains(
        "RES1071",
        Assert.Single(Composed.Problems(Composed.Compile("extends: ./me.resume.yaml\nbasics: {name: Ada}\n"))),
        StringComparison.Ordinal);

    [Fact]
    public void AnUnknownKeyOfAJsonFileIsAWarningAsInAJsonSource()
    {
        var result = Composed.Compile(
            "extends: base.json\nbasics: {name: Ada}\n", ("base.json", """{"basics": {"lable": "Engineer"}, "other": 1}"""));

        Assert.All(result.Diagnostics, each => Assert.Equal(("base.json", Severity.Warning), (each.Span.File, each.Severity)));
        Assert.Equal(2, result.Diagnostics.Length);
        Assert.Single(result.Outputs);
    }

    [Theory]
    [InlineData("""{"Extends": "base.yaml", "basics": {"name": "Ada"}}""", "Extends")]
    [InlineData("""{"basics": {"name": "Ada"}, "Private": ["basics.phone"]}""", "Private")]
    [InlineData("""{"basics": {"name": "Ada"}, "work": [{"name": "Shop", "Tags": ["lead"]}]}""", "Tags")]
    public void AKeyThatComposesOrSelectsIsNotGuessedInAJsonSource(string source, string key)
    {
        var result = Composed.Compile("me.resume.json", source, [], ("base.yaml", "basics: {label: Engineer}\n"));

        var problem = Assert.Single(result.Diagnostics, each => each.Severity == Severity.Error);
        Assert.Equal($"did you mean `{key.ToLowerInvariant()}`?", problem.Hint);
    }

    [Fact]
    public void AnUnknownKeyOfAYamlFileIsAnErrorInAJsonSource()
    {
        var result = Composed.Compile(
            "me.resume.json", """{"extends": "base.yaml", "basics": {"name": "Ada"}}""", [], ("base.yaml", "basics: {lable: Engineer}\n"));

        Assert.Equal(Severity.Error, Assert.Single(result.Diagnostics).Severity);
    }

    [Fact]
    public void SyntaxErrorsOfAllFilesAreReported()
    {
        var result = Composed.Compile("extends: [a.yaml, b.yaml]\nbasics: {name: Ada}\n", ("a.yaml", "x: [\n"), ("b.yaml", "y: {\n"));

        Assert.Equal(["a.yaml", "b.yaml"], result.Diagnostics.Select(each => each.Span.File).Distinct());
    }

    [Fact]
    public void AFileOfAnotherToolIsReportedOnce() => Assert.StartsWith(
        "base.yaml(1,1,1,3): error RES1023",
        Assert.Single(Composed.Problems(Composed.Compile(
            "extends: base.yaml\nbasics: {name: Ada}\n", ("base.yaml", "cv:\n  name: Ada\n  nonsense: true\n")))),
        StringComparison.Ordinal);

    [Fact]
    public void AListIsNotAFileToExtend() => Assert.StartsWith(
        "base.yaml(1,1,1,2): error RES1070: a file that others extend must have keys",
        Assert.Single(Composed.Problems(Composed.Compile("extends: base.yaml\nbasics: {name: Ada}\n", ("base.yaml", "- a\n- b\n")))),
        StringComparison.Ordinal);

    // The same place in two files: what is silenced in one is not in the other.
    [Fact]
    public void AGuessInOneFileSilencesNothingInAnother()
    {
        var result = Composed.Compile(
            "extends: base.yaml\nbasics: {emial: nonsense, name: Ada}\n", ("base.yaml", "basics: {  url: nonsense}\n"));

        Assert.Contains(result.Diagnostics, each => each.Span.File == "base.yaml");
    }

    [Fact]
    public void AChainHasALimit()
    {
        var files = Enumerable.Range(1, 30).Select(i => (Name(i), $"extends: {Name(i + 1)}\n")).ToArray();

        Assert.Contains(
            "more than 20 files extend each other", Assert.Single(Composed.Problems(Composed.Compile("extends: f1.yaml\n", files))),
            StringComparison.Ordinal);
    }

    [Fact]
    public void TheNumberOfFilesHasALimit()
    {
        var names = string.Join(", ", Enumerable.Range(1, 5000).Select(i => Name(i) + "?"));

        Assert.Contains(
            "extends more than 100 files",
            Assert.Single(Composed.Problems(Composed.Compile($"extends: [{names}]\n"))),
            StringComparison.Ordinal);
    }

    [Fact]
    public void TheFilesTogetherHaveALimit()
    {
        var large = "# " + new string('x', 1_500_000) + "\n";
        var result = Composed.Compile(
            "extends: [f1.yaml, f2.yaml, f3.yaml]\nbasics: {name: Ada}\n", ("f1.yaml", large), ("f2.yaml", large), ("f3.yaml", large));

        Assert.Contains("more than 4,194,304 bytes together", Assert.Single(Composed.Problems(result)), StringComparison.Ordinal);
    }

    // Each file extends the next two twice over: 2^20 ways lead to the last one, which is merged once.
    [Fact]
    public void ADiamondOfDiamondsMultipliesNothing()
    {
        var files = Enumerable.Range(1, 18)
            .Select(i => (Name(i), $"extends: [{Name(i + 1)}?, {Name(i + 2)}?, {Name(i + 1)}?]\nbasics: {{label: L{i}}}\n"))
            .ToArray();

        Assert.Equal("Ada\nL1", Composed.Text(Composed.Compile("extends: f1.yaml\nbasics: {name: Ada}\n", files)).Trim());
    }

    [Fact]
    public void TextOfAllFilesIsPaidFromOneBudget()
    {
        var files = Enumerable.Range(1, 8).Select(i => (Name(i), $"x-{i}: \"{new string('x', 100_000)}\"\n")).ToArray();
        var result = Composed.Compile($"extends: [{string.Join(", ", files.Select(file => file.Item1))}]\nbasics: {{name: Ada}}\n", files);

        Assert.Contains("RES1009", Assert.Single(Composed.Problems(result)), StringComparison.Ordinal);
    }

    private static string Name(int number) => string.Create(CultureInfo.InvariantCulture, $"f{number}.yaml");
}
