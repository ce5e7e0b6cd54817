using System.Text;
using Resume.Formats.Diagnostics;

namespace Resume.Formats.Tests.Reading;

public class HostileSourceTests
{
    private const string Head = "basics:\n  name: Ada Example\n";

    public static TheoryData<string, string, string> PastLimits => new()
    {
        { "more than 4 MiB", "x.resume.yaml", Head + "x-a: " + new string('a', 4 << 20) },
        { "deep flow lists", "x.resume.yaml", Head + "x-a: " + new string('[', 100) + new string(']', 100) },
        { "deep block lists", "x.resume.yaml", Head + "x-a:\n" + string.Concat(Enumerable.Repeat(" -", 5000)) },
        { "deep JSON", "x.resume.json", new string('[', 100_000) },
        {
            "aliases of aliases", "x.resume.yaml",
            "a: &a [x,x,x,x,x,x,x,x,x]\n" + string.Concat("abcdefgh".Select(c =>
                $"{(char)(c + 1)}: &{(char)(c + 1)} [{string.Join(',', Enumerable.Repeat($"*{c}", 9))}]\n"))
        },
        { "an alias within itself", "x.resume.yaml", Head + "work: &a\n  - name: x\n    highlights: *a\n" },
        { "many nodes", "x.resume.yaml", Head + "skills:\n" + string.Concat(Enumerable.Repeat("  - name: a\n", 60_000)) },
        { "many nodes of JSON", "x.resume.json", "[" + string.Join(',', Enumerable.Repeat("1", 200_000)) + "]" },
        { "many marks", "x.resume.yaml", Head + "  label: '" + string.Concat(Enumerable.Repeat("*a_ [", 100_000)) + "'\n" },
        {
            "many languages", "x.resume.yaml",
            Head + "locale: [" + string.Join(',', Enumerable.Range(10_000, 20_000).Select(i => $"en-{i}")) + "]\n"
        },
        { "lists within lists", "x.resume.yaml", Head + "  summary: |\n" + Nested(20) },
        { "lists far within lists", "x.resume.yaml", Head + "  summary: |\n" + Nested(900) },
        {
            "lists within lists of HTML", "x.resume.json",
            "{\"basics\": {\"name\": \"Ada\", \"summary\": \"" + string.Concat(Enumerable.Repeat("<ul><li>a", 5000)) + "\"}}"
        },
    };

    [Theory]
    [MemberData(nameof(PastLimits))]
    public void ExceededLimitsReportOneError(string what, string name, string text)
    {
        var (_, diagnostics) = Fixture.Read(name, Encoding.UTF8.GetBytes(text));

        Assert.True(diagnostics.Count == 1, $"{what}: {string.Join('\n', diagnostics)}");
        Assert.Equal(("RES1009", Severity.Error), (diagnostics[0].Code, diagnostics[0].Severity));
    }

    [Theory]
    [InlineData("!![x](y)y)\nbasics: {}\n")]
    [InlineData("%YAML 99999999999.1\n---\nbasics: {}\n")]
    [InlineData("basics: {name: \"\\UFFFFFFFF\"}\n")]
    [InlineData("basics: {name: [a\nwork: 1\n")]
    public void ParserExceptionsBecomeSyntaxErrors(string text) =>
        Assert.Contains(Fixture.Read(text).Diagnostics, diagnostic => diagnostic.Code is "RES1001" or "RES1011");

    [Fact]
    public void SpansNeverEndBeforeTheirStart()
    {
        var (_, diagnostics) = Fixture.Read("basics: &b\n  name: Ada\nwork:\n  - name:\n      - *b\n");

        Assert.Equal((5, 7, 5), (Assert.Single(diagnostics).Span.Line, diagnostics[0].Span.Column, diagnostics[0].Span.EndLine));
    }

    [Fact]
    public void LongRowsOfTextAreFast() =>
        Assert.NotEmpty(Fixture.Read(Head + "  label: " + string.Concat(Enumerable.Repeat("&a ", 300_000)) + "*a\n").Diagnostics);

    [Theory]
    [InlineData("basics:\n  name: a\0b\n", 2, 10)]
    [InlineData("basics:\n  name: \"a\\0b\"\n", 2, 9)]
    [InlineData("basics:\n  name: a\u0007b\n", 2, 10)]
    [InlineData("basics:\n  name: a\uFDD0b\n", 2, 10)]
    [InlineData("{\"basics\":{\"name\":\"a\\ud800b\"}}", 1, 21)]
    [InlineData("{\"basics\":{\"name\":\"a\\u0000b\"}}", 1, 19)]
    public void ForbiddenCharactersAreReported(string text, int line, int column)
    {
        var (_, diagnostics) = Fixture.Read(text[0] == '{' ? "x.resume.json" : "x.resume.yaml", Encoding.UTF8.GetBytes(text));

        Assert.Equal(("RES1010", line, column), (Assert.Single(diagnostics).Code, diagnostics[0].Span.Line, diagnostics[0].Span.Column));
    }

    [Fact]
    public void InvalidUtf8IsReportedAtItsPosition()
    {
        var (_, diagnostics) = Fixture.Read("x.resume.yaml", [.. "basics:\n  name: Ren"u8, 0xE9, .. " Example\n"u8]);

        Assert.Equal(("RES1008", 2, 12), (Assert.Single(diagnostics).Code, diagnostics[0].Span.Line, diagnostics[0].Span.Column));
    }

    [Fact]
    public void ByteOrderMarksAndAllLineBreaksAreAccepted()
    {
        Assert.Empty(Fixture.Read("x.resume.yaml", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Head)]).Diagnostics);
        Assert.Equal(3, Assert.Single(Fixture.Read((Head + "  nmae: x\n").ReplaceLineEndings("\r\n")).Diagnostics).Span.Line);
        Assert.Equal(3, Assert.Single(Fixture.Read((Head + "  nmae: x\n").ReplaceLineEndings("\r")).Diagnostics).Span.Line);
        Assert.Equal(4, Assert.Single(Fixture.Read(Head + "  label: a\u2028b\u0085c\n  nmae: x\n").Diagnostics).Span.Line);
    }

    private static string Nested(int levels) =>
        string.Concat(Enumerable.Range(0, levels).Select(level => new string(' ', 4 + (2 * level)) + "- a\n"));
}
