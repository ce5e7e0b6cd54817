namespace Resume.Formats.Tests.Reading;

/// <summary>Hints that show what to write: the source with it has no diagnostic.</summary>
public class HintTests
{
    [Theory]
    [InlineData("skills: C#, SQL", "skills: [{name: \"C#\"}, {name: SQL}]")]
    [InlineData("skills: [C#, SQL]", "skills: [{name: \"C#\"}, {name: SQL}]")]
    [InlineData("skills: {Languages: [C, D], Tools: Git}", "skills: [{name: Languages, keywords: [C, D]}, {name: Tools, keywords: [Git]}]")]
    [InlineData("languages: English (native)", "languages: [{language: English, fluency: native}]")]
    [InlineData("languages: {English: native}", "languages: [{language: English, fluency: native}]")]
    [InlineData("interests: Chess, Go", "interests: [{name: Chess}, {name: Go}]")]
    [InlineData("work: Acme", "work: [{name: Acme}]")]
    public void TextOrMapInsteadOfAListIsRewritten(string wrong, string right) => AssertHint(wrong, right, inBasics: false);

    [Theory]
    [InlineData("linkedin: linkedin.com/in/ada", "profiles: [{network: LinkedIn, url: \"https://linkedin.com/in/ada\"}]")]
    [InlineData("github: ada", "profiles: [{network: GitHub, username: ada}]")]
    [InlineData("twitter: '@ada'", "profiles: [{network: Twitter, username: ada}]")]
    [InlineData("mobile: +1 555", "phone: \"+1 555\"")]
    [InlineData("website: foo.com", "url: \"https://foo.com\"")]
    [InlineData("homepage: https://foo.com", "url: \"https://foo.com\"")]
    [InlineData("city: Berlin", "location: {city: Berlin}")]
    [InlineData("country: Germany", "location: {countryCode: DE}")]
    [InlineData("headline: Engineer", "label: Engineer")]
    [InlineData("objective: Make it fast", "summary: Make it fast")]
    [InlineData("dateOfBirth: 1990-03-12", "birthDate: 1990-03-12")]
    [InlineData("citizenship: German", "nationality: German")]
    [InlineData("driversLicense: B", "drivingLicence: B")]
    [InlineData("visa: EU Blue Card", "workPermit: EU Blue Card")]
    public void FactUnderAnotherNameIsRewritten(string wrong, string right)
    {
        AssertHint(wrong, right, inBasics: true);
        AssertHint(wrong, right, inBasics: false, isPersonal: true);
    }

    private static void AssertHint(string wrong, string right, bool inBasics, bool isPersonal = false)
    {
        var (_, found) = Fixture.Read($"basics:\n  name: Ada\n{(inBasics ? "  " : "")}{wrong}\n");
        var (_, after) = Fixture.Read($"basics:\n  name: Ada\n{(inBasics || isPersonal ? "  " : "")}{right}\n");

        Assert.Contains($"`{right}`", Assert.Single(found).Hint, StringComparison.Ordinal);
        Assert.Empty(after);
    }
}
