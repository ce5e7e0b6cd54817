using Resume.Formats.Model;
using Resume.Formats.Outlining;
using Resume.Formats.Typesetting.Pages;
using Resume.Formats.Typesetting.Structure;
using static Resume.Formats.Tests.Typesetting.Texts;

namespace Resume.Formats.Tests.Typesetting;

public class TypesettingHostileTests
{
    [Fact]
    public void EmptyRésuméIsOneBlankPage()
    {
        var pages = Typeset.Pages(new Outline("", RightToLeft: false, new Header { Name = InlineText.Empty }, []));

        Assert.Empty(Assert.Single(pages.Pages).Items);
    }

    [Fact]
    public void LongNameWrapsAndIsShortenedInTheRunningHead()
    {
        var name = string.Concat(Enumerable.Repeat("Wolfeschlegel ", 22));
        var outline = Typeset.Outline(Typeset.Filler(70)) with { Header = new Header { Name = InlineText.Plain(name) } };

        var pages = Typeset.Pages(outline).Pages;

        Assert.True(pages[0].Lines().Count(line => line.StartsWith("Wolf", StringComparison.Ordinal)) > 3);
        Assert.EndsWith("…", pages[1].Head()[0], StringComparison.Ordinal);
    }

    [Fact]
    public void TenThousandBulletsAreTypeset()
    {
        var bullets = Enumerable.Range(0, 10_000).Select(i => Bullet($"Bullet {i} with a few words to say")).ToArray();

        var pages = Typeset.Sections(Typeset.Bullets(bullets));

        Assert.InRange(pages.Pages.Length, 150, 300);
        Assert.Equal(10_000, pages.Runs().Count(run => run.Element?.Role == StructureRole.ListLabel));
    }

    // The benchmarks measure how time grows with the text; this only shows that typesetting ends.
    [Fact]
    public void LongWordsAndManyBracketsAreTypeset()
    {
        var word = new string('ж', 40_000);
        var brackets = string.Concat(Enumerable.Repeat("(\u05D0[a](b)", 4_000));

        var text = string.Concat(Typeset.Sections(Typeset.Prose(word), Typeset.Prose(brackets)).Runs().Select(run => run.Text));

        Assert.Equal(40_000, text.Count(character => character == 'ж'));
        Assert.Equal(4_000, text.Count(character => character == '('));
    }

    [Fact]
    public void LineTallerThanAPageHasItsOwnPage()
    {
        var styles = Typeset.Classic.Styles;
        var theme = Typeset.Classic with { Styles = styles with { Body = styles.Body with { Size = 900, LineHeight = 2000 } } };

        var pages = Typeset.Pages(Typeset.Outline(Typeset.Bullets(Bullet("a"), Bullet("b"), Bullet("c"))), theme);

        Assert.InRange(pages.Pages.Length, 3, 5);
    }

    [Fact]
    public void MarginsWiderThanThePageAreAccepted()
    {
        var theme = Typeset.Classic with { Page = new(200, 200, 150, 150, 150, 150) };

        Assert.NotEmpty(Typeset.Pages(Outlines.Full, theme).Pages);
    }

    [Theory]
    [InlineData("\uD800 alone \uDC00")]
    [InlineData("nul \0 bell \a escape \u001B tab \t end")]
    [InlineData("\u202Ertl override \u2066 open isolate")]
    [InlineData("Z\u0300\u0301\u0302\u0303\u0304\u0305\u0306\u0307\u0308\u0309\u030A\u030B algo")]
    [InlineData("\uFFFE\uFFFF noncharacters \uE000")]
    [InlineData("👩‍👩‍👧‍👦 🏳️‍🌈 👍🏽 1️⃣")]
    [InlineData("مرحبا بالعالم, नमस्ते दुनिया, 你好")]
    [InlineData("\u0301 begins with a mark")]
    [InlineData("   ")]
    public void UnusualTextHasNoNotdefGlyph(string text)
    {
        var pages = Typeset.Pages(Typeset.Outline(Typeset.Bullets(new Bullet(InlineText.Plain(text)), Bullet("after"))));
        var header = new Header { Name = InlineText.Plain(text) };
        var rightToLeft = Typeset.Pages(Outlines.Full with { Header = header, RightToLeft = true }, Typeset.Modern);

        foreach (var run in pages.Runs().Concat(rightToLeft.Runs()))
        {
            Assert.DoesNotContain(run.Glyphs, glyph => glyph.Id == 0);
            Assert.All(run.Glyphs, glyph => Assert.InRange(glyph.Cluster, 0, run.Text.Length - 1));
            Assert.DoesNotContain(run.Text, c => char.IsControl(c));
        }
    }

    [Fact]
    public void ColumnsOfDifferentLineHeightsBreakAcrossPages()
    {
        var entry = new OutlineEntry
        {
            Title = Rich(string.Concat(Enumerable.Repeat("label ", 400))),
            Bullets = [.. Enumerable.Range(0, 200).Select(i => Bullet($"bullet {i}"))],
        };

        var pages = Typeset.Sections(Typeset.Section(entry) with { Layout = SectionLayout.Table });

        Assert.True(pages.Pages.Length > 3);
        Assert.All(pages.Runs(), run => Assert.InRange(run.Baseline, 0, Typeset.Classic.Page.Height - 10));
    }

    [Fact]
    public void PagesAreTheSameOnEveryThread()
    {
        var expected = Show(Typeset.Pages(Outlines.Full));

        Parallel.For(0, 8, _ => Assert.Equal(expected, Show(Typeset.Pages(Outlines.Full))));

        static string Show(PageList pages) => string.Join('\n', pages.Runs().Select(run =>
            FormattableString.Invariant($"{run.X:R} {run.Baseline:R} {run.Text} ")
            + string.Join(' ', run.Glyphs.Select(glyph => glyph.Id))));
    }
}
