using Resume.Formats.Model;
using Resume.Formats.Outlining;

namespace Resume.Formats.Tests.Outlining;

public class DateFormatterTests
{
    private static readonly LabelSet English = Labels.For("en");

    [Fact]
    public void YearIsShownAlone() => Assert.Equal("2015", Format(new Period(new PartialDate(2015))));

    [Fact]
    public void MonthIsAbbreviated() => Assert.Equal("May 2015", Format(new Period(new PartialDate(2015, 5))));

    [Fact]
    public void DayHasMonthAndYear() => Assert.Equal("May 31, 2015", Format(new Period(new PartialDate(2015, 5, 31))));

    [Fact]
    public void StartAndEndKeepTheirPrecision() =>
        Assert.Equal("2012 – Feb 2015", Format(new Period(new PartialDate(2012), new PartialDate(2015, 2))));

    [Theory]
    [InlineData("cs", "5/2015", "3. 5. 2015")]
    [InlineData("de", "Mai 2015", "3. Mai 2015")]
    [InlineData("ja", "2015年5月", "2015年5月3日")]
    [InlineData("ko", "2015년 5월", "2015년 5월 3일")]
    [InlineData("pt", "mai. de 2015", "3 de mai. de 2015")]
    [InlineData("ru", "май 2015", "03.05.2015")]
    public void EachLanguageHasItsOwnOrder(string language, string month, string day)
    {
        Assert.Equal(month, DateFormatter.Format(new PartialDate(2015, 5), Labels.For(language)));
        Assert.Equal(day, DateFormatter.Format(new PartialDate(2015, 5, 3), Labels.For(language)));
    }

    [Fact]
    public void ACurrentPeriodEndsWithPresent() =>
        Assert.Equal("May 2015 – Present", Format(new Period(new PartialDate(2015, 5), IsPresent: true)));

    [Fact]
    public void EqualStartAndEndAreOneDate() => Assert.Equal("2015", Format(new Period(new PartialDate(2015), new PartialDate(2015))));

    [Fact]
    public void PeriodWithoutStartIsOneDate() => Assert.Equal("2015", Format(new Period(null, new PartialDate(2015))));

    [Fact]
    public void FreeTextIsKept() => Assert.Equal("2011 (3 months)", Format(new Period(null, Words: "2011 (3 months)")));

    [Fact]
    public void NullHasNoDates() => Assert.Null(DateFormatter.Format(null, English));

    [Fact]
    public void MachineReadableDatesAreIso8601()
    {
        var dates = DateFormatter.Format(new Period(new PartialDate(2012), new PartialDate(2015, 2)), English)!;

        Assert.Equal(("2012", "2015-02"), (dates.Start.Date.ToString(), dates.End?.Date.ToString()));
    }

    [Theory]
    [InlineData("en", "2012", " – ", "Feb 2015")]
    [InlineData("ja", "2012", "～", "2015年2月")]
    [InlineData("ko", "2012", " ~ ", "2015년 2월")]
    public void ARangeHasStartSeparatorAndEnd(string language, string start, string separator, string end)
    {
        var dates = DateFormatter.Format(new Period(new PartialDate(2012), new PartialDate(2015, 2)), Labels.For(language))!;

        Assert.Equal((start, separator, end), (dates.Start.Text, dates.Separator, dates.End?.Text));
    }

    private static string? Format(Period period) => DateFormatter.Format(period, English)?.Text.PlainText;
}
