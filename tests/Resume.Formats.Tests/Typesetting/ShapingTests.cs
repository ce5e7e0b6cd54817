using Resume.Formats.Diagnostics;
using Resume.Formats.Model;
using Resume.Formats.Outlining;
using Resume.Formats.Themes;
using Resume.Formats.Typesetting.Pages;
using Resume.Formats.Typesetting.Shaping;
using Resume.Formats.Typesetting.Structure;
using static Resume.Formats.Tests.Typesetting.Texts;

namespace Resume.Formats.Tests.Typesetting;

public class ShapingTests
{
    [Fact]
    public void LigatureIsOneGlyphForItsLetters()
    {
        var run = Typeset.Sections(Typeset.Prose("an office")).Run("office");

        Assert.Equal("an office", run.Text);
        Assert.True(run.Glyphs.Length < run.Text.Length);
        var clusters = run.Glyphs.Select(glyph => glyph.Cluster).ToList();
        Assert.Equal(clusters.Order(), clusters);
        Assert.Equal(0, clusters[0]);
    }

    [Theory]
    [InlineData("an affable office ")]
    [InlineData("abc")]
    [InlineData("שלום")]
    [InlineData("משרד נעים מאוד ")]
    [InlineData("مكتب لطيف جدا ")]
    public void LongTextHasTheGlyphsOfItsWords(string words)
    {
        const int Times = 2_000;
        var text = string.Concat(Enumerable.Repeat(words, Times));

        var ids = Glyphs(text);

        Assert.Equal(Enumerable.Repeat(Glyphs(words), Times).SelectMany(each => each), ids);

        // In reading order, without the spaces that lines end with.
        static IEnumerable<ushort> Glyphs(string text) => Typeset.Sections(Typeset.Prose(text)).Runs()
            .Where(run => run.Element is { Role: StructureRole.Paragraph })
            .SelectMany(run => (run.RightToLeft ? run.Glyphs.Reverse() : run.Glyphs)
                .Where(glyph => run.Text[glyph.Cluster] != ' ')
                .Select(glyph => glyph.Id))
            .ToList();
    }

    [Fact]
    public void CapitalsAreInTheText()
    {
        var pages = Typeset.Pages(Typeset.Outline(Typeset.Bullets(Bullet("x")) with { Heading = Rich("Straße") }), Typeset.Modern);
        var plain = Typeset.Pages(Typeset.Outline(Typeset.Bullets(Bullet("x")) with { Heading = Rich("STRASSE") }), Typeset.Modern);

        var run = pages.Run("STRASSE");
        Assert.Equal(plain.Run("STRASSE").Glyphs.Select(glyph => glyph.Id), run.Glyphs.Select(glyph => glyph.Id));
        Assert.Equal("Straße", pages.Bookmarks.Single().Title);
    }

    [Fact]
    public void TurkishHasADottedCapitalI()
    {
        Outline Outline(string language, string heading) =>
            Typeset.Outline(Typeset.Bullets(Bullet("x")) with { Heading = Rich(heading) }) with { Language = language };

        var dotted = Typeset.Pages(Outline("tr", "\u0130Z"), Typeset.Modern).Run("\u0130Z");
        var lower = Typeset.Pages(Outline("tr", "iz"), Typeset.Modern).Run("\u0130Z");
        Assert.Equal(dotted.Glyphs.Select(glyph => glyph.Id), lower.Glyphs.Select(glyph => glyph.Id));
    }

    // EB Garamond kerns R and A apart: with the tracking, by more than the tenth that readers of the file take for a space.
    [Fact]
    public void TrackingAndKerningDoNotDivideAWord()
    {
        var outline = Typeset.Outline() with { Header = new() { Name = Texts.Rich("NORA") } };
        var run = Typeset.Pages(outline, Typeset.Theme("executive")).Run("NORA");
        var gaps = run.Glyphs.Select(glyph => (glyph.Advance / run.Size) - run.Font.AdvanceOf(glyph.Id)).ToList();

        Assert.Equal(0.09, gaps[2], 6);
        Assert.All(gaps, gap => Assert.InRange(gap, 0, 0.09 + 1e-6));
    }

    [Fact]
    public void TrackingWidensTextAndPreventsLigatures()
    {
        Theme WithTracking(double tracking)
        {
            var styles = Typeset.Modern.Styles;
            var heading = styles.Heading with { Tracking = tracking, Uppercase = false };
            return Typeset.Modern with { Styles = styles with { Heading = heading } };
        }

        var (tight, wide) = (WithTracking(0), WithTracking(0.9));
        var outline = Typeset.Outline(Typeset.Bullets(Bullet("x")) with { Heading = Rich("Offices") });

        var (before, after) = (Typeset.Pages(outline, tight).Run("Offices"), Typeset.Pages(outline, wide).Run("Offices"));
        Assert.Equal("Offices".Length, after.Glyphs.Length);
        Assert.True(before.Glyphs.Length < after.Glyphs.Length);
        Assert.True(after.Width > before.Width + 3);
    }

    [Fact]
    public void RightToLeftWordsAreInVisualOrder()
    {
        // The Hebrew word is a separate run. Its glyphs are listed from left to right, so from the last letter to the first.
        var pages = Typeset.Sections(Typeset.Prose("before \u05D0\u05D1\u05D2 after"));

        var runs = pages.Runs().SkipWhile(run => run.Text != "before ").ToList();
        Assert.Equal(["before ", "\u05D0\u05D1\u05D2", " after"], runs.Select(run => run.Text));
        Assert.True(runs[1].RightToLeft);
        Assert.Equal([2, 1, 0], runs[1].Glyphs.Select(glyph => glyph.Cluster));
        Assert.True(runs[0].X < runs[1].X && runs[1].X < runs[2].X);
    }

    [Fact]
    public void TwoRightToLeftWordsAreOneRun()
    {
        var pages = Typeset.Sections(Typeset.Prose("\u05D0\u05D1 \u05D2\u05D3 end"));

        Assert.Equal("\u05D0\u05D1 \u05D2\u05D3", pages.Run("\u05D0").Text);
    }

    [Fact]
    public void RightToLeftDocumentIsMirrored()
    {
        var bullets = Typeset.Bullets(Bullet("\u05D0\u05D1\u05D2"));
        var pages = Typeset.Pages(Typeset.Outline(bullets) with { Language = "he", RightToLeft = true });

        var (mark, text) = (pages.Run("•"), pages.Run("\u05D0"));
        Assert.Equal(Typeset.Right - Typeset.Classic.Bullets.Indent, text.X + text.Width, 6);
        Assert.True(mark.X > text.X + text.Width);
    }

    [Fact]
    public void PhoneNumberKeepsItsOrderAmongRightToLeftWords()
    {
        string[] texts = ["\u05D0\u05D1", "+1 555 0134", "\u05D2\u05D3"];
        var contacts = texts.Select(text => new Contact(ContactKind.Words, Rich(text), Label.None, InlineText.Empty));
        var header = new Header { Name = Rich("Ada"), Contacts = [.. contacts] };

        foreach (var rightToLeft in (bool[])[false, true])
        {
            var pages = Typeset.Pages(Typeset.Outline() with { Header = header, RightToLeft = rightToLeft });

            var number = pages.Run("+1 555 0134");
            Assert.False(number.RightToLeft);
            Assert.Equal(rightToLeft, pages.Run("\u05D0").X > number.X);
            Assert.Equal(rightToLeft, number.X > pages.Run("\u05D2").X);
        }
    }

    [Theory]
    [InlineData("山")]
    [InlineData("한")]
    [InlineData("🎉")]
    public void BoxForASquareCharacterIsSquare(string character)
    {
        var run = Typeset.Sections(Typeset.Prose(character)).Run(character);

        Assert.Equal(run.Size, Assert.Single(run.Glyphs).Advance, 6);
    }

    [Fact]
    public void MissingCharacterIsABoxAndOneWarning()
    {
        var span = new SourceSpan("ada.resume.yaml", 7, 9, 7, 20);
        var text = new InlineText([new TextRun("at \u4E2D\u6587\u4E2D, here", TextStyle.None, span)]);
        var diagnostics = new DiagnosticBag();

        var pages = Typeset.Pages(Typeset.Outline(Typeset.Bullets(new Bullet(text))), diagnostics: diagnostics);

        var box = pages.Run("\u4E2D");
        Assert.Equal("\u4E2D\u6587\u4E2D", box.Text);
        Assert.Equal([0, 1, 2], box.Glyphs.Select(glyph => glyph.Cluster));
        Assert.All(box.Glyphs, glyph => Assert.Equal(box.Font.GlyphFor(0x25A1), glyph.Id));
        Assert.NotEqual(0, box.Font.GlyphFor(0x25A1));

        var warnings = diagnostics.InSourceOrder();
        Assert.Equal(
            ["no font has the characters `\u4E2D` and `\u6587`; boxes are shown instead"],
            warnings.Select(warning => warning.Message));
        Assert.All(warnings, warning => Assert.Equal(("RES4010", Severity.Warning, span), (warning.Code, warning.Severity, warning.Span)));
    }

    [Theory]
    [InlineData("\u200D")]
    [InlineData("\uFE0F")]
    [InlineData("\u00AD")]
    [InlineData("\u202E")]
    [InlineData("\u2066")]
    [InlineData("\uFEFF")]
    public void InvisibleCharactersDrawNothing(string character)
    {
        var diagnostics = new DiagnosticBag();
        var pages = Typeset.Pages(Typeset.Outline(Typeset.Bullets(Bullet($"ab{character}cd"))), diagnostics: diagnostics);
        var plain = Typeset.Sections(Typeset.Bullets(Bullet("abcd")));

        Assert.Empty(diagnostics.InSourceOrder());
        Assert.Equal(Width(plain), Width(pages), 6);
        Assert.DoesNotContain(pages.Runs().SelectMany(run => run.Glyphs), glyph => glyph.Id == 0);

        double Width(PageList list) => list.Runs().Where(run => run.Element?.Role == StructureRole.ListBody).Sum(run => run.Width);
    }

    [Fact]
    public void FallbackFontShowsWhatTheFirstLacks()
    {
        var diagnostics = new DiagnosticBag();
        var pages = Typeset.Pages(Typeset.Outline(Typeset.Prose("a ☃ and 😀")), diagnostics: diagnostics);

        Assert.Empty(diagnostics.InSourceOrder());
        Assert.Contains("DejaVu", pages.Run("☃").Font.File.Path, StringComparison.Ordinal);
    }

    [Fact]
    public void CombiningMarkIsInTheFontOfItsLetter()
    {
        // No precomposed character exists for this combination.
        var pages = Typeset.Sections(Typeset.Prose("ab q\u0307\u0323x cd"));

        Assert.Contains("q\u0307\u0323", pages.Run("q").Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ab ", false)]
    [InlineData("ab", false)]
    [InlineData("אב ", true)]
    [InlineData("e\u0301", false)]
    public void LongTextHasTheGlyphsOfItsParts(string part, bool rightToLeft)
    {
        var (once, many) = (Shape(part, rightToLeft), Shape(string.Concat(Enumerable.Repeat(part, 10_000)), rightToLeft));

        var clusters = many.Select(glyph => glyph.Cluster).ToList();
        Assert.Equal(10_000 * once.Length, many.Length);
        Assert.Equal(10_000 * once.Sum(glyph => glyph.Advance), many.Sum(glyph => glyph.Advance), 0.01);
        Assert.Equal(rightToLeft ? clusters.OrderDescending() : clusters.Order(), clusters);
    }

    [Fact]
    public void CharactersOfManyTextsAreReportedTogether()
    {
        var diagnostics = new DiagnosticBag();
        var bullets = Enumerable.Range(0, 100).Select(i => new Bullet(new InlineText(
            [new TextRun(char.ConvertFromUtf32(0x13000 + i), TextStyle.None, new SourceSpan("ada.resume.yaml", i + 1, 1, i + 1, 3))])));

        Typeset.Pages(Typeset.Outline(Typeset.Bullets([.. bullets])), diagnostics: diagnostics);

        var reported = diagnostics.InSourceOrder().ToList();
        Assert.Equal(20, reported.Count);
        Assert.Contains("and 73 more", reported[^1].Message, StringComparison.Ordinal);
    }

    private static ShapedGlyph[] Shape(string text, bool rightToLeft)
    {
        var format = new TextFormat(Typeset.Classic.Fonts.Text, false, false, 10, 0, default, default);
        using var shaper = new TextShaper(Typeset.Classic.Fonts, "en", new MissingCharacters(new DiagnosticBag()));
        var shaped = shaper.Shape(new StyledText(rightToLeft).Add(text, format, element: null));
        return [.. Enumerable.Range(0, shaped.Items.Count).SelectMany(item => shaped.Glyphs(item).ToArray())];
    }
}
