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
    public void DayHasMonthAndYear() => Assert.Equal("May 31, 2015", Format(new Period(new PartialDate(2015, 5, 31)) { IsSingle = true }));

    [Fact]
    public void StartAndEndKeepTheirPrecision() =>
        Assert.Equal("2012 – Feb 2015", Format(new Period(new PartialDate(2012), new PartialDate(2015, 2))));

    [Theory]
    [InlineData("cs", "květen 2015", "3. 5. 2015")]
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

    [Theory]
    [InlineData("en", "long", "December 2013", "December 1, 2013")]
    [InlineData("en", "short", "Dec 2013", "Dec 1, 2013")]
    [InlineData("en", "numeric", "12/2013", "2013-12-01")]
    [InlineData("de", "long", "Dezember 2013", "1. Dezember 2013")]
    [InlineData("de", "numeric", "12.2013", "01.12.2013")]
    [InlineData("es", "long", "diciembre de 2013", "1 de diciembre de 2013")]
    [InlineData("es", "short", "dic 2013", "1 dic 2013")]
    [InlineData("ru", "long", "декабрь 2013", "1 декабря 2013")]
    [InlineData("cs", "numeric", "12/2013", "1. 12. 2013")]
    [InlineData("sv", "numeric", "2013-12", "2013-12-01")]
    [InlineData("ja", "long", "2013年12月", "2013年12月1日")]
    [InlineData("ja", "numeric", "2013/12", "2013/12/01")]
    public void MonthsHaveTheChosenStyle(string language, string style, string month, string day)
    {
        var labels = Labels.For(language) with
        {
            Style = OutlineStyle.Default with { Months = Enum.Parse<MonthStyle>(style, ignoreCase: true) },
        };

        Assert.Equal(month, DateFormatter.Format(new PartialDate(2013, 12), labels));
        Assert.Equal(day, DateFormatter.Format(new PartialDate(2013, 12, 1), labels));
    }

    [Theory]
    [InlineData("day", "May 3, 2015 – Feb 28, 2017", "May 3, 2015 – May 9, 2015")]
    [InlineData("month", "May 2015 – Feb 2017", "May 2015")]
    [InlineData("year", "2015–2017", "2015")]
    public void RangesHaveTheChosenPrecision(string precision, string range, string within)
    {
        var labels = English with
        {
            Style = OutlineStyle.Default with { Precision = Enum.Parse<DatePrecision>(precision, ignoreCase: true) },
        };
        var start = new PartialDate(2015, 5, 3);

        Assert.Equal(range, DateFormatter.Format(new Period(start, new PartialDate(2017, 2, 28)), labels)!.Text.PlainText);
        Assert.Equal(within, DateFormatter.Format(new Period(start, new PartialDate(2015, 5, 9)), labels)!.Text.PlainText);
        Assert.Equal("May 3, 2015", DateFormatter.Format(new Period(start) { IsSingle = true }, labels)!.Text.PlainText);
    }

    [Theory]
    [InlineData("en", "2006–2011", "2006 – Present")]
    [InlineData("de", "2006–2011", "2006 – heute")]
    [InlineData("ja", "2006～2011", "2006～現在")]
    [InlineData("ko", "2006~2011", "2006 ~ 현재")]
    public void YearsAloneAreClosedUp(string language, string years, string current)
    {
        var (labels, start) = (Labels.For(language), new PartialDate(2006));

        Assert.Equal(years, DateFormatter.Format(new Period(start, new PartialDate(2011)), labels)!.Text.PlainText);
        Assert.Equal(current, DateFormatter.Format(new Period(start, IsPresent: true), labels)!.Text.PlainText);
    }

    private static string? Format(Period period) => DateFormatter.Format(period, English)?.Text.PlainText;
}
