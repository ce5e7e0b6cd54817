using System.Text;
using Resume.Formats.Diagnostics;
using Resume.Formats.Tests.Reading;

namespace Resume.Formats.Tests.Fuzzing;

/// <summary>Reads any source; every span must be within it.</summary>
internal static class SourceSpans
{
    public static IReadOnlyList<Diagnostic> AssertInside(string name, byte[] bytes)
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
}
