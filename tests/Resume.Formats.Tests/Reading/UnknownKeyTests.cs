namespace Resume.Formats.Tests.Reading;

/// <summary>What is said of a key that the language does not have: where its value can go.</summary>
public class UnknownKeyTests
{
    [Theory]
    [InlineData("patents")]
    [InlineData("courses")]
    [InlineData("trainings")]
    [InlineData("memberships")]
    public void UnknownSectionLeadsToACustomSection(string key)
    {
        var found = Assert.Single(Fixture.Read($"basics: {{name: Ada}}\n{key}: [{{name: One}}]\n").Diagnostics);

        Assert.Contains($"`- {{id: {key}, entries: […]}}`", found.Hint, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("hobies: [{name: Chess}]", "interests")]
    [InlineData("experiance: [{name: Acme}]", "work")]
    [InlineData("certifcations: [{name: CPA}]", "certificates")]
    public void MisspeltSectionLeadsToTheStandardSection(string line, string section)
    {
        var found = Assert.Single(Fixture.Read($"basics: {{name: Ada}}\n{line}\n").Diagnostics);

        Assert.Contains($"`{section}`", found.Hint, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("skills", "name: C, rating: 5", "`level`")]
    [InlineData("projects", "name: C, repository: \"https://example.com\"", "`url`")]
    [InlineData("education", "institution: C, fieldOfStudy: Law", "`area`")]
    [InlineData("work", "name: C, salary: 5", "`x-`")]
    [InlineData("education", "institution: C, issuer: X", "`summary`")]
    public void UnknownKeyOfAnEntryLeadsToTheNearestPlaceInThatEntry(string section, string entry, string place)
    {
        var found = Assert.Single(Fixture.Read($"basics: {{name: Ada}}\n{section}: [{{{entry}}}]\n").Diagnostics);

        Assert.Contains(place, found.Hint, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ada.resume.json", """{"basics": {"name": "A"}, "sections": {"work": {"items": []}}}""", "a Reactive Resume file")]
    [InlineData("ada.resume.json", """{"localizedFirstName": "Ada", "localizedHeadline": "Engineer"}""", "a LinkedIn file")]
    [InlineData("ada.resume.json", """{"public_identifier": "ada", "experiences": []}""", "a LinkedIn file")]
    [InlineData("ada.resume.json", """{"firstName": "Ada", "positions": {"values": []}}""", "a LinkedIn file")]
    [InlineData("ada.resume.json", """{"SkillsPassport": {"LearnerInfo": {}}}""", "a Europass file")]
    [InlineData("ada.resume.json", """{"personalInformation": {}, "workExperiences": []}""", "a Europass file")]
    [InlineData("ada.resume.yaml", "<?xml version=\"1.0\"?>\n<Candidate xmlns=\"http://www.europass.eu/1.0\"/>\n", "a Europass file")]
    [InlineData("ada.resume.yaml", "First Name,Last Name,Maiden Name\nAda,Example,\n", "a LinkedIn file")]
    [InlineData("ada.resume.json", "<!doctype html>\n<html lang=en>", "an HTML file")]
    public void ExportOfAnotherToolIsNamed(string name, string content, string what)
    {
        var found = Assert.Single(Fixture.Read(name, System.Text.Encoding.UTF8.GetBytes(content)).Diagnostics);

        Assert.Equal("RES1023", found.Code);
        Assert.StartsWith($"this is {what}", found.Message, StringComparison.Ordinal);
    }
}
