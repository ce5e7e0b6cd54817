using Resume.Formats.Model;
using Resume.Formats.Outlining;
using Resume.Formats.Typesetting.Structure;
using static Resume.Formats.Tests.Typesetting.Texts;

namespace Resume.Formats.Tests.Typesetting;

public class ListTests
{
    private static readonly string Long = string.Concat(Enumerable.Repeat("some words that wrap ", 12)).TrimEnd();

    [Fact]
    public void MarkIsInTheIndent()
    {
        var pages = Typeset.Sections(Typeset.Bullets(Bullet(Long)));
        var tokens = Typeset.Classic.Bullets;

        var mark = pages.Run("•");
        var text = pages.Runs().Where(run => run.Text.Contains("words", StringComparison.Ordinal)).ToList();
        Assert.Equal(Typeset.Left + tokens.Indent - tokens.MarkGap, mark.X, 6);
        Assert.Equal(mark.Baseline, text[0].Baseline);
        Assert.True(text.Count > 1);
        Assert.All(text, run => Assert.Equal(Typeset.Left + tokens.Indent, run.X, 6));
    }

    [Fact]
    public void EachLevelHasItsMarkAndIndent()
    {
        var pages = Typeset.Sections(Typeset.Bullets(Bullet("one", Bullet("two", Bullet("three", Bullet("four"))))));

        var marks = pages.Runs().Where(run => run.Element?.Role == StructureRole.ListLabel).Select(run => run.Text);
        Assert.Equal(["•", "–", "·", "·"], marks);
        Assert.Equal(Typeset.Left + (3 * Typeset.Classic.Bullets.Indent), pages.Run("three").X, 6);
    }

    [Fact]
    public void DeepListsKeepRoomForText()
    {
        var bullet = Bullet("deepest");
        for (var level = 0; level < 60; level++)
        {
            bullet = Bullet("level", bullet);
        }

        Assert.True(Typeset.Sections(Typeset.Bullets(bullet)).Run("deepest").X < Typeset.Right - 80);
    }

    [Fact]
    public void NumbersAreRightAligned()
    {
        var list = new BulletList([.. Enumerable.Repeat(Bullet("item"), 12)], Ordered: true);
        var pages = Typeset.Sections(Typeset.Prose("") with { Introduction = new([list]) });

        var marks = pages.Runs().Where(run => run.Element?.Role == StructureRole.ListLabel).ToList();
        Assert.Equal("12.", marks[^1].Text);
        Assert.All(marks, mark => Assert.Equal(marks[0].X + marks[0].Width, mark.X + mark.Width, 6));
        Assert.All(marks, mark => Assert.True(mark.X >= Typeset.Left));
    }

    [Fact]
    public void NumbersStartAndNestAsInTheText()
    {
        var inner = new BulletList([Bullet("inner")], Ordered: true, Start: 3);
        var list = new BulletList([Bullet("outer", Bullet("bullet")), new Bullet(Rich("second"), [inner])], Ordered: true, Start: 9);
        var pages = Typeset.Sections(Typeset.Prose("") with { Introduction = new([list]) });

        var marks = pages.Runs().Where(run => run.Element?.Role == StructureRole.ListLabel).ToList();
        Assert.Equal(["9.", "–", "10.", "3."], marks.Select(mark => mark.Text));
        Assert.Equal(marks[0].X + marks[0].Width, marks[2].X + marks[2].Width, 6);
        Assert.True(marks[3].X > marks[2].X);
    }

    [Fact]
    public void SpacesBetweenBlocksCollapseToTheLarger()
    {
        var tokens = Typeset.Classic;
        var pages = Typeset.Sections(Typeset.Bullets(Bullet("one"), Bullet("two")));

        Assert.Equal(tokens.Styles.Body.LineHeight + tokens.Bullets.SpaceBetween, pages.Run("two").Baseline - pages.Run("one").Baseline, 6);
    }

    [Fact]
    public void EntryWithoutHeaderHasSpaceAbove()
    {
        var pages = Typeset.Sections(Typeset.Section(
            new OutlineEntry { Title = Rich("Talk"), Bullets = [Bullet("its first"), Bullet("its last")] },
            new OutlineEntry { Bullets = [Bullet("another")] }));

        var within = pages.Run("its last").Baseline - pages.Run("its first").Baseline;
        var between = pages.Run("another").Baseline - pages.Run("its last").Baseline;
        Assert.Equal(Typeset.Classic.Styles.Title.SpaceBefore - Typeset.Classic.Bullets.SpaceBetween, between - within, 6);
    }
}
