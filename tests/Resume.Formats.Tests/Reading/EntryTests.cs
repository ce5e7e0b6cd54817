using Resume.Formats.Diagnostics;
using Resume.Formats.Model;
using Resume.Formats.Reading;

namespace Resume.Formats.Tests.Reading;

public class EntryTests
{
    [Fact]
    public void BulletPointsCanBeNested()
    {
        var work = Read<Work>("""
            work:
              - name: X
                highlights:
                  - One
                  - text: Two
                    id: two
                    tags: [a, -b]
                    highlights:
                      - Below
                      - {text: Below too, highlights: [Deepest]}
            """);

        Assert.Equal(["One", "Two"], work.Highlights.Select(bullet => bullet.Text.PlainText));
        Assert.Equal(["Below", "Below too"], work.Highlights[1].Highlights.Select(bullet => bullet.Text.PlainText));
        Assert.Equal("Deepest", Assert.Single(work.Highlights[1].Highlights[1].Highlights).Text.PlainText);
        Assert.Equal("two", work.Highlights[1].Id);
        Assert.Equal(["a", "-b"], work.Highlights[1].Tags);
    }

    [Fact]
    public void EmployersHaveSeveralRoles()
    {
        var work = Read<Work>("""
            work:
              - name: X
                roles:
                  - {position: Lead, startDate: 2015, endDate: ~}
                  - {position: Engineer, startDate: 2013, endDate: 2015}
            """);

        Assert.Equal(["Lead", "Engineer"], work.Roles.Select(role => role.Position.PlainText));
        Assert.True(work.Roles[0].Period!.IsPresent);
        Assert.Equal(new PartialDate(2015), work.Roles[1].Period!.End);
    }

    [Theory]
    [InlineData("work", "name: X, startDate: 2015-05", true)]
    [InlineData("work", "name: X, startDate: 2015-05, endDate: ", true)]
    [InlineData("work", "name: X, startDate: 2015-05, endDate: ''", true)]
    [InlineData("volunteer", "organization: X, startDate: 2015-05, endDate: null", true)]
    [InlineData("projects", "name: X, startDate: 2015-05", true)]
    [InlineData("education", "institution: X, startDate: 2015-05", false)]
    [InlineData("education", "institution: X, startDate: 2015-05, endDate: present", true)]
    [InlineData("work", "name: X, startDate: 2015-05, endDate: 2015", false)]
    public void MissingEndDatesMeanPresentOnlyAtWork(string section, string entry, bool isPresent)
    {
        var period = Read<Entry>($"{section}:\n  - {{{entry}}}\n").Period!;

        Assert.Equal(new PartialDate(2015, 5), period.Start);
        Assert.Equal(isPresent, period.IsPresent);
    }

    [Fact]
    public void FreeTextIsAllowedInDate()
    {
        var work = Read<Work>("work:\n  - {name: X, date: Summer 2011 (3 months)}\n");

        Assert.Equal("Summer 2011 (3 months)", work.Period!.Words);
        Assert.Null(work.Period.Start);
    }

    [Fact]
    public void ReleaseDatesArePeriods()
    {
        var publication = Read<Publication>("publications:\n  - {name: X, releaseDate: 2014-10-01}\n");

        Assert.Equal(new PartialDate(2014, 10, 1), publication.Period!.Start);
        Assert.Equal((4, 28), (publication.Period.Span.Line, publication.Period.Span.Column));
    }

    [Fact]
    public void ScalarsAreNotConverted()
    {
        var education = Read<Education>("education:\n  - {institution: yes, score: 1.10, area: 0x10, studyType: 2015-05}\n");

        Assert.Equal(["yes", "1.10", "0x10", "2015-05"],
            new[] { education.Institution, education.Score, education.Area, education.StudyType }.Select(text => text.PlainText));
    }

    [Fact]
    public void NotesAndLabelledContactsAreRead()
    {
        var (document, diagnostics) = Fixture.Read("""
            basics:
              name: Ada Example
              email:
                - ada@example.com
                - {label: work, value: ada@example.org}
              profiles:
                - {network: GitHub, note: "(mostly *hobbies*)"}
            """);

        Assert.Empty(diagnostics);
        Assert.Equal(
            [(null, "ada@example.com"), ("work", "ada@example.org")],
            document.Basics.Emails.Select(email => (email.Label, email.Value.Value)));
        Assert.Equal("(mostly hobbies)", Assert.Single(document.Basics.Profiles).Note.PlainText);
    }

    [Fact]
    public void SectionsKeepOrderAndPresentation()
    {
        var (document, diagnostics) = Fixture.Read("""
            skills:
              - name: C#
            basics: {name: Ada Example}
            work:
              - name: X
            sections:
              - work
              - {id: skills, title: Technologies *and* Skills, layout: table, summary: What I reach for.}
              - {id: hobbies, title: Hobbies, entries: [Hiking, {title: Chess, subtitle: Badly}]}
            """);

        Assert.Empty(diagnostics);
        Assert.Equal(["skills", "work"], document.Sections.Select(section => section.Id));
        Assert.Equal(["work", "skills", "hobbies"], document.ListedSections.Select(section => section.Id.Value));
        Assert.Equal(SectionLayout.Table, document.ListedSections[1].Layout);
        Assert.Null(document.ListedSections[1].Entries);
        var hobbies = document.ListedSections[2].Entries!.Value.Cast<CustomEntry>();
        Assert.Equal(["Hiking", "Chess"], hobbies.Select(entry => entry.Title.PlainText));
    }

    [Fact]
    public void AliasesExpandToTheirAnchors()
    {
        var work = Read<Work>("work:\n  - name: &x Example\n    location: *x\n");

        Assert.Equal("Example", work.Location!.Text!.Value.Value);
    }

    [Theory]
    [InlineData("startDate: Jan 2015", "write `2015-01`")]
    [InlineData("startDate: 31 January 2015", "write `2015-01-31`")]
    [InlineData("startDate: Sept. 2015", "write `2015-09`")]
    [InlineData("startDate: 2015/5", "write `2015-05`")]
    [InlineData("startDate: 05/2015", "write `2015-05`")]
    [InlineData("startDate: 2015-5-1", "write `2015-05-01`")]
    [InlineData("startDate: 2015-13", null)]
    [InlineData("startDate: Foo 2015", null)]
    [InlineData("startDate: Dezember 2015", "write `2015-12`")]
    [InlineData("startDate: 3 de maio de 2015", "write `2015-05-03`")]
    [InlineData("startDate: 3 мая 2015 г.", "write `2015-05-03`")]
    [InlineData("startDate: May 1st, 2015", "write `2015-05-01`")]
    [InlineData("startDate: 2015 May", "write `2015-05`")]
    [InlineData("startDate: 1er mai 2015", "write `2015-05-01`")]
    [InlineData("startDate: 2015年5月", "write `2015-05`")]
    [InlineData("startDate: 31.05.2015", "write `2015-05-31`")]
    [InlineData("startDate: 20150531", "write `2015-05-31`")]
    [InlineData("startDate: '2015-05-31T22:00:00.000Z'", "write `2015-05-31`")]
    [InlineData("startDate: '2015-05-31 22:00:00+02:00'", "write `2015-05-31`")]
    [InlineData("startDate: 2015-05-00", "write `2015-05`")]
    [InlineData("startDate: ２０１５/５", "write `2015-05`")]
    [InlineData("startDate: 2015-02-29", null)]
    [InlineData("startDate: 31 February 2015", null)]
    [InlineData("startDate: 31/04/2015", null)]
    [InlineData("startDate: 0999", null)]
    [InlineData("startDate: 999", null)]
    [InlineData("startDate: 20150", null)]
    [InlineData("startDate: 05/15", null)]
    [InlineData("endDate: Q3 2015", null)]
    public void UnsupportedDatesGetASuggestion(string date, string? hint)
    {
        var (_, diagnostics) = Fixture.Read($"basics: {{name: Ada}}\nwork:\n  - name: X\n    {date}\n");

        Assert.Equal(("RES1003", hint), (Assert.Single(diagnostics).Code, diagnostics[0].Hint));
    }

    [Fact]
    public void PlugInSettingsReachTheirWriter()
    {
        var bag = new DiagnosticBag();
        var source = "basics: {name: Ada}\noutput: {card: {size: 3, back: {color: red}, sides: [a, b]}}\n"u8.ToArray();

        var settings = ResumeReader.Read(new SourceFile("x.resume.yaml", source), bag, ["card", "txt"]).SettingsOf("CARD");

        Assert.Empty(bag.InSourceOrder());
        Assert.Equal(
            (3, "red", true),
            (settings.Number("size", 0), settings.Find("back.color")!.Values.Single(), settings.Flag("missing", otherwise: true)));
        Assert.Equal(["a", "b"], settings.Find("sides")!.Values);
    }

    private static T Read<T>(string yaml) where T : Entry
    {
        var (document, diagnostics) = Fixture.Read("basics:\n  name: Ada Example\n" + yaml);
        Assert.DoesNotContain(diagnostics, diagnostic => diagnostic.Severity != Severity.Info);
        return Assert.IsAssignableFrom<T>(Assert.Single(Assert.Single(document.Sections).Entries));
    }
}
