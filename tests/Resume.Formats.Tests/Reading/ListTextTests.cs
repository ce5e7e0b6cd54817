using static Resume.Formats.Tests.Reading.RichTexts;

namespace Resume.Formats.Tests.Reading;

public class ListTextTests
{
    [Theory]
    [InlineData("- a\n- b", "[• a; b]")]
    [InlineData("Intro:\n- a\n- b", "Intro: / [• a; b]")]
    [InlineData("* a\n* b", "[• a; b]")]
    [InlineData("+ a\n+ b", "[• a; b]")]
    [InlineData("– a\n– b", "[• a; b]")]
    [InlineData("• a\n• b", "[• a; b]")]
    [InlineData("•a\n•b", "[• a; b]")]
    [InlineData("●\ta\n●\tb", "[• a; b]")]
    [InlineData("\uF0B7 a\n\uF0B7 b", "[• a; b]")]
    [InlineData("• a • b • c", "[• a; b; c]")]
    [InlineData("Skills:\n• a • b", "Skills: / [• a; b]")]
    [InlineData("- a", "[• a]")]
    [InlineData("• a", "[• a]")]
    [InlineData("- 5 years\n- 6 years", "[• 5 years; 6 years]")]
    [InlineData("- a\n  - b\n    - c\n- d", "[• a [• b [• c]]; d]")]
    [InlineData("• a\n  ◦ b\n• c", "[• a [• b]; c]")]
    [InlineData("• a\n◦ b\n▪ c\n• d", "[• a [• b [• c]]; d]")]
    [InlineData("        • a\n        • b", "[• a; b]")]
    public void LinesThatStartWithABulletAreAList(string text, string expected) => AssertBoth(text, expected);

    [Theory]
    [InlineData("1. a\n2. b", "[1. a; b]")]
    [InlineData("7. a\n8. b\n9. c", "[7. a; b; c]")]
    [InlineData("7) a\n8) b", "[7. a; b]")]
    [InlineData("1. a\n1. b\n1. c", "[1. a; b; c]")]
    [InlineData("7. a\n8. b\n10. c\n11. d", "[7. a; b] / [10. c; d]")]
    [InlineData("1. a\n2. b\n\n1. c\n2. d", "[1. a; b] / [1. c; d]")]
    [InlineData("1. a\n   - b\n   - c\n2. d", "[1. a [• b; c]; d]")]
    [InlineData("- a\n  1. b\n  2. c\n- d", "[• a [1. b; c]; d]")]
    [InlineData("1. a\n   4. b\n   5. c\n2. d", "[1. a [4. b; c]; d]")]
    [InlineData("1. a\n  - b\n2. c", "[1. a [• b]; c]")]
    [InlineData("9. a\n10. b", "[9. a; b]")]
    [InlineData("Steps:\n7. a\n8. b", "Steps: / [7. a; b]")]
    public void NumbersOfListsAreKept(string text, string expected) => AssertBoth(text, expected);

    [Theory]
    [InlineData("- 5 °C")]
    [InlineData("-5%")]
    [InlineData("- ")]
    [InlineData("* note")]
    [InlineData("+ 20 % revenue")]
    [InlineData("+ 20 % revenue\n\n+ 10 % profit", "+ 20 % revenue / + 10 % profit")]
    [InlineData("– and more")]
    [InlineData("1. FC Köln")]
    [InlineData("2019. aasta")]
    [InlineData("2019. aasta\n\n2020. aasta", "2019. aasta / 2020. aasta")]
    [InlineData("1986. A good year.")]
    [InlineData("3. Bundesliga, 1. FC Köln")]
    [InlineData("A • B • C")]
    [InlineData("●●●○○")]
    [InlineData("a - b - c")]
    public void OtherMarksAreText(string text, string? expected = null) => AssertBoth(text, expected ?? text.Trim());

    [Theory]
    [InlineData("One\ntwo", "One⏎two", "One two")]
    [InlineData("One\n\ntwo", "One / two", "One / two")]
    [InlineData("One\\\ntwo", "One⏎two", "One⏎two")]
    [InlineData("One  \ntwo", "One⏎two", "One⏎two")]
    [InlineData("- a\nThanks.", "[• a] / Thanks.", "[• a Thanks.]")]
    [InlineData("- a\n  wrapped", "[• a⏎wrapped]", "[• a wrapped]")]
    [InlineData("- a\n\n  more", "[• a⏎more]", "[• a⏎more]")]
    [InlineData("- a\n\nEnd.", "[• a] / End.", "[• a] / End.")]
    public void LineBreaksOfJsonAreLineBreaks(string text, string json, string yaml)
    {
        Assert.Equal(json, Describe(JsonSummary(text).Summary));
        Assert.Equal(yaml, Describe(LiteralSummary(text).Summary));
    }

    [Theory]
    [InlineData(">\n    One\n    two\n\n    three", "One two / three")]
    [InlineData(">\n    Intro.\n\n    - a\n    - b", "Intro. / [• a; b]")]
    [InlineData(">\n    One\\\n    two", "One⏎two")]
    [InlineData(">\n    One  \n    two", "One⏎two")]
    [InlineData("One\n    two\n\n    three", "One two / three")]
    [InlineData("'One\n    two\n\n    three'", "One two / three")]
    [InlineData("\"One\\ntwo\\n\\nthree\"", "One⏎two / three")]
    [InlineData("\"One \\\n    two\"", "One two")]
    [InlineData(">\n    • a\n    • b", "[• a; b]")]
    public void FoldedTextsKeepTheirStructure(string yaml, string expected)
    {
        var (summary, diagnostics) = YamlSummary(yaml);

        Assert.Empty(diagnostics);
        Assert.Equal(expected, Describe(summary));
    }

    [Theory]
    [InlineData("- Did X", "Did X")]
    [InlineData("• Did X", "Did X")]
    [InlineData("•Did X", "Did X")]
    [InlineData("• a • b", "a|b")]
    [InlineData("- a\n- b", "a|b")]
    [InlineData("- a\n  - b\n- c", "a [• b]|c")]
    [InlineData("Led a team:\n- a\n- b", "Led a team: [• a; b]")]
    [InlineData("Led a team:\n1. a\n2. b", "Led a team: [1. a; b]")]
    [InlineData("One\ntwo", "One⏎two")]
    [InlineData("1. FC Köln", "1. FC Köln")]
    [InlineData("1. a\n2. b", "1. a⏎2. b")]
    [InlineData("2019. aasta", "2019. aasta")]
    [InlineData("- 5 °C", "- 5 °C")]
    [InlineData("* note", "* note")]
    [InlineData("A • B • C", "A • B • C")]
    [InlineData("-5%", "-5%")]
    public void HighlightsLoseTheirOwnBullets(string text, string expected)
    {
        var (highlights, diagnostics) = JsonHighlights(text);

        Assert.Empty(diagnostics);
        Assert.Equal(expected, string.Join("|", highlights.Select(Describe)));
    }

    [Theory]
    [InlineData("* Did A", "* Did *B*", "Did A", "Did *B*")]
    [InlineData("– Did A", "– Did B", "Did A", "Did B")]
    [InlineData("- Did A", "Did B", "Did A", "Did B")]
    [InlineData("* note", "Did B", "* note", "Did B")]
    [InlineData("+ 20 %", "+ 30 %", "+ 20 %", "+ 30 %")]
    [InlineData("- 5 °C", "- 6 °C", "- 5 °C", "- 6 °C")]
    public void AMarkOfAllHighlightsIsLeftOut(string first, string second, string expectedFirst, string expectedSecond) =>
        Assert.Equal([expectedFirst, expectedSecond], JsonHighlights(first, second).Highlights.Select(Describe));

    [Theory]
    [InlineData("A • B • C")]
    [InlineData("• A • B")]
    [InlineData("- 5 °C")]
    [InlineData("* note")]
    [InlineData("1. FC Köln")]
    [InlineData("2019. aasta")]
    [InlineData("# 1 in sales")]
    [InlineData("__init__")]
    [InlineData("snake_case_name and a_b_c")]
    [InlineData("f(*args, **kwargs)")]
    [InlineData("*args, **kwargs")]
    [InlineData("5*3*2 and 2 ** 3 ** 4")]
    [InlineData("Kolleg*innen und Kund*innen")]
    [InlineData("__FILE__:__LINE__")]
    public void LabelsAreOneLine(string text)
    {
        var (label, diagnostics) = JsonLabel(text);

        Assert.Empty(diagnostics);
        Assert.Equal(text, Describe(label));
    }

    [Fact]
    public void ALineBreakInALabelIsASpace() => Assert.Equal("One two", Describe(JsonLabel("One\ntwo").Label));

    [Theory]
    [InlineData("**bold** and __Bold__ and __two words__", "**bold** and **Bold** and **two words**")]
    [InlineData("*a* and _b_", "*a* and *b*")]
    [InlineData("中文*强调*中文", "中文*强调*中文")]
    [InlineData("un**bold**ed", "un**bold**ed")]
    public void EmphasisIsEmphasis(string text, string expected) => Assert.Equal(expected, Describe(JsonLabel(text).Label));

    private static void AssertBoth(string text, string expected)
    {
        var (json, jsonDiagnostics) = JsonSummary(text);
        var (yaml, yamlDiagnostics) = LiteralSummary(text);

        Assert.Empty(jsonDiagnostics.Concat(yamlDiagnostics));
        Assert.Equal((expected, expected), (Describe(json), Describe(yaml)));
    }
}
