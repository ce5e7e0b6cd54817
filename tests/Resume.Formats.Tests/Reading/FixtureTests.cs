namespace Resume.Formats.Tests.Reading;

public class FixtureTests
{
    public static TheoryData<string> Names => [.. Fixture.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void FixturesReportWhatTheyExpect(string name)
    {
        var fixture = Fixture.Load(name);

        var (_, found) = Fixture.Read(name, fixture.Content);

        var expected = fixture.Expectations().ToList();
        var actual = found.Select(d => (
            Where: FormattableString.Invariant($"{d.Severity.ToString().ToLowerInvariant()} {d.Code} {d.Span.Line}:{d.Span.Column}-{d.Span.EndLine}:{d.Span.EndColumn}"),
            d.Message)).ToList();

        // Only the expected start of a message is compared. All are joined, so that a failure shows everything.
        Assert.Equal(
            string.Join('\n', expected.Select(each => $"{each.Where}: {each.Message}")),
            string.Join('\n', actual.Select((each, i) => $"{each.Where}: {(i < expected.Count && each.Message.StartsWith(expected[i].Message, StringComparison.Ordinal) ? expected[i].Message : each.Message)}")));
    }
}
