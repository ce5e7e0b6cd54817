using Resume.Formats.Model;

namespace Resume.Formats.Tests.Model;

public class PartialDateTests
{
    [Fact]
    public void YearEqualsItsMonths() =>
        Assert.Equal(0, new PartialDate(2015).CompareAtCoarserPrecision(new PartialDate(2015, 5)));

    [Fact]
    public void MonthsOfOneYearAreCompared() =>
        Assert.True(new PartialDate(2015, 4).CompareAtCoarserPrecision(new PartialDate(2015, 5)) < 0);

    [Fact]
    public void DaysAreComparedOnlyIfBothAreKnown()
    {
        Assert.Equal(0, new PartialDate(2015, 5).CompareAtCoarserPrecision(new PartialDate(2015, 5, 31)));
        Assert.True(new PartialDate(2015, 5, 30).CompareAtCoarserPrecision(new PartialDate(2015, 5, 31)) < 0);
    }

    [Theory]
    [InlineData(800, null, null, "0800")]
    [InlineData(2015, 5, null, "2015-05")]
    [InlineData(2015, 5, 3, "2015-05-03")]
    public void IsWrittenAsIso8601(int year, int? month, int? day, string expected) =>
        Assert.Equal(expected, new PartialDate(year, month, day).ToString());
}
