using CsCheck;
using Resume.Formats.Model;
using Resume.Formats.Text;
using Resume.Formats.Typesetting.Structure;

namespace Resume.Formats.Tests.Typesetting;

/// <summary>Properties of the pages of random text.</summary>
public class AnyTextTests
{
    private static readonly Gen<string> Piece = Gen.OneOf(
        "office", " ", " ", " ", "a", "-", "/", "https://example.com/a/b?c", "e\u0301", "\u0323", "\u05D0\u05D1",
        "\u0645\u0631\u062D\u0628\u0627", "123", "(", ")", ".", "\u4E2D", "\U0001F600", "\U0001F469\u200D\U0001F467", "\u200D",
        "\uFE0F", "\u00AD", "\u202E", "\u2067", "\u2069", "\uD800", "\0", "\n", "\u00A0", "\u0915\u094D\u0937\u093F", "\u03A9",
        "\u00DF", "wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww", "\u0640", "\u200F", "\uFB03");

    private static readonly Gen<string> Text = Piece.Array[0, 60].Select(string.Concat);

    [Fact]
    public void AnyTextIsTypesetInOrder() =>
        Gen.Select(Text, Text, Gen.Bool, Gen.Double[20, 420]).Sample(
            (first, second, rightToLeft, margin) =>
            {
                var text = new InlineText([new TextRun(first), new Link("https://example.com", [new TextRun(second, TextStyle.Strong)])]);
                var theme = Typeset.Modern with { Page = Typeset.Modern.Page with { MarginRight = margin } };
                var section = Typeset.Bullets(new Bullet(text)) with { Heading = new([new TextRun(first)]) };
                var pages = Typeset.Pages(Typeset.Outline(section) with { RightToLeft = rightToLeft, Language = "tr" }, theme);

                var body = pages.Runs().Where(run => run.Element?.Role is StructureRole.ListBody or StructureRole.Link).ToList();
                var clean = Sanitizer.Clean(first) + Sanitizer.Clean(second);
                var shown = InvisibleCharacters.RemoveLineBreaking(clean.Trim(' ').Length == 0 ? "" : clean.TrimStart(' '));
                Assert.Equal(shown, InvisibleCharacters.RemoveLineBreaking(string.Concat(body.Select(run => run.Text))));

                foreach (var run in pages.Runs())
                {
                    Assert.DoesNotContain(run.Glyphs, glyph => glyph.Id == 0);
                    Assert.All(run.Glyphs, glyph => Assert.InRange(glyph.Cluster, 0, run.Text.Length - 1));
                    var clusters = run.Glyphs.Select(glyph => glyph.Cluster).ToList();
                    Assert.Equal(run.RightToLeft ? clusters.OrderDescending() : clusters.Order(), clusters);
                }
            },
            iter: 300);
}
