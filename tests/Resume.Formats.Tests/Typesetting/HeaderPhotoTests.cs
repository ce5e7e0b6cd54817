using Resume.Formats.Model;
using Resume.Formats.Outlining;
using Resume.Formats.Themes;
using Resume.Formats.Typesetting.Pages;
using Resume.Formats.Typesetting.Structure;

namespace Resume.Formats.Tests.Typesetting;

public class HeaderPhotoTests
{
    // Typesetting reads only the size of a photo, not its bytes.
    private static readonly Photo Portrait = new(PhotoKind.Png, default, 60, 75);

    [Fact]
    public void PhotoAboveTheNameIsReadAfterIt()
    {
        var (items, photo) = Compose(Typeset.Classic);

        Assert.Equal(StructureRole.Heading1, items.TakeWhile(item => item is not ImagePlacement).Single().Element!.Role);
        Assert.Equal(Typeset.Classic.Page.MarginTop, photo.Y, 6);
        Assert.Equal(Typeset.Classic.Page.Width / 2, photo.X + (photo.Width / 2), 6);
        Assert.True(items.OfType<GlyphRun>().First().Baseline > photo.Y + photo.Height);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void PhotoBesideTheNameIsAtTheEndOfLines(bool rightToLeft)
    {
        var (items, photo) = Compose(Typeset.Modern, rightToLeft);

        Assert.Equal(rightToLeft ? Typeset.Left : Typeset.Right, rightToLeft ? photo.X : photo.X + photo.Width, 6);
        Assert.Equal("Ada Example", photo.Element!.AlternativeText);
        var heading = items.OfType<GlyphRun>().First(run => run.Text.Contains("WORK", StringComparison.Ordinal));
        Assert.True(heading.Baseline - heading.Size > photo.Y + photo.Height);
    }

    [Fact]
    public void PhotoKeepsItsProportions()
    {
        var tokens = new PhotoTokens(PhotoAlignment.Above, 70, 0);

        Assert.Equal((70, 35), tokens.Fit(Portrait with { Width = 200, Height = 100 }));
        Assert.Equal((49, 98), tokens.Fit(Portrait with { Width = 100, Height = 200 }));
    }

    private static (IReadOnlyList<PageItem> Items, ImagePlacement Photo) Compose(Theme theme, bool rightToLeft = false)
    {
        var outline = Typeset.Outline(Typeset.Section(new OutlineEntry { Title = Texts.Rich("Boxes") }));
        outline = outline with { RightToLeft = rightToLeft, Header = outline.Header with { Photo = Portrait } };
        var page = Assert.Single(Typeset.Pages(outline, theme).Pages);
        return (page.Items, Assert.Single(page.Items.OfType<ImagePlacement>()));
    }
}
