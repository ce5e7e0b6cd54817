using Resume.Formats.Outlining;
using Resume.Formats.Themes;
using Resume.Formats.Typesetting.Pages;
using Resume.Formats.Typesetting.Structure;
using static Resume.Formats.Tests.Typesetting.Texts;

namespace Resume.Formats.Tests.Typesetting;

public class SidebarTests
{
    private static readonly Theme Theme = Typeset.Theme("sidebar");

    private static readonly Section Skills = new() { Id = "skills", Heading = Rich("Skills"), Introduction = Paragraphs("Pumps.") };

    private static readonly Section Languages =
        new() { Id = "languages", Heading = Rich("Languages"), Introduction = Paragraphs("Swedish.") };

    private static double MainLeft => Theme.Page.MarginLeft + Theme.Sidebar.Indent;

    [Fact]
    public void SectionsOfTheThemeAreInIt()
    {
        var pages = Typeset.Pages(Typeset.Outline(Typeset.Prose("Valves."), Skills), Theme);

        Assert.Equal(Theme.Page.MarginLeft, pages.Run("Pumps.").X, 6);
        Assert.Equal(MainLeft, pages.Run("Valves.").X, 6);
    }

    [Fact]
    public void ContactsAreInItOneOnALine()
    {
        var outline = WithContacts(Typeset.Outline());
        var (name, first, second) = (Typeset.Pages(outline, Theme).Run("Ada Example"), Run("ada@example.com"), Run("Malmö"));

        Assert.Equal(Theme.Page.MarginLeft, first.X, 6);
        Assert.Equal(name.Baseline, first.Baseline, 6);
        Assert.True(second.Baseline > first.Baseline);

        GlyphRun Run(string text) => Typeset.Pages(outline, Theme).Run(text);
    }

    [Fact]
    public void PanelReachesTheEdgesOfEveryPage()
    {
        var pages = Typeset.Pages(Typeset.Outline(Typeset.Filler(120), Skills), Theme).Pages;

        Assert.True(pages.Length > 1);
        Assert.All(pages, page =>
        {
            var panel = Assert.IsType<RulePlacement>(page.Items[0]);
            Assert.Null(panel.Element);
            Assert.Equal((0, 0, page.Height, Theme.Light.Panel), (panel.X, panel.Y, panel.Height, panel.Color));
            Assert.Equal(Theme.Page.MarginLeft + Theme.Sidebar.Width + Theme.Sidebar.Padding, panel.Width, 6);
        });
        Assert.All(
            pages[^1].Items.OfType<GlyphRun>().Where(run => run.Element is not null),
            run => Assert.Equal(MainLeft, run.X, 6));
    }

    [Fact]
    public void ASidebarMayBeLongerThanThePage()
    {
        var pages = Typeset.Pages(Typeset.Outline(Typeset.Prose("Valves."), Typeset.Filler(200) with { Id = "skills" }), Theme).Pages;

        Assert.True(pages.Length > 1);
        Assert.Contains(pages[^1].Items.OfType<GlyphRun>(), run => run.Element is not null);
    }

    [Theory]
    [InlineData(SidebarReading.Before, "Skills", "Languages", "Summary")]
    [InlineData(SidebarReading.After, "Summary", "Skills", "Languages")]
    public void OneColumnIsReadAfterTheOther(SidebarReading reading, params string[] sections)
    {
        var theme = Theme with { Sidebar = Theme.Sidebar with { Reading = reading } };
        var pages = Typeset.Pages(WithContacts(Typeset.Outline(Skills, Typeset.Prose("Valves."), Languages)), theme);
        var texts = new Dictionary<string, string> { ["Skills"] = "Pumps.", ["Summary"] = "Valves.", ["Languages"] = "Swedish." };
        string[] expected =
            ["Ada Example", "ada@example.com", "Malmö", .. sections.SelectMany(section => new[] { section, texts[section] })];

        Assert.Equal(expected, pages.Runs().Select(run => run.Text.Trim()));
        Assert.Equal(
            [StructureRole.Heading1, StructureRole.Paragraph, StructureRole.Paragraph, .. Enumerable.Repeat(StructureRole.Section, 3)],
            pages.Structure.Children.Select(element => element.Role));
        Assert.Equal(sections, pages.Bookmarks.Select(bookmark => bookmark.Title));
    }

    [Fact]
    public void ItIsMirroredInRightToLeftDocuments()
    {
        var page = Assert.Single(Typeset.Pages(Typeset.Outline(Typeset.Prose("شركة"), Skills) with { RightToLeft = true }, Theme).Pages);
        var panel = Assert.IsType<RulePlacement>(page.Items[0]);
        var heading = page.Items.OfType<GlyphRun>().First(run => run.Text == "Skills");

        Assert.Equal(page.Width, panel.X + panel.Width, 6);
        Assert.Equal(page.Width - Theme.Page.MarginLeft, heading.X + heading.Width, 0.5);
    }

    [Fact]
    public void ItMayBeAtTheEnd()
    {
        var end = Theme with { Sidebar = Theme.Sidebar with { Side = SidebarSide.End } };
        var pages = Typeset.Pages(Typeset.Outline(Typeset.Prose("Valves."), Skills), end);

        Assert.Equal(Theme.Page.MarginLeft, pages.Run("Valves.").X, 6);
        Assert.Equal(Theme.Page.Width - Theme.Page.MarginRight - Theme.Sidebar.Width, pages.Run("Pumps.").X, 6);
    }

    [Fact]
    public void WithoutRoomThereIsNone()
    {
        var narrow = Theme with { Page = Theme.Page with { MarginRight = 300 } };
        var pages = Typeset.Pages(WithContacts(Typeset.Outline(Skills)), narrow);

        Assert.DoesNotContain(pages.Pages[0].Items.OfType<RulePlacement>(), rule => rule.Height > 100);
        Assert.Equal(Theme.Page.MarginLeft, pages.Run("Ada Example").X, 6);
        Assert.Equal(Theme.Page.MarginLeft, pages.Run("ada@example.com").X, 6);
    }

    private static Outline WithContacts(Outline outline) => outline with
    {
        Header = outline.Header with
        {
            Contacts =
            [
                new(ContactKind.Email, Rich("ada@example.com"), Label.None, Formats.Model.InlineText.Empty),
                new(ContactKind.Location, Rich("Malmö"), Label.None, Formats.Model.InlineText.Empty),
            ],
        },
    };
}
