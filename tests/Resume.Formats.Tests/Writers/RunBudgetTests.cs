using System.Text;
using Resume.Formats.Diagnostics;
using Resume.Formats.Limits;
using Resume.Formats.Model;
using Resume.Formats.Reading;
using Resume.Formats.Tests.Typesetting;
using Resume.Formats.Writers;

namespace Resume.Formats.Tests.Writers;

public class RunBudgetTests
{
    private const int Words = 2_000;

    [Theory]
    [InlineData("docx")]
    [InlineData("pdf")]
    public async Task ChangesOfDirectionSpendFromTheBudget(string format)
    {
        var plain = await SpendAsync(format, "word ");
        var mixed = await SpendAsync(format, "wo של ");

        Assert.InRange(plain, 0, Words);
        Assert.InRange(mixed, Words * Budget.Run, 5 * Words * Budget.Run);
    }

    [Theory]
    [InlineData("docx")]
    [InlineData("pdf")]
    public async Task DocumentWithTooManyChangesIsNotWritten(string format)
    {
        var budget = new Budget();
        budget.EndText();
        budget.Spend(Budget.Whole - 100, Expense.Text, default);

        var limit = await Assert.ThrowsAsync<OverBudgetException>(async () => await WriteAsync(format, "wo של ", budget));

        Assert.Equal(LimitDiagnostics.Code, limit.Diagnostic.Code);
    }

    [Fact]
    public async Task SoftHyphensSpendFromTheBudgetOfTheDocx()
    {
        var (plain, hyphenated) = (await SpendAsync("docx", "word "), await SpendAsync("docx", "wo\u00ADrd "));

        Assert.InRange(hyphenated - plain, Words * (Budget.Run - 5), Words * Budget.Run);
    }

    // The marks of direction that the DOCX adds are written by no one.
    [Theory]
    [InlineData("docx")]
    [InlineData("pdf")]
    public async Task TooManyChangesAreReportedAtTheirText(string format)
    {
        var summary = string.Concat(Enumerable.Repeat("\u05d0 1,2 \u0661 + 3% ", 40_000));
        var yaml = $"locale: he\nbasics: {{name: Ada, summary: \"{summary}\"}}\n";
        var source = new SourceFile("a.resume.yaml", Encoding.UTF8.GetBytes(yaml));
        var options = new CompileOptions { Formats = [format] };

        var result = await ResumeCompiler.CompileAsync(source, options, TestContext.Current.CancellationToken);

        var limit = Assert.Single(result.Diagnostics);
        Assert.Equal((LimitDiagnostics.Code, 2), (limit.Code, limit.Span.Line));
        Assert.Empty(result.Outputs);
    }

    [Fact]
    public async Task PagesSpendFromTheBudget()
    {
        var (one, many) = (new Budget(), new Budget());
        await WriteAsync("pdf", Typeset.Filler(10), one);
        await WriteAsync("pdf", Typeset.Filler(1_000), many);

        Assert.InRange(many.Spent - one.Spent, 15 * Budget.Page, 30 * Budget.Page);
    }

    private static async Task<long> SpendAsync(string format, string word)
    {
        var budget = new Budget();
        await WriteAsync(format, word, budget);
        return budget.Spent;
    }

    private static Task WriteAsync(string format, string word, Budget budget) =>
        WriteAsync(format, Typeset.Prose(string.Concat(Enumerable.Repeat(word, Words))), budget);

    private static async Task WriteAsync(string format, Resume.Formats.Outlining.Section section, Budget budget)
    {
        var document = new ResumeDocument { File = "a.resume.yaml" };
        var context = new WriterContext(document, Typeset.Outline(section), Typeset.Classic, new DiagnosticBag()) { Budget = budget };
        await ResumeWriters.Find(format)!.WriteAsync(context, Stream.Null, TestContext.Current.CancellationToken);
    }
}
