using Resume.Formats.Model;
using Resume.Formats.Outlining;
using Resume.Formats.Tests.Reading;

namespace Resume.Formats.Tests.Outlining;

/// <summary>Entries that are only a short name are one paragraph.</summary>
public class NameListTests
{
    [Theory]
    [InlineData("interests: [{name: Cooking}, {name: Chess}]", "en", "Cooking, Chess")]
    [InlineData("skills: [{name: C#}, {name: Node.js}]", "en", "C#, Node.js")]
    [InlineData("languages: [{language: Deutsch}, {language: Englisch}]", "de", "Deutsch, Englisch")]
    [InlineData("certificates: [{name: One}, {name: Two}]", "en", "One, Two")]
    [InlineData("references: [{name: On request}]", "en", "On request")]
    [InlineData("interests: [{name: 将棋}, {name: 料理}]", "ja", "将棋、料理")]
    [InlineData("sections: [{id: hobbies, entries: [Cooking, '[Chess](https://chess.example)']}]", "en", "Cooking, Chess")]
    [InlineData("sections: [interests: inline]\ninterests: [{name: Cooking}, {name: Chess}]", "en", "Cooking, Chess")]
    public void ShortNamesAreOneParagraph(string source, string language, string expected)
    {
        var section = Outline(source.Replace("[interests: inline]", "[{id: interests, layout: inline}]"), language);

        var entry = Assert.Single(section.Entries);
        Assert.Equal(SectionLayout.Inline, section.Layout);
        Assert.Equal((expected, true), (((Paragraph)Assert.Single(entry.Summary.Blocks)).Text.PlainText, entry.Title.IsEmpty));
    }

    [Theory]
    [InlineData("sections: [{id: interests, layout: list}]\ninterests: [{name: Cooking}, {name: Chess}]")]
    [InlineData("sections: [{id: talks, entries: [Won the final., Chess]}]")]
    [InlineData("sections: [{id: talks, entries: ['Berlin, Germany', Chess]}]")]
    [InlineData("sections: [{id: talks, entries: [Won the national championship of school teams twice, Chess]}]")]
    public void OtherEntriesAreBullets(string source)
    {
        var section = Outline(source, "en");

        Assert.Equal(SectionLayout.List, section.Layout);
        Assert.Equal(2, Assert.Single(section.Entries).Bullets.Length);
    }

    [Fact]
    public void ALongListIsNotAParagraph() => Assert.Equal(
        1000,
        Assert.Single(Outline($"interests: [{string.Join(", ", Enumerable.Range(0, 1000).Select(i => $"{{name: N{i}}}"))}]", "en").Entries)
            .Bullets.Length);

    private static Section Outline(string source, string language) =>
        Assert.Single(Outliner.Outline(Fixture.Read("basics: {name: Ada}\n" + source).Document, Labels.For(language)).Sections);
}
