using Resume.Formats.Diagnostics;

namespace Resume.Formats.Tests.Reading;

public class FixtureTests
{
    public static TheoryData<string> Names => [.. Fixture.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void FixturesReportTheirExpectedDiagnostics(string name)
    {
        var fixture = Fixture.Load(name);

        var (_, found) = Fixture.Read(name, fixture.Content);

        var expected = fixture.Expectations().ToList();
        var actual = found.Select((diagnostic, i) => Describe(diagnostic, expected.ElementAtOrDefault(i).Message));

        // All lines are joined, so that a failure shows everything.
        Assert.Equal(string.Join('\n', expected.Select(each => $"{each.Where}: {each.Message}")), string.Join('\n', actual));
    }

    // Only the expected start of a message is compared.
    private static string Describe(Diagnostic diagnostic, string? expected)
    {
        var (severity, span) = (diagnostic.Severity.ToString().ToLowerInvariant(), diagnostic.Span);
        var isExpected = expected is not null && diagnostic.Message.StartsWith(expected, StringComparison.Ordinal);
        return FormattableString.Invariant($"{severity} {diagnostic.Code} {span.Line}:{span.Column}-{span.EndLine}:{span.EndColumn}: ")
            + (isExpected ? expected : diagnostic.Message);
    }
}
