using System.Text;
using Resume.Formats.Diagnostics;
using Resume.Formats.Limits;
using Resume.Formats.Reading;

namespace Resume.Formats.Tests;

/// <summary>A source that multiplies its text is refused where it does, with the reason; a long résumé is not.</summary>
public class BudgetTests
{
    private const string Head = "basics: {name: Robin Sample}\n";

    private const string Work = Head + "work:\n";

    /// <summary>Sources, the text at which each of them is too much, and the reason.</summary>
    public static TheoryData<string, string, string> Multiplied => new()
    {
        { $"x-t: &t \"{Repeat("lorem ", 5000)}\"\nx-u: [{Repeat("*t, ", 100)}]\n", "*t", "aliases such as `*t`" },
        {
            $"x-t: &t \"{Repeat("lorem ", 5000)}\"\nx-u: &u [{Repeat("*t, ", 9)}]\nx-v: [{Repeat("*u, ", 9)}]\n",
            "*u", "aliases such as `*u`"
        },
        { $"x-t: &t {{a: \"{Repeat("b", 9000)}\"}}\nx-u:\n{Repeat("  - <<: *t\n", 300)}", "*t", "aliases such as `*t`" },
        { Work + $"  - {{name: A, summary: \"{Repeat("lorem ", 300_000)}\"}}\n", "\"lorem", "the text up to here" },
        { Head + $"skills: [{{name: A, keywords: [{Repeat("word, ", 60_000)}]}}]\n", "word", "the text up to here" },
        { Head + Repeat("wrok: {a: b}\n", 50_000), "", "the text up to here" },
        {
            Work + $"  - {{name: A, summary: \"{Repeat("lorem ", 20_000)}\"}}\nlocale: [{FiftyTags}]\n",
            "en-", "in 50 languages"
        },
    };

    private static string FiftyTags =>
        string.Join(", ", from first in "ABCDE" from second in "ABCDEFGHIJ" select $"en-{first}{second}");

    [Theory]
    [MemberData(nameof(Multiplied))]
    public void WhatMultipliesIsRefusedWhereItDoes(string yaml, string place, string reason)
    {
        var result = Compile("me.resume.yaml", yaml);

        var error = Assert.Single(result.Diagnostics, diagnostic => diagnostic.Severity == Severity.Error);
        Assert.Equal("RES1009", error.Code);
        Assert.Contains(reason, error.Message, StringComparison.Ordinal);
        Assert.NotNull(error.Hint);
        Assert.StartsWith(place, yaml.Split('\n')[error.Span.Line - 1][(error.Span.Column - 1)..], StringComparison.Ordinal);
        Assert.Empty(result.Outputs);
    }

    [Fact]
    public void JsonHasTheSameBudget()
    {
        var items = string.Concat(Enumerable.Repeat("\"a\",", 60_000));

        var error = Assert.Single(Compile("me.resume.json", $$"""{"basics": {"name": "A"}, "x": [{{items}} "b"]}""").Diagnostics);

        Assert.Equal("RES1009", error.Code);
    }

    [Fact]
    public void AListOfFiveHundredPublicationsIsWrittenInFourLanguages()
    {
        var publications = Repeat(
            "  - {name: A study of the long-term effects of something, authors: [Ada Example, Bo Sample, Cy Test, Di Trial], "
            + "releaseDate: 2015-04, publisher: Journal of Results, doi: 10.1000/182, "
            + "summary: A sentence about what was found and why it matters.}\n",
            500);

        var result = Compile("me.resume.yaml", Head + "locale: [en, de, fr, it]\npublications:\n" + publications);

        Assert.Equal(4, result.Outputs.Length);
    }

    [Fact]
    public void AnUsualResumeIsWrittenInEveryLanguage()
    {
        var job = "  - {name: A, position: B, startDate: 2015, summary: A sentence of some length., highlights: [One thing, Another]}\n";

        var result = Compile("me.resume.yaml", Head + $"locale: [{FiftyTags}]\nwork:\n{Repeat(job, 20)}");

        Assert.Equal(50, result.Outputs.Length);
    }

    [Fact]
    public void OutputsTogetherHaveALimit()
    {
        var budget = new Budget();
        var place = SourceSpan.Start("me.resume.yaml");
        budget.EndText();
        budget.Spend(Budget.Whole, Expense.Text, place);

        var error = Assert.Throws<OverBudgetException>(() => budget.Spend(1, Expense.Output("pdf"), place)).Diagnostic;

        Assert.Equal(place, error.Span);
        Assert.Contains("PDF", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ASourceWithASyntaxErrorIsReadAgainWithoutPayingTwice()
    {
        var text = Repeat("lorem ", 10_000);
        var broken = Repeat("- [\n", 15);

        var diagnostics = Compile("me.resume.yaml", Head + $"x-a: \"{text}\"\nx-b:\n{broken}work: [{{name: A}}]\n").Diagnostics;

        Assert.DoesNotContain(diagnostics, diagnostic => diagnostic.Code == "RES1009");
    }

    private static CompilationResult Compile(string path, string source)
    {
        var file = new SourceFile(path, Encoding.UTF8.GetBytes(source));
        return ResumeCompiler.CompileAsync(file, new() { Formats = ["txt"] }, TestContext.Current.CancellationToken)
            .AsTask().GetAwaiter().GetResult();
    }

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));
}
