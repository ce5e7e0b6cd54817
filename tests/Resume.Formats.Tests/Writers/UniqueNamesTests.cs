using Resume.Formats.Writers;

namespace Resume.Formats.Tests.Writers;

public class UniqueNamesTests
{
    [Fact]
    public void CopiesAreNumberedFromTwo()
    {
        var names = new UniqueNames(StringComparer.Ordinal);

        Assert.Equal(["talks", "talks-2", "talks-3"], Enumerable.Range(0, 3).Select(_ => names.Add("talks", '-')).ToList());
    }

    [Fact]
    public void NameThatLooksLikeACopyIsTaken()
    {
        var names = new UniqueNames(StringComparer.OrdinalIgnoreCase);

        Assert.Equal("talks_2", names.Add("talks_2", '_'));
        Assert.Equal("Talks", names.Add("Talks", '_'));
        Assert.Equal("talks_3", names.Add("talks", '_'));
    }

    // With a search from 2 on for each of them, this would take hours.
    [Fact]
    public void ManySectionsMayWantOneName()
    {
        var names = new UniqueNames(StringComparer.Ordinal);
        for (var i = 0; i < 200_000; i++)
        {
            names.Add("talks", '-');
        }

        Assert.Equal("talks-200001", names.Add("talks", '-'));
    }
}
