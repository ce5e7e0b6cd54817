using Resume.Formats.Model;
using Resume.Formats.Outlining;
using Resume.Formats.Writers.Html;

namespace Resume.Formats.Tests.Outlining;

public class PersonalDetailsTests
{
    private static readonly Basics Person = new()
    {
        Name = new("Ada Example", default),
        BirthDate = new(1990, 3, 12),
        Nationality = InlineText.Plain("German, Turkish"),
        DrivingLicence = InlineText.Plain("B"),
        WorkPermit = InlineText.Plain("EU Blue Card"),
    };

    [Theory]
    [InlineData("en", "Date of birth: Mar 12, 1990|Nationality: German, Turkish|Driving licence: B|Work permit: EU Blue Card")]
    [InlineData("de", "Geburtsdatum: 12. März 1990|Staatsangehörigkeit: German, Turkish|Führerschein: B|Arbeitserlaubnis: EU Blue Card")]
    [InlineData("fr", "Date de naissance : 12 mars 1990|Nationalité : German, Turkish|" +
        "Permis de conduire : B|Permis de travail : EU Blue Card")]
    public void DetailsAreContactsWithLabelsInTheLanguageOfTheResume(string language, string expected) =>
        Assert.Equal(expected.Replace(" :", "\u00a0:", StringComparison.Ordinal), string.Join('|', Contacts(Person, language)));

    [Fact]
    public void NothingIsShownThatTheSourceDoesNotHave() => Assert.Empty(Contacts(new() { Name = new("Ada Example", default) }, "en"));

    [Fact]
    public void SearchEnginesAreNotToldThem()
    {
        var json = JsonLd.Render(new() { File = "ada", Basics = Person });

        Assert.DoesNotContain("1990", json, StringComparison.Ordinal);
        Assert.DoesNotContain("Turkish", json, StringComparison.Ordinal);
        Assert.DoesNotContain("Blue Card", json, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Contacts(Basics basics, string language) =>
        PersonalDetails.Outline(basics, Labels.For(language)).Select(contact => contact.Label + contact.Text.PlainText);
}
