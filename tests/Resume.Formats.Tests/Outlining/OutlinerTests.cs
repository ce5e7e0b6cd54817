using Resume.Formats.Model;
using Resume.Formats.Outlining;

namespace Resume.Formats.Tests.Outlining;

public class OutlinerTests
{
    [Fact]
    public void SectionsKeepTheOrderOfTheFileWithTheSummaryFirst()
    {
        var outline = Outline(new()
        {
            File = "a",
            Basics = new() { Summary = BlockText.FromParagraph(Text("About me.")) },
            Sections =
            [
                new("education", [new Education { Institution = Text("Cornell") }]),
                new("work", [new Work { Name = Text("Dropbox") }]),
            ],
        });

        Assert.Equal(["summary", "education", "work"], outline.Sections.Select(section => section.Id));
    }

    [Fact]
    public void UnlistedSectionsFollowListedOnes()
    {
        var outline = Outline(new()
        {
            File = "a",
            Sections =
            [
                new("education", [new Education { Institution = Text("Cornell") }]),
                new("work", [new Work { Name = Text("Dropbox") }]),
            ],
            ListedSections = [new SectionSettings { Id = new("work", default), Title = Text("Jobs") }],
        });

        Assert.Equal(["Jobs", "Education"], outline.Sections.Select(section => section.Heading.PlainText));
    }

    [Fact]
    public void AnEmptySectionIsNotShown() => Assert.Empty(Outline(new() { File = "a", Sections = [new("work", [])] }).Sections);

    [Fact]
    public void EmployerHasThePeriodOfItsRoles()
    {
        var entry = Only(new Work
        {
            Name = Text("Wibi"),
            Roles =
            [
                new Role { Position = Text("Manager"), Period = new(new PartialDate(2013, 2), new PartialDate(2015, 2)) },
                new Role { Position = Text("Engineer"), Period = new(new PartialDate(2012), new PartialDate(2013, 1)) },
            ],
        });

        Assert.Equal("2012 – Feb 2015", entry.Dates!.Text.PlainText);
        Assert.Equal(["Manager", "Engineer"], entry.Entries.Select(role => role.Subtitle.PlainText));
    }

    [Fact]
    public void EmployerHasNoPeriodIfTheDateOfARoleIsText() =>
        Assert.Null(Only(new Work
        {
            Name = Text("Wibi"),
            Roles =
            [
                new Role { Position = Text("Manager"), Period = new(new PartialDate(2013, 2), new PartialDate(2015, 2)) },
                new Role { Position = Text("Engineer"), Period = new(null, Words: "2005–06") },
            ],
        }).Dates);

    [Fact]
    public void ATeamFollowsThePosition() =>
        Assert.Equal(
            "Engineer, Data",
            Only(new Work { Name = Text("A"), Position = Text("Engineer"), Team = Text("Data") }).Subtitle.PlainText);

    [Fact]
    public void TitleLinksToItsUrl()
    {
        var entry = Only(new Work { Name = Text("Dropbox"), Url = new("https://www.dropbox.com", default) });

        Assert.Equal("https://www.dropbox.com", Assert.IsType<Link>(Assert.Single(entry.Title.Inlines)).Target);
    }

    [Fact]
    public void UrlOfALinkedTitleIsAFact()
    {
        var entry = Only(new Project
        {
            Name = InlineText.Linked("Kiji", "https://kiji.example"),
            Url = new("https://other.example/", default),
        });

        Assert.Equal(("Link", "other.example"), (Assert.Single(entry.Facts).Label.Text, entry.Facts[0].Value.PlainText));
    }

    [Fact]
    public void AnUnsafeUrlIsShownButNotLinked()
    {
        var entry = Only(new Project { Name = Text("Kiji"), Url = new("javascript:alert(1)", default) });

        Assert.DoesNotContain(entry.Facts[0].Value.Inlines, inline => inline is Link);
        Assert.Equal("javascript:alert(1)", entry.Facts[0].Value.PlainText);
    }

    [Theory]
    [InlineData("https://exa mple.com/<b>")]
    [InlineData("https://")]
    public void InvalidAddressIsShownButNotLinked(string url) =>
        Assert.DoesNotContain(
            Only(new Project { Name = Text("Kiji"), Url = new(url, default) }).Facts[0].Value.Inlines,
            inline => inline is Link);

    [Fact]
    public void InvalidContactIsShownButNotLinked()
    {
        var basics = new Basics { Emails = [new(new("ask me", default))], Phones = [new(new("none", default))] };

        var contacts = Outline(new() { File = "a", Basics = basics }).Header.Contacts;

        Assert.All(contacts, contact => Assert.IsType<TextRun>(Assert.Single(contact.Text.Inlines)));
    }

    [Fact]
    public void EntriesWithOnlyANameBecomeOneListWhereTheSourceAsksForAList()
    {
        var outline = Outline(new()
        {
            File = "a",
            ListedSections = [new SectionSettings { Id = new("interests", default), Layout = SectionLayout.List }],
            Sections = [new("interests", [new Interest { Name = Text("Hiking") }, new Interest { Name = Text("Dota") }])],
        });

        Assert.Equal(["Hiking", "Dota"], Assert.Single(outline.Sections[0].Entries).Bullets.Select(bullet => bullet.Text.PlainText));
    }

    [Fact]
    public void SkillsWithKeywordsAreAParagraphEach()
    {
        var outline = Outline(new()
        {
            File = "a",
            Sections = [new("skills", [new Skill { Name = Text("Web"), Level = Text("Master"), Keywords = [Text("HTML"), Text("CSS")] }])],
        });

        var entry = Assert.Single(outline.Sections[0].Entries);
        Assert.Equal(SectionLayout.Inline, outline.Sections[0].Layout);
        Assert.Equal("Web (Master)", entry.Title.PlainText);
        Assert.Equal("HTML, CSS", Assert.IsType<Paragraph>(Assert.Single(entry.Summary.Blocks)).Text.PlainText);
    }

    [Fact]
    public void SkillsWithTextAreATable()
    {
        var skill = new Skill { Name = Text("Web"), Summary = BlockText.FromParagraph(Text("Ten years.")) };

        var outline = Outline(new() { File = "a", Sections = [new("skills", [skill])] });

        Assert.Equal(SectionLayout.Table, outline.Sections[0].Layout);
    }

    [Fact]
    public void ADegreeNamesItsArea()
    {
        var entry = Only(new Education
        {
            Institution = Text("Cornell"),
            StudyType = Text("Bachelor of Arts"),
            Area = Text("Computer Science"),
        });

        Assert.Equal("Bachelor of Arts in Computer Science", entry.Subtitle.PlainText);
    }

    [Theory]
    [InlineData(SectionLayout.Inline)]
    [InlineData(SectionLayout.Table)]
    public void KeywordsAreTheTextIfTheTitleIsALabel(SectionLayout layout)
    {
        var entry = Only(new CustomEntry { Title = Text("OS"), Keywords = [Text("Linux"), Text("BSD")] }, layout);

        Assert.Empty(entry.Facts);
        Assert.Equal("Linux, BSD", Assert.IsType<Paragraph>(Assert.Single(entry.Summary.Blocks)).Text.PlainText);
    }

    [Theory]
    [InlineData("A long profile.", "A long profile. Feb 2020")]
    [InlineData("“A long profile!”", "“A long profile!” Feb 2020")]
    [InlineData("«\u00a0A profile.\u00a0»", "«\u00a0A profile.\u00a0» Feb 2020")]
    [InlineData("A profile (and long…)", "A profile (and long…) Feb 2020")]
    [InlineData("A long profile", "A long profile, Feb 2020")]
    public void CommaDoesNotFollowASentence(string summary, string line)
    {
        var talk = new CustomEntry
        {
            Title = Text("Talk"),
            Summary = BlockText.FromParagraph(Text(summary)),
            Period = new(new PartialDate(2020, 2)),
        };

        var entry = Only(talk, SectionLayout.Inline);

        Assert.Equal(line, Assert.IsType<Paragraph>(Assert.Single(entry.Summary.Blocks)).Text.PlainText);
    }

    [Theory]
    [InlineData("US", "1 Example Street, San Francisco, CA 94110")]
    [InlineData("DE", "1 Example Street, 94110 San Francisco, CA")]
    public void AddressHasTheFormatOfItsCountry(string country, string expected)
    {
        var place = new Location
        {
            Address = Locate("1 Example Street"),
            PostalCode = Locate("94110"),
            City = Locate("San Francisco"),
            Region = Locate("CA"),
            CountryCode = Locate(country),
        };

        Assert.Equal(expected, PostalAddress.Format(place, Labels.For("en")).PlainText);
    }

    [Theory]
    [InlineData("GB", "London", "SW1A 1AA", "London SW1A 1AA")]
    [InlineData("IE", "Dublin", "D02 AF30", "Dublin D02 AF30")]
    [InlineData("IN", "Mumbai", "400001", "Mumbai 400001")]
    [InlineData("SG", "Singapore", "018956", "Singapore 018956")]
    [InlineData("NZ", "Wellington", "6011", "Wellington 6011")]
    [InlineData("US", "Boston", "02108", "Boston 02108")]
    [InlineData("FR", "Paris", "75001", "75001 Paris")]
    [InlineData("", "Paris", "75001", "75001 Paris")]
    public void PostalCodeHasThePositionOfItsCountry(string country, string city, string code, string expected) =>
        Assert.Equal(
            expected,
            PostalAddress.Format(
                new() { PostalCode = Locate(code), City = Locate(city), CountryCode = Locate(country) }, Labels.For("en")).PlainText);

    [Fact]
    public void ProfileIsItsAddressWithoutSchemeAndSlash()
    {
        var contact = Assert.Single(Outline(new()
        {
            File = "a",
            Basics = new()
            {
                Profiles =
                [
                    new Profile
                    {
                        Network = Locate("LinkedIn"),
                        Username = Locate("milo"),
                        Url = Locate("https://www.linkedin.com/in/milo/"),
                        Note = Text("mostly work"),
                    },
                ],
            },
        }).Header.Contacts);

        Assert.Equal(("", "linkedin.com/in/milo", "mostly work"), (contact.Label.Text, contact.Text.PlainText, contact.Note.PlainText));
    }

    private static OutlineEntry Only(Entry entry, SectionLayout layout = SectionLayout.List) =>
        Assert.Single(Assert.Single(Outline(new()
        {
            File = "a",
            Sections = [new("work", [entry])],
            ListedSections = [new SectionSettings { Id = new("work", default), Layout = layout }],
        }).Sections).Entries);

    private static Outline Outline(ResumeDocument document) => Outliner.Outline(document, Labels.For("en"));

    private static Located<string> Locate(string value) => new(value, default);

    private static InlineText Text(string text) => InlineText.Plain(text);
}
