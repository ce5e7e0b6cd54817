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
        var header = Typeset.Classic.Header;
        var (items, photo) = Compose(
            Typeset.Classic with { Header = header with { Photo = header.Photo with { Align = PhotoAlignment.End } } }, rightToLeft);

        Assert.Equal(rightToLeft ? Typeset.Left : Typeset.Right, rightToLeft ? photo.X : photo.X + photo.Width, 6);
        Assert.Equal("Ada Example", photo.Element!.AlternativeText);
        var heading = items.OfType<GlyphRun>().First(run => run.Text.Contains("Work", StringComparison.Ordinal));
        Assert.True(heading.Baseline - heading.Size > photo.Y + photo.Height);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void PhotoInTheStartColumnIsAtTheEdgeOfThePage(bool rightToLeft)
    {
        var theme = Typeset.Modern;
        var (items, photo) = Compose(theme, rightToLeft);
        var name = items.OfType<GlyphRun>().First();

        var edge = rightToLeft ? theme.Page.Width - theme.Page.MarginRight : theme.Page.MarginLeft;
        Assert.Equal(edge, rightToLeft ? photo.X + photo.Width : photo.X, 6);
        Assert.True(rightToLeft ? name.X + name.Width < photo.X : name.X > photo.X + photo.Width);
        Assert.Equal(theme.Page.MarginTop, photo.Y, 6);
    }

    [Fact]
    public void PhotoInTheSidebarIsAtItsTop()
    {
        var theme = Typeset.Theme("sidebar");
        var (items, photo) = Compose(theme);

        Assert.Equal(theme.Page.MarginLeft, photo.X, 6);
        Assert.Equal(theme.Page.MarginTop, photo.Y, 6);
        Assert.True(items.OfType<GlyphRun>().First().X > theme.Page.MarginLeft + theme.Sidebar.Indent - 1);
    }

    [Fact]
    public void PhotoIsAboveTheNameWhereThereIsNoColumn()
    {
        var header = Typeset.Classic.Header;
        var column = Typeset.Classic with { Header = header with { Photo = header.Photo with { Align = PhotoAlignment.Column } } };

        Assert.Equal(Compose(Typeset.Classic).Photo.X, Compose(column).Photo.X, 6);
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
