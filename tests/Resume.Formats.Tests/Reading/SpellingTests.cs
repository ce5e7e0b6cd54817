using System.Text;
using Resume.Formats.Diagnostics;
using Resume.Formats.Model;

namespace Resume.Formats.Tests.Reading;

/// <summary>One value given twice: under two names, or under one name twice.</summary>
public class SpellingTests
{
    [Theory]
    [InlineData("""{"work": [{"name": "A"}], "experience": [{"name": "B"}]}""", "A B")]
    [InlineData("""{"experience": [{"name": "A"}], "work": [{"name": "B"}]}""", "A B")]
    [InlineData("""{"experience": [{"name": "A"}], "employment": [{"name": "B"}]}""", "A B")]
    [InlineData("""{"work": [{"name": "A"}], "work": [{"name": "B"}], "jobs": [{"name": "C"}], "work": []}""", "A B C")]
    [InlineData("""{"work": [{"name": "A"}], "experience": null}""", "A")]
    [InlineData("""{"work": "", "experience": [{"name": "A"}]}""", "A")]
    [InlineData("""{"work": [{"name": "A"}], "experience": [{"name": "A"}]}""", "A")]
    [InlineData("""{"work": [{"name": "A"}], "Work": [{"name": "B"}]}""", "A B")]
    public void ListsAreConcatenatedInSourceOrder(string json, string employers) =>
        Assert.Equal(employers, string.Join(' ', Read(json).Document.Sections.SelectMany(section => section.Entries)
            .OfType<Work>().Select(work => work.Name.PlainText)));

    [Fact]
    public void ListsWithinEntriesAreConcatenatedToo()
    {
        var (document, found) = Read(
            """
            {
              "certificates": [{"name": "A"}],
              "work": [{
                "positions": [{"position": "Junior"}],
                "roles": [{"position": "Senior"}],
                "keywords": ["C#"],
                "tools": "Git",
                "highlights": ["One"],
                "highlights": ["Two"]
              }],
              "certifications": [{"name": "B"}]
            }
            """);

        var work = Assert.IsType<Work>(Assert.Single(document.Sections.Single(section => section.Id == "work").Entries));
        Assert.Equal(["certificates", "work"], document.Sections.Select(section => section.Id));
        Assert.Equal(2, document.Sections[0].Entries.Length);
        Assert.Equal(["Junior", "Senior"], work.Roles.Select(role => role.Position.PlainText));
        Assert.Equal(["C#", "Git"], work.Keywords.Select(word => word.PlainText));
        Assert.Equal(["One", "Two"], work.Highlights.Select(highlight => highlight.Text.PlainText));
        Assert.Equal(
            [
                "5 RES1057 `positions` means the same as `roles` on line 6",
                "8 RES1057 `tools` means the same as `keywords` on line 7",
                "10 RES1014 duplicate key `highlights`; it first appears on line 9",
                "12 RES1057 `certifications` means the same as `certificates` on line 3",
            ],
            found.Select(each => FormattableString.Invariant($"{each.Span.Line} {each.Code} {each.Message}")));
        Assert.All(found, each => Assert.Equal(Severity.Warning, each.Severity));
    }

    [Theory]
    [InlineData(
        "\"name\": \"Acme\", \"company\": \"Other\"", "Acme",
        "RES1057 `company` means the same as `name` on line 1, column 41, and their values differ")]
    [InlineData(
        "\"company\": \"Other\", \"name\": \"Acme\"", "Acme",
        "RES1057 `company` means the same as `name` on line 1, column 61, and their values differ")]
    [InlineData("\"name\": \"A\", \"name\": \"B\"", "B", "RES1014 duplicate key `name`; it first appears on line 1, column 41")]
    [InlineData(
        "\"name\": \"A\", \"name\": \"B\", \"name\": \"\"", "B",
        "RES1014 duplicate key `name`; it first appears on line 1, column 41")]
    public void OneOfSeveralScalarsIsUsed(string members, string name, string message)
    {
        var (document, found) = Read($$"""{"basics": {"name": "Ada"}, "work": [ { {{members}} }]}""");

        Assert.Equal(name, document.Sections.Single().Entries.OfType<Work>().Single().Name.PlainText);
        Assert.Equal((Severity.Warning, message), (found[0].Severity, $"{found[0].Code} {found[0].Message}"));
    }

    [Theory]
    [InlineData("\"name\": \"Acme\", \"company\": \"Acme\"")]
    [InlineData("\"name\": \"Acme\", \"company\": \"\"")]
    [InlineData("\"name\": null, \"company\": \"Acme\"")]
    [InlineData("\"company\": \"Acme\", \"employer\": \" Acme \"")]
    public void EqualScalarsLoseNothing(string members)
    {
        var (document, found) = Read($$"""{"basics": {"name": "Ada"}, "work": [ { {{members}} }]}""");

        Assert.Equal("Acme", document.Sections.Single().Entries.OfType<Work>().Single().Name.PlainText);
        Assert.Equal(Severity.Info, Assert.Single(found, each => each.Code == "RES1057").Severity);
    }

    [Theory]
    [InlineData(
        """
        {"basics": {"name": "Ada",
        "location": {"city": "Bern"}},
        "basics": {"email": "a@b.ch", "location": {"region": "BE", "city": "Biel"}}}
        """)]
    [InlineData(
        """
        {"personal": {"name": "Ada",
        "location": {"city": "Bern"}},
        "basics": {"email": "a@b.ch", "location": {"region": "BE", "city": "Biel"}}}
        """)]
    [InlineData(
        """
        {"basics": {"email": "a@b.ch",
        "location": {"region": "BE", "city": "Biel"}},
        "contact": {"name": "Ada", "location": {"city": "Bern"}}}
        """)]
    public void MapsAreMergedKeyByKey(string json)
    {
        var (document, found) = Read(json);

        var basics = document.Basics;
        Assert.Equal(("Ada", "a@b.ch"), (basics.Name.Value, basics.Emails.Single().Value.Value));
        Assert.Equal(("Biel", "BE"), (basics.Location!.City!.Value.Value, basics.Location.Region!.Value.Value));
        Assert.Contains(found, each => each.Message.StartsWith("duplicate key `city`", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("work: [{name: A}]\nexperience: [{name: B}]\n", "RES1057")]
    [InlineData("work: [{name: A}]\nwork: [{name: B}]\n", "RES1014")]
    [InlineData("work: [{name: A, company: A}]\n", "RES1057")]
    [InlineData("work: [{name: A, start_date: 2015, startDate: 2016}]\n", "RES1057")]
    public void BothAreErrorsInYaml(string yaml, string code)
    {
        var (_, found) = Fixture.Read($"basics:\n  name: Ada\n{yaml}");

        Assert.Equal((Severity.Error, code), (Assert.Single(found).Severity, found[0].Code));
    }

    [Fact]
    public void BothValuesOfAContactAreInTheHint()
    {
        var (_, found) = Read("""{"basics": {"name": "Ada", "phone": "1", "tel": "2"}}""");

        Assert.Equal("write `\"phone\": [\"1\", \"2\"]` for both", Assert.Single(found).Hint);
    }

    [Fact]
    public void ManyDuplicatesAreConcatenated()
    {
        var json = new StringBuilder("""{"basics": {"name": "Ada"}""");
        for (var i = 0; i < 5_000; i++)
        {
            json.Append(""", "work": [{"name": "A"}]""");
        }

        var (document, found) = Read(json.Append('}').ToString());

        Assert.Single(Assert.Single(document.Sections).Entries);
        Assert.InRange(found.Count, 1, 1001);
    }

    private static (ResumeDocument Document, IReadOnlyList<Diagnostic> Diagnostics) Read(string json)
    {
        var whole = json.Contains("\"name\": \"Ada\"", StringComparison.Ordinal)
            ? json
            : json.Insert(1, "\n\"basics\": {\"name\": \"Ada\"},");
        var (document, found) = Fixture.Read("test.resume.json", Encoding.UTF8.GetBytes(whole));
        return (document, found);
    }
}
