using System.Text;
using Resume.Formats.Outlining;
using Resume.Formats.Reading;
using Resume.Formats.Reading.Nodes;
using Resume.Formats.Reading.Schema;
using Resume.Formats.Resources;

namespace Resume.Formats.Tests.Outlining;

/// <summary>Every label file is complete; a new file is tested without further code.</summary>
public class LabelsTests
{
    private static readonly string[] Promised =
    [
        "ar", "cs", "da", "de", "el", "en", "es", "fr", "he", "hi", "it", "ja", "ko", "nb", "nl", "pl", "pt", "ru", "sv", "tr", "uk",
        "zh-Hans", "zh-Hant",
    ];

    public static TheoryData<string> Languages => [.. Labels.Languages];

    [Fact]
    public void PromisedLanguagesHaveFiles() => Assert.Equal(Promised, Labels.Languages);

    [Theory]
    [MemberData(nameof(Languages))]
    public void FileHasTheKeysOfEnglishInTheSameOrder(string language)
    {
        var (expected, actual) = (Keys("en").ToList(), Keys(language).ToList());

        var missing = string.Join(", ", expected.Except(actual));
        var unknown = string.Join(", ", actual.Except(expected));
        Assert.True(expected.SequenceEqual(actual), $"{language}.yaml: missing [{missing}], unknown [{unknown}]");
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void NoLabelIsEmpty(string language) =>
        Assert.All(Texts(File(language)), text => Assert.Equal(text.Value.TrimStart(), text.Value.Length > 0 ? text.Value : "-"));

    [Theory]
    [MemberData(nameof(Languages))]
    public void FileIsNamedAfterItsLanguage(string language) => Assert.Equal(language, Labels.For(language).Language);

    [Theory]
    [MemberData(nameof(Languages))]
    public void TwelveMonthsDiffer(string language)
    {
        var dates = Labels.For(language).Dates;

        Assert.All([dates.Long.Months, dates.Short.Months], months => Assert.Equal((12, 12), (months.Length, months.Distinct().Count())));
        Assert.True(dates.Long.MonthsAfterDay.Distinct().Count() is 0 or 12);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void PatternsHaveTheirPlaceholders(string language)
    {
        var labels = Labels.For(language);

        AssertHas(labels.Degree, "{studyType}", "{area}");
        Assert.All([labels.Dates.Long, labels.Dates.Short, labels.Dates.Numeric], AssertHasPlaceholders);
        Assert.NotEqual("", labels.LabelEnd.Mark);
        Assert.NotEqual("", labels.Dates.RangeSeparator);
        Assert.Equal(labels.Dates.RangeSeparator.Trim(), labels.Dates.YearSeparator);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void EveryStandardSectionHasALabel(string language) =>
        Assert.Empty(ResumeSchema.SectionIds.Append("summary").Except(Labels.For(language).Sections.Keys));

    [Fact]
    public void ArabicAndHebrewRunFromRightToLeft() =>
        Assert.Equal(["ar", "he"], Labels.Languages.Where(language => Labels.For(language).RightToLeft));

    [Theory]
    [InlineData("en-GB", "en")]
    [InlineData("DE-at", "de")]
    [InlineData("pt-BR", "pt")]
    [InlineData("no", "nb")]
    [InlineData("no-NO", "nb")]
    [InlineData("nn", "nb")]
    [InlineData("zh", "zh-Hans")]
    [InlineData("zh-CN", "zh-Hans")]
    [InlineData("zh-SG", "zh-Hans")]
    [InlineData("zh-hans-CN", "zh-Hans")]
    [InlineData("zh-TW", "zh-Hant")]
    [InlineData("zh-HK", "zh-Hant")]
    [InlineData("zh-MO", "zh-Hant")]
    [InlineData("zh-Hant-HK", "zh-Hant")]
    [InlineData("iw-IL", "he")]
    [InlineData("de-x-mine", "de")]
    [InlineData("den", null)]
    [InlineData("eo", null)]
    [InlineData("", null)]
    public void TagMatchesLanguage(string tag, string? language) => Assert.Equal(language, Labels.Match(tag));

    private static void AssertHasPlaceholders(DatePatterns patterns)
    {
        string[] numbers = ["{m}", "{mm}", "{monthAfterDay}"];
        AssertHas(numbers.Aggregate(patterns.Month, (pattern, place) => pattern.Replace(place, "{month}", StringComparison.Ordinal)),
            "{year}", "{month}");
        AssertHas(
            numbers.Aggregate(patterns.Day, (pattern, place) => pattern.Replace(place, "{month}", StringComparison.Ordinal))
                .Replace("{dd}", "{day}", StringComparison.Ordinal),
            "{year}", "{month}", "{day}");
    }

    private static void AssertHas(string pattern, params string[] places) =>
        Assert.All(places, place => Assert.Equal(2, pattern.Split(place).Length));

    private static MapNode File(string language) => Assert.IsType<MapNode>(YamlReader.Read(language, Text(language)));

    private static string Text(string language) => Encoding.UTF8.GetString(EmbeddedFiles.Read($"Outlining/Labels/{language}.yaml"));

    private static IEnumerable<string> Keys(string language) => Keys(File(language), "");

    private static IEnumerable<string> Keys(MapNode map, string path) => map.Members.SelectMany(member =>
        member.Value is MapNode inner ? Keys(inner, $"{path}{member.Key.Value}.") : [path + member.Key.Value]);

    private static IEnumerable<ScalarNode> Texts(Node node) => node switch
    {
        MapNode map => map.Members.SelectMany(member => Texts(member.Value)),
        ListNode list => list.Items.SelectMany(Texts),
        ScalarNode { Value: ", " or "، " or "、" } => [],
        ScalarNode scalar => [scalar],
        _ => [],
    };
}
