using Resume.Formats.Diagnostics;
using Resume.Formats.Reading;
using Resume.Formats.Reading.Nodes;
using Resume.Formats.Reading.Yaml;

namespace Resume.Formats.Tests.Reading;

/// <summary>Every translated message of the installed parsers, from a text that causes it. YAML is parsed without recovery.</summary>
public class SyntaxErrorTests
{
    [Theory]
    [InlineData("a:\n  - b\n\t- c\n", 3, "this line is indented with a tab")]
    [InlineData("a: |\n\tx\n", 2, "this line is indented with a tab")]
    [InlineData("a: \"\\ud800\"\n", 1, "`\\ud800` is a lone half of a surrogate pair, which is not a character")]
    [InlineData("a: \"\\U00110000\"\n", 1, "an escape sequence in double quotes is not a valid character")]
    [InlineData("a: \"\\uZZZZ\"\n", 1, "an escape sequence in double quotes is not a valid character")]
    [InlineData("a: \"\\q\"\n", 1, "invalid escape sequence after `\\` in double quotes")]
    [InlineData("a: 'x\n", 1, "unterminated quoted text")]
    [InlineData("a: \"x\n---\n", 1, "unterminated quoted text")]
    [InlineData("a: \"x\nb: 1\n", 1, "unterminated quoted text")]
    [InlineData("a: b: c\n", 1, "YAML does not allow a second `: ` here")]
    [InlineData("a\nb: c\n", 2, "YAML does not allow a second `: ` here")]
    [InlineData("a: 1\nb\n", 2, "expected `key: value`")]
    [InlineData("a:\n    b: 1\n   c: 2\n", 3, "this line is not indented like the lines around it")]
    [InlineData("a: 'b' c\n", 1, "invalid YAML at `c`")]
    [InlineData("- a\nb: 1\n", 2, "expected a list item")]
    [InlineData("a: [1, 2\n", 2, "a bracket opened here or earlier is never closed")]
    [InlineData("a: {b: 1\n", 2, "a bracket opened here or earlier is never closed")]
    [InlineData("a: [1, 2\nb: 3\n", 1, "a bracket opened here or earlier is never closed")]
    [InlineData("a: @b\n", 1, "invalid YAML at `@b`")]
    [InlineData("a: !x!y z\n", 1, "invalid YAML at `!x!y z`")]
    public void YamlErrorsAreTranslated(string yaml, int line, string message)
    {
        var tree = new YamlTree(new SourceText("x.resume.yaml", yaml), yaml, new ReadingContext(new DiagnosticBag(), lenient: false));
        tree.Read();

        Assert.Equal((line, message), (tree.SyntaxError!.Span.Line, tree.SyntaxError.Message));
    }

    [Theory]
    [InlineData("{\"a\": 1,}", 9, "trailing comma before the closing bracket")]
    [InlineData("[1,]", 4, "trailing comma before the closing bracket")]
    [InlineData("[\"\\q\"]", 4, "invalid escape sequence after `\\`")]
    [InlineData("[\"\\u12\"]", 7, "invalid escape sequence after `\\`")]
    [InlineData("{} x", 4, "unexpected `x` after the end of the résumé")]
    [InlineData("[\"x\n\"]", 4, "unterminated text: the closing `\"` is missing on this line")]
    [InlineData("[\"x", 4, "unterminated text: the closing `\"` is missing on this line")]
    [InlineData("{\"a\": [", 8, "the file ends before all brackets are closed")]
    [InlineData("{\"a\"", 5, "the file ends before all brackets are closed")]
    [InlineData("[1 2]", 4, "missing comma or closing bracket before `2]`")]
    [InlineData("{a: 1}", 2, "the key `a` is not in quotes")]
    [InlineData("{\"a\": 1, b-c: 2}", 10, "the key `b-c` is not in quotes")]
    [InlineData("[01]", 3, "invalid JSON at `1]`")]
    [InlineData("[+1]", 2, "`+1` is not a number in JSON")]
    [InlineData("[NaN]", 2, "`NaN` is not a number in JSON")]
    [InlineData("[-Infinity]", 3, "`Infinity` is not a number in JSON")]
    [InlineData("[undefined, 1]", 2, "`undefined` is not a value in JSON")]
    [InlineData("[Ada Example]", 2, "`Ada Example` is not a value in JSON")]
    [InlineData("['a']", 2, "`'` cannot start a key or a text in JSON")]
    [InlineData("{\u201Ca\u201D: 1}", 2, "`\u201C` cannot start a key or a text in JSON")]
    [InlineData("// note\n{}", 1, "JSON does not allow comments: `// note`")]
    [InlineData("{\"a\": 1 // note\n}", 9, "JSON does not allow comments: `// note`")]
    [InlineData("{\"a\": 1, /* note */ \"b\": 2}", 10, "JSON does not allow comments: `/* note */ \"b\": 2}`")]
    [InlineData("[1, # note\n2]", 5, "JSON does not allow comments: `# note`")]
    [InlineData("{} // note", 4, "JSON does not allow comments: `// note`")]
    [InlineData("[\"\\#\"]", 4, "invalid escape sequence after `\\`")]
    [InlineData("[\"a\\ud800b\"]", 4, "`\\ud800` is a lone half of a surrogate pair, which is not a character")]
    [InlineData("[\"\\ud83d\\ude00 \\udc00\"]", 16, "`\\udc00` is a lone half of a surrogate pair, which is not a character")]
    [InlineData("[\"\\\\ud800 \\ud800\\u0041\"]", 11, "`\\ud800` is a lone half of a surrogate pair, which is not a character")]
    [InlineData("[\"\\u0007\"]", 2, "this text has an escape for the character U+0007, which is not allowed")]
    public void JsonErrorsAreTranslated(string json, int column, string message)
    {
        var diagnostics = new DiagnosticBag();
        JsonReader.Read(new SourceText("x.resume.json", json), new ReadingContext(diagnostics, lenient: true));

        var error = Assert.Single(diagnostics.InSourceOrder());
        Assert.Equal((column, message), (error.Span.Column, error.Message));
    }
}
