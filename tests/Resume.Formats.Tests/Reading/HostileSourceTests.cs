using System.Globalization;
using System.Text;
using CsCheck;
using Resume.Formats.Diagnostics;

namespace Resume.Formats.Tests.Reading;

public class HostileSourceTests
{
    private const string Head = "basics:\n  name: Ada Example\n";

    // `.ci/run` runs many more.
    private static long Mutations { get; } =
        long.Parse(Environment.GetEnvironmentVariable("RESUME_MUTATIONS") ?? "300", CultureInfo.InvariantCulture);

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

    [Fact]
    public void MutatedSourcesNeverThrow()
    {
        var sources = Fixture.Names.Select(name => (Name: name, Text: Encoding.UTF8.GetString(Fixture.Load(name).Content))).ToArray();
        var piece = OneOf("\n", "\r\n", "\t", " ", "  ", ": ", ":", "- ", "#", " #", "*", "&a ", "!", "[", "]", "{", "}", "\"", "'",
            "|", ">", "`",
            "%", "@", "\\",
            "<b>", "\0", "😀", "\u2028", "\u202e", "---\n", "...\n", "? ", "<<: *basics\n", "*basics", "**", "](", "![x](y)",
            "\"\\ud800\"",
            "null", ",", "2019-13", "https://", "\ufdd0");

        var mutated = Gen.Select(
            OneOf(sources),
            Gen.Select(Gen.Double[0, 1], Gen.Int[0, 12], piece, (at, drop, insert) => (at, drop, insert)).Array[1, 6],
            (source, edits) => (source.Name, Text: edits.Aggregate(source.Text, Edit)));

        mutated.Sample(static source => Inside(source.Name, Encoding.UTF8.GetBytes(source.Text)), iter: Mutations);
    }

    [Fact]
    public void RandomBytesNeverThrow() =>
        Gen.Select(OneOf("x.resume.yaml", "x.resume.json"), Gen.Byte.Array[0, 60])
            .Sample(static (name, bytes) => Inside(name, bytes), iter: 300);

    private static Gen<T> OneOf<T>(params T[] items) => Gen.Int[0, items.Length - 1].Select(i => items[i]);

    private static string Edit(string text, (double At, int Drop, string Insert) edit)
    {
        var start = (int)(edit.At * text.Length);
        return string.Concat(text.AsSpan(0, start), edit.Insert, text.AsSpan(Math.Min(start + edit.Drop, text.Length)));
    }

    /// <summary>Reads any source; every span must be within it.</summary>
    internal static IReadOnlyList<Diagnostic> Inside(string name, byte[] bytes)
    {
        var (_, diagnostics) = Fixture.Read(name, bytes);
        var text = Encoding.UTF8.GetString(bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? bytes.AsSpan(3) : bytes);
        var lines = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Split('\n');

        Assert.All(diagnostics, d =>
        {
            Assert.Equal(name, d.Span.File);
            Assert.InRange(d.Span.Line, 1, lines.Length);
            Assert.InRange(d.Span.EndLine, d.Span.Line, lines.Length);
            Assert.InRange(d.Span.Column, 1, lines[d.Span.Line - 1].Length + 1);

            // A span may include the line break, and then ends one column after its line.
            Assert.InRange(d.Span.EndColumn, d.Span.Line == d.Span.EndLine ? d.Span.Column : 1, lines[d.Span.EndLine - 1].Length + 2);
        });

        return diagnostics;
    }

    private static string Nested(int levels) =>
        string.Concat(Enumerable.Range(0, levels).Select(level => new string(' ', 4 + (2 * level)) + "- a\n"));
}
