using Resume.Tool.Inspecting.Postings;

namespace Resume.Tool.Tests.Inspecting;

/// <summary>The words of a posting in a résumé.</summary>
public class JobMatchTests
{
    [Theory]
    [InlineData("REST APIs", "a REST API")]
    [InlineData("C++", "C++, C#")]
    [InlineData("C#", "C++, C#")]
    [InlineData(".NET", "a .NET developer.")]
    [InlineData("Node.js", "node.js")]
    [InlineData("libraries", "a library")]
    [InlineData("time", "real-time")]
    [InlineData("Entwicklung", "die Entwicklung")]
    [InlineData("数据库", "熟悉数据库设计")]
    public void WordIsFound(string posting, string text) => Assert.Empty(Match(posting, text).Missing);

    [Theory]
    [InlineData("C++", "C#")]
    [InlineData("Java", "JavaScript")]
    [InlineData("数据库", "设计")]
    public void AnotherWordIsNotFound(string posting, string text) => Assert.Empty(Match(posting, text).Found);

    [Fact]
    public void WordsAreOrderedAndPlaced()
    {
        var match = JobMatch.Create("posting.txt", "Kafka, Kafka and Hive for you in 2026", [new("Work", "Kafka"), new("Skills", "kafka")]);

        Assert.Equal(["Kafka", "Hive"], match.Words.Select(word => word.Word));
        Assert.Equal([2, 1], match.Words.Select(word => word.Times));
        Assert.Equal(["Work", "Skills"], match.Words[0].Where);
    }

    [Theory]
    [InlineData("en", "We are looking for you and the team")]
    [InlineData("de", "Wir suchen für unser Team die Leitung der Entwicklung")]
    [InlineData("fr", "Nous recherchons pour notre équipe une personne")]
    [InlineData("es", "Buscamos para nuestro equipo una persona con experiencia")]
    [InlineData("en", "Kubernetes")]
    public void LanguageIsThatOfTheStopWords(string language, string posting) => Assert.Equal(language, Match(posting, "").Language);

    private static JobMatch Match(string posting, string text) => JobMatch.Create("posting.txt", posting, [new("Work", text)]);
}
