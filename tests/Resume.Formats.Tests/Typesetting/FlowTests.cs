using Resume.Formats.Outlining;
using Resume.Formats.Typesetting;
using Resume.Formats.Typesetting.Pages;
using static Resume.Formats.Tests.Typesetting.Texts;

namespace Resume.Formats.Tests.Typesetting;

public class FlowTests
{
    [Fact]
    public void FlowIsFullOnceItsLinesCannotFit()
    {
        var flow = new Flow { PageHeight = 100, MostPages = 2 };
        var lines = 0;
        while (!flow.IsFull)
        {
            flow.Add(lineHeight: 10, BreakCost.None);
            lines++;
        }

        Assert.Equal(21, lines);
        Assert.Equal(3, Paginator.Paginate(flow.Lines, 100).Count);
    }

    [Fact]
    public void LineHigherThanAPageFillsOne()
    {
        var flow = new Flow { PageHeight = 100, MostPages = 2 };
        flow.Add(lineHeight: 500, BreakCost.None);
        flow.Add(lineHeight: 500, BreakCost.None);

        Assert.False(flow.IsFull);
        Assert.Equal(2, Paginator.Paginate(flow.Lines, 100).Count);
    }

    [Fact]
    public void FittingAgreesWithTheNumberOfPages()
    {
        for (var lines = 30; lines < 150; lines += 7)
        {
            Outline outline = Typeset.Outline(
                Typeset.Filler(lines), Typeset.Bullets([.. Enumerable.Repeat(Bullet("a bullet"), lines)]), Typeset.Prose("the end"));
            var pages = Typeset.Pages(outline).Pages.Length;

            Assert.All(Enumerable.Range(1, 6), most => Assert.Equal(
                pages <= most,
                Typesetter.Fits(outline, Typeset.Classic, most, cancellationToken: TestContext.Current.CancellationToken)));
        }
    }
}
