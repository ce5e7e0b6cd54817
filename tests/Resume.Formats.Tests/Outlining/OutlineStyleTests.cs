using System.Text;
using Resume.Formats.Diagnostics;
using Resume.Formats.Model;
using Resume.Formats.Outlining;
using Resume.Formats.Reading;
using Resume.Formats.Reading.Schema;
using Resume.Formats.Tests.Writers;

namespace Resume.Formats.Tests.Outlining;

/// <summary>`dates` and `location`, in a source and in its theme, in every format.</summary>
public class OutlineStyleTests
{
    private const string Work =
        """

        basics: {name: Ada, location: {city: Hamburg, countryCode: DE}}
        work:
          - {name: Acme, startDate: 2013-12-01, endDate: 2015-05-31, location: {city: Boston, region: MA, countryCode: US}}
          - {name: Initech, startDate: 2006, endDate: 2011, location: {countryCode: FR}}
        awards: [{title: Medal, date: 2014-03-09}]

        """;

    public static TheoryData<string, string[]> Styles => new()
    {
        { "", ["Dec 2013 – May 2015", "2006–2011", "Mar 9, 2014"] },
        { "dates: {precision: day, month: long}", ["December 1, 2013 – May 31, 2015", "2006–2011", "March 9, 2014"] },
        { "dates: {precision: year}", ["2013–2015", "Mar 9, 2014"] },
        { "theme: {dates: {month: numeric}}", ["12/2013 – 05/2015", "2014-03-09"] },
        { "theme: {dates: {month: numeric, precision: year}}\ndates: {precision: month}", ["12/2013 – 05/2015"] },
        { "locale: de\ndates: {month: long}", ["Dezember 2013 – Mai 2015", "2006–2011", "9. März 2014"] },
        { "", ["Hamburg\n", "Boston, MA\n"] },
        { "location: {country: show}", ["Hamburg, Germany", "Boston, MA, United States", "France"] },
        { "location: {country: auto}\nlocale: de", ["Hamburg, Deutschland", "Boston, MA, Vereinigte Staaten", "Frankreich"] },
        { "theme: {location: {country: show}}\nlocale: ja", ["ドイツ"] },
    };

    [Theory]
    [MemberData(nameof(Styles))]
    public async Task EveryFormatHasTheStyle(string settings, string[] expected)
    {
        // The fonts of a PDF have no Japanese characters.
        var isJapanese = settings.Contains("ja", StringComparison.Ordinal);
        foreach (var format in ExtractedText.Formats.Where(format => format != "pdf" || !isJapanese))
        {
            var text = NoSpaces(await TextAsync(settings + Work, format));
            Assert.All(expected, each => Assert.Contains(NoSpaces(each), text, StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("DE", "DE", "Hamburg|Bonn")]
    [InlineData("DE", "AT", "Hamburg, Germany|Bonn, Austria")]
    [InlineData("CH", "AT", "Hamburg, Switzerland|Bonn, Austria")]
    public void AutoShowsCountriesThatDiffer(string one, string other, string expected)
    {
        var (document, _) = Tests.Reading.Fixture.Read(
            $"""
            basics: [name: Ada]
            work:
              - name: A
                location: [city: Hamburg, countryCode: {one}]
              - name: B
                roles:
                  - position: C
                    location: [city: Bonn, countryCode: {other}]
            """.Replace('[', '{').Replace(']', '}'));

        var outline = Outliner.Outline(document, Labels.For("en"), OutlineStyle.Default with { Country = CountryStyle.Auto });
        var entries = outline.Sections[0].Entries;

        Assert.Equal(expected, $"{entries[0].Location.PlainText}|{entries[1].Entries[0].Location.PlainText}");
    }

    [Fact]
    public void ACityThatIsACountryIsNotRepeated() => Assert.Equal("Singapore 018956", PostalAddress.Format(
        new() { PostalCode = new("018956", default), City = new("Singapore", default), CountryCode = new("SG", default) },
        Labels.For("en") with { Style = OutlineStyle.Default with { Country = CountryStyle.Show } }).PlainText);

    [Fact]
    public void EveryCountryHasANameInEveryLanguage() =>
        Assert.All(Labels.Languages, language => Assert.All(Countries.Codes, code => Assert.NotNull(CountryNames.Find(code, language))));

    [Theory]
    [InlineData("USA", "US")]
    [InlineData("usa", "US")]
    [InlineData("us", "US")]
    [InlineData("UK", "GB")]
    [InlineData("GER", "DE")]
    [InlineData("DEU", "DE")]
    [InlineData("CHE", "CH")]
    [InlineData("Germany", "DE")]
    [InlineData("Deutschland", "DE")]
    [InlineData("United States of America", "US")]
    [InlineData("日本", "JP")]
    public void OtherNamesOfACountryAreReadWithAWarning(string name, string code)
    {
        var json = $$$"""{"basics": {"location": {"city": "X", "countryCode": "{{{name}}}" }, "name": "Ada"}}""";
        foreach (var file in new[] { "a.resume.json", "a.resume.yaml" })
        {
            var (document, diagnostics) = Tests.Reading.Fixture.Read(file, Encoding.UTF8.GetBytes(json));
            var warning = Assert.Single(diagnostics);
            var place = document.Basics.Location!;
            Assert.Equal((code, code), (place.CountryCode!.Value.Value, PlaceNames.CountryOf(place)));
            Assert.Equal(("RES2027", Severity.Warning, $"write `{code}`"), (warning.Code, warning.Severity, warning.Hint));
        }
    }

    [Theory]
    [InlineData("location: {city: Hamburg}")]
    [InlineData("location: {country: Germany}")]
    [InlineData("location: Hamburg")]
    public void APlaceAtTheTopLevelBelongsInBasics(string location) => Assert.Equal(
        "RES1016", Assert.Single(Tests.Reading.Fixture.Read($"basics: {{name: Ada}}\n{location}\n").Diagnostics).Code);

    [Theory]
    [InlineData("dates: {precision: week}")]
    [InlineData("dates: {month: abbreviated}")]
    [InlineData("theme: {dates: {precision: none}}")]
    [InlineData("location: {country: sometimes}")]
    public void OtherChoicesAreErrors(string settings) => Assert.Equal(
        "RES1024", Assert.Single(Tests.Reading.Fixture.Read($"basics: {{name: Ada}}\n{settings}\n").Diagnostics).Code);

    private static string NoSpaces(string text) => string.Concat(text.Where(character => !char.IsWhiteSpace(character)));

    private static async Task<string> TextAsync(string yaml, string format)
    {
        var source = new SourceFile("a.resume.yaml", Encoding.UTF8.GetBytes(yaml));
        var result = await ResumeCompiler.CompileAsync(source, new() { Formats = [format] }, TestContext.Current.CancellationToken);
        return ExtractedText.Read(format, Assert.Single(result.Outputs).Content.ToArray());
    }
}
