using System.Collections.Immutable;
using Resume.Formats.Model;

namespace Resume.Formats.Tests.Model;

public class RichTextCleanerTests
{
    private static readonly HardBreak Break = new();

    [Fact]
    public void OneSpaceIsBetweenWordsAcrossStyles() => Assert.Equal(
        [new TextRun("a "), new TextRun("b ", TextStyle.Strong), new TextRun("c")],
        Clean(new TextRun("  a  "), new TextRun("  b ", TextStyle.Strong), new TextRun(" c ")));

    [Fact]
    public void LinesHaveNoSpacesAtTheirEnds() => Assert.Equal(
        [new TextRun("a"), Break, new TextRun("b")],
        Clean(Break, new TextRun(" a "), Break, Break, new TextRun("  "), new TextRun(" b "), Break));

    [Fact]
    public void LinkWithoutTextShowsItsTarget()
    {
        var link = Assert.IsType<Link>(Assert.Single(Clean(new Link("https://example.com", [new TextRun(" \u200b")]))));

        Assert.Equal("https://example.com", Assert.Single(link.Runs).Text);
    }

    [Fact]
    public void LinkAtTheEndLosesOnlyItsLastSpace()
    {
        var link = Assert.IsType<Link>(Assert.Single(Clean(
            new Link("https://example.com", [new TextRun("a"), new TextRun(" ", TextStyle.Code)]), new TextRun(" "))));

        Assert.Equal([new TextRun("a")], link.Runs);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \u00a0 ")]
    [InlineData("\u200b\u00ad\u2060\u200d\u200f")]
    public void BlankTextIsEmpty(string text)
    {
        Assert.Same(InlineText.Empty, RichTextCleaner.Clean(new InlineText([new TextRun(text), Break, new TextRun(text)])));
        Assert.Same(BlockText.Empty, RichTextCleaner.Clean(BlockText.FromParagraph(new([new TextRun(text), Break]))));
    }

    [Fact]
    public void ItemsBelowABlankItemTakeItsPlace()
    {
        var list = new BulletList([new(new([new TextRun(" ")]), [new(InlineText.Plain("a")), new(InlineText.Plain(" "))])]);

        var clean = Assert.IsType<BulletList>(Assert.Single(RichTextCleaner.Clean(new BlockText([list])).Blocks));

        Assert.Equal("a", Assert.Single(clean.Bullets).Text.PlainText);
    }

    private static ImmutableArray<Inline> Clean(params Inline[] inlines) => RichTextCleaner.Clean(new InlineText([.. inlines])).Inlines;
}
