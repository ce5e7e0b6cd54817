using System.Text;
using Resume.Formats.Diagnostics;
using Resume.Formats.Model;
using Resume.Formats.Outlining;
using Resume.Formats.Reading;
using Resume.Formats.Reading.Dates;
using Resume.Formats.Reading.Nodes;
using Resume.Formats.Tests.Writers;

namespace Resume.Formats.Tests.Reading;

/// <summary>What sources have as dates, and what every format shows of it.</summary>
public class DateTests
{
    public static TheoryData<string, string> HalvesInJson => new()
    {
        { """ "startDate": "May 2014" """, "May 2014 – Present" },
        { """ "startDate": "Spring 2015" """, "Spring 2015 – Present" },
        { """ "startDate": "Spring 2015", "endDate": "2016" """, "Spring 2015 – 2016" },
        { """ "startDate": "Spring 2015", "endDate": "2016-03-31" """, "Spring 2015 – Mar 2016" },
        { """ "startDate": "2014-05", "endDate": "Q3 2016" """, "May 2014 – Q3 2016" },
        { """ "startDate": "2014-13", "endDate": "current" """, "2014-13 – Present" },
        { """ "startDate": "2014-05", "endDate": "9999-12-31" """, "May 2014 – Present" },
        { """ "startDate": "2014-05", "endDate": "0001-01-01T00:00:00" """, "May 2014 – Present" },
        { """ "startDate": "0001-01-01", "endDate": "2016" """, "2016" },
        { """ "startDate": 2014, "endDate": 2016 """, "2014–2016" },
    };

    [Theory]
    [MemberData(nameof(HalvesInJson))]
    public async Task OneHalfThatIsNotADateLeavesTheOther(string dates, string expected)
    {
        foreach (var format in Writers.ExtractedText.Formats)
        {
            var json = $$"""{"basics": {"name": "Ada"}, "work": [{"name": "One", {{dates}}}]}""";
            Assert.Contains(NoSpaces(expected), NoSpaces(await TextAsync("a.resume.json", json, format)), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("Present")]
    [InlineData("now")]
    [InlineData("CURRENT")]
    [InlineData("Ongoing")]
    [InlineData("To date.")]
    [InlineData("heute")]
    [InlineData("bis heute")]
    [InlineData("aujourd'hui")]
    [InlineData("Aujourd’hui")]
    [InlineData("présent")]
    [InlineData("a ce jour")]
    [InlineData("actualidad")]
    [InlineData("současnost")]
    [InlineData("nå")]
    [InlineData("по н.в.")]
    [InlineData("现在")]
    public void KnownWordsArePresent(string word)
    {
        var yaml = $"basics: {{name: Ada}}\nwork: [{{name: One, startDate: 2014-05, endDate: \"{word}\"}}]\n";
        var (document, diagnostics) = Fixture.Read(yaml);

        Assert.Empty(diagnostics);
        var period = document.Sections[0].Entries[0].Period! with { Span = default };
        Assert.Equal(new Period(new PartialDate(2014, 5), IsPresent: true), period);
    }

    [Theory]
    [InlineData("2020-1", "2020-01")]
    [InlineData("2019/07", "2019-07")]
    [InlineData("05/2019", "2019-05")]
    [InlineData("May 2019", "2019-05")]
    [InlineData("Mai 2019", "2019-05")]
    [InlineData("Sept. 2019", "2019-09")]
    [InlineData("2019-07-01T00:00:00.000Z", "2019-07-01")]
    [InlineData("2019-07-01Z", "2019-07-01")]
    [InlineData("13/04/2019", "2019-04-13")]
    [InlineData("04/04/2019", "2019-04-04")]
    public void OtherNotationsAreReadInJsonWithAWarning(string date, string expected)
    {
        foreach (var key in new[] { "startDate", "endDate" })
        {
            var (document, diagnostics) = Json($$"""{"basics": {"name": "A"}, "work": [{"name": "B", "{{key}}": "{{date}}"}]}""");
            var period = document.Sections[0].Entries[0].Period!;
            Assert.Equal(expected, (period.Start ?? period.End).ToString());
            var warning = Assert.Single(diagnostics);
            Assert.Equal(
                ("RES1003", Severity.Warning, $"it is read as `{expected}`; write that"), (warning.Code, warning.Severity, warning.Hint));
        }
    }

    [Theory]
    [InlineData("2019/07")]
    [InlineData("July 2019")]
    [InlineData("2019-07-01T00:00:00.000Z")]
    public void OneDateIsReadAsItsDay(string date)
    {
        var (document, diagnostics) = Json(
            $$"""
            {"basics": {"name": "A"}, "awards": [{"title": "B", "date": "{{date}}"}],
             "publications": [{"name": "C", "releaseDate": "{{date}}"}],
             "certificates": [{"name": "D", "date": "{{date}}", "expires": "{{date}}"}]}
            """);

        Assert.All(document.Sections, section => Assert.Equal(2019, section.Entries[0].Period!.Start!.Value.Year));
        Assert.Equal(7, Assert.IsType<Certificate>(document.Sections[2].Entries[0]).Expires!.Value.Month);
        Assert.Equal(4, diagnostics.Count(diagnostic => diagnostic is { Code: "RES1003", Severity: Severity.Warning }));
    }

    [Theory]
    [InlineData("May 2019", "2019-05")]
    [InlineData("1 May 2019", "2019-05-01")]
    [InlineData("Summer 2019", null)]
    [InlineData("2019 (3 months)", null)]
    [InlineData("2010/11", null)]
    [InlineData("May 2019 – June 2020", null)]
    public void WordsOfADateAreShownAsWritten(string words, string? date)
    {
        var (document, diagnostics) = Fixture.Read($"basics: {{name: Ada}}\nawards: [{{title: B, date: {words}}}]\n");

        Assert.Empty(diagnostics);
        var period = document.Sections[0].Entries[0].Period!;
        Assert.Equal((words, date), (period.Words, period.Start?.ToString()));
    }

    [Theory]
    [InlineData("03/04/2019", "RES1062")]
    [InlineData("3.4.2019", "RES1062")]
    [InlineData("03-04-2019 10:00", "RES1062")]
    [InlineData("1557360000", "RES1064")]
    [InlineData("1557360000000", "RES1064")]
    public void GuessesAreErrorsEverywhere(string date, string code)
    {
        foreach (var key in new[] { "startDate", "endDate", "date" })
        {
            var (_, inJson) = Json($$"""{"basics": {"name": "A"}, "work": [{"name": "B", "{{key}}": "{{date}}"}]}""");
            var (_, inYaml) = Fixture.Read($"basics: {{name: Ada}}\nwork: [{{name: B, {key}: '{date}'}}]\n");
            Assert.All([inJson, inYaml], found => Assert.Equal((code, Severity.Error), (Assert.Single(found).Code, found[0].Severity)));
        }
    }

    [Fact]
    public void AnAmbiguousDateHasBothMeanings() => Assert.Equal(
        "write `2019-04-03` or `2019-03-04`",
        Assert.Single(Fixture.Read("basics: {name: Ada}\nwork: [{name: B, startDate: 03/04/2019}]\n").Diagnostics).Hint);

    [Theory]
    [InlineData("0001-01-01")]
    [InlineData("0001-01-01T00:00:00Z")]
    [InlineData("0000-00-00")]
    [InlineData("01/01/0001 00:00:00")]
    [InlineData("9999-12-31")]
    [InlineData("9999-12-31T23:59:59.9999999")]
    public void ValuesForNoDateAreNoDates(string date)
    {
        foreach (var key in new[] { "startDate", "endDate", "date" })
        {
            var (document, inJson) = Json($$"""{"basics": {"name": "A"}, "education": [{"institution": "B", "{{key}}": "{{date}}"}]}""");
            var (_, inYaml) = Fixture.Read($"basics: {{name: Ada}}\neducation: [{{institution: B, {key}: '{date}'}}]\n");
            Assert.Null(document.Sections[0].Entries[0].Period);
            Assert.Equal(("RES1063", Severity.Warning), (Assert.Single(inJson).Code, inJson[0].Severity));
            Assert.Equal(("RES1063", Severity.Error), (Assert.Single(inYaml).Code, inYaml[0].Severity));
        }
    }

    [Fact]
    public async Task AnExpiryThatIsNotADateIsKept()
    {
        const string Json = """{"basics": {"name": "A"}, "certificates": [{"name": "B", "expires": "never"}]}""";

        Assert.Contains("Expires: never", await TextAsync("a.resume.json", Json, "txt"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("12. März 1990", "Mar 12, 1990")]
    [InlineData("1990-03-12T00:00:00Z", "Mar 12, 1990")]
    [InlineData("spring 1990", "spring 1990")]
    public async Task ABirthDateIsReadLikeOtherDates(string date, string expected)
    {
        var json = $$$"""{"basics": {"birthDate": "{{{date}}}", "name": "A"}}""";

        Assert.Contains(expected, await TextAsync("a.resume.json", json, "txt"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task MachinesSeeThePositionAsCurrent()
    {
        const string Json =
            """
            {"basics": {"name": "A"}, "output": {"html": {"jsonLd": true}},
             "work": [{"name": "Acme", "startDate": "Spring 2015"},
              {"name": "Initech", "startDate": "2012-03-05", "endDate": "2014-01-31"}],
             "education": [{"institution": "MIT", "endDate": "Spring 2012"}]}
            """;

        var html = await TextAsync("a.resume.json", Json, "html", isExtracted: false);

        Assert.Contains("\"worksFor\":{\"@type\":\"Organization\",\"name\":\"Acme\"}", html, StringComparison.Ordinal);
        Assert.Contains("\"alumniOf\":{\"@type\":\"EducationalOrganization\",\"name\":\"MIT\"}", html, StringComparison.Ordinal);
        Assert.Contains(
            "<time datetime=\"2012-03-05\">Mar 2012</time> – <time datetime=\"2014-01-31\">Jan 2014</time>",
            html,
            StringComparison.Ordinal);
    }

    [Fact]
    public void AMonthNameMeansOneMonthInAllLanguages()
    {
        var names = DateWords.All()
            .SelectMany(dates => ((MapNode)dates["months"]!).Members)
            .SelectMany(member => DateWords.Texts(member.Value).Select((name, index) => (Name: DateWords.Fold(name), index)))
            .Distinct()
            .ToList();

        Assert.Equal(names.Count, names.DistinctBy(month => month.Name, StringComparer.Ordinal).Count());
    }

    [Fact]
    public void EveryMonthOfEveryLanguageIsRead()
    {
        var all = Labels.Languages.Select(language => Labels.For(language).Dates).SelectMany(dates => new[] { dates.Long, dates.Short });
        foreach (var patterns in all)
        {
            foreach (var (name, month) in patterns.Months.Select((name, index) => (name, index + 1)))
            {
                var text = patterns.Month
                    .Replace("{month}", name, StringComparison.Ordinal)
                    .Replace("{year}", "2019", StringComparison.Ordinal);
                Assert.Equal((text, new PartialDate(2019, month)), (text, DateNotations.Read(text).Date));
            }
        }
    }

    [Fact]
    public void LongTextsCostNothing()
    {
        var text = string.Concat(Enumerable.Repeat("2019-07 ", 100_000));

        Assert.Equal(DateNotation.Words, DateNotations.Read(text).Notation);
        Assert.False(PresentWords.Contain(text));
    }

    private static (ResumeDocument Document, IReadOnlyList<Diagnostic> Diagnostics) Json(string json) =>
        Fixture.Read("test.resume.json", Encoding.UTF8.GetBytes(json));

    private static string NoSpaces(string text) => string.Concat(text.Where(character => !char.IsWhiteSpace(character)));

    private static async Task<string> TextAsync(string name, string source, string format, bool isExtracted = true)
    {
        var result = await ResumeCompiler.CompileAsync(
            new SourceFile(name, Encoding.UTF8.GetBytes(source)), new() { Formats = [format] }, TestContext.Current.CancellationToken);
        var content = Assert.Single(result.Outputs).Content.ToArray();
        return isExtracted ? ExtractedText.Read(format, content) : Encoding.UTF8.GetString(content);
    }
}
