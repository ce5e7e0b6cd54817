using Resume.Formats.Model;
using Resume.Formats.Outlining;
using Resume.Formats.Tests.Outlining;
using Resume.Formats.Typesetting.Pages;
using Resume.Formats.Typesetting.Structure;
using static Resume.Formats.Tests.Typesetting.Texts;

namespace Resume.Formats.Tests.Typesetting;

public class StructureTreeTests
{
    [Fact]
    public void EachPartHasItsStructureRole()
    {
        var pages = Typeset.Pages(Typeset.Outline(
            Typeset.Bullets(Bullet("one", Bullet("two"))),
            Typeset.Section(new OutlineEntry
            {
                Title = Rich("[Boxes](https://boxes.example.com)"),
                Subtitle = Rich("Engineer"),
                Location = Rich("Here"),
            }),
            Typeset.Section(new OutlineEntry { Title = Rich("C#"), Summary = Paragraphs("daily") }) with { Layout = SectionLayout.Table },
            Typeset.Section(new OutlineEntry
            {
                Title = Rich("German"),
                TitleEnd = EnglishLabels.End,
                Summary = Paragraphs("some"),
            }) with { Layout = SectionLayout.Inline }));

        Assert.Equal(
            "Document(Heading1,"
            + "Section(Heading2,List(ListItem(ListLabel,ListBody(List(ListItem(ListLabel,ListBody)))))),"
            + "Section(Heading2,Heading3(Link),Paragraph,Paragraph),"
            + "Section(Heading2,Table(TableRow(TableHeader(Paragraph),TableCell(Paragraph)))),"
            + "Section(Heading2,Paragraph))",
            Show(pages.Structure));
        Assert.Equal("https://boxes.example.com", pages.Run("Boxes").Element!.Target);
    }

    [Theory]
    [InlineData("classic")]
    [InlineData("modern")]
    public void RunsAreInReadingOrder(string theme)
    {
        var pages = Typeset.Pages(Outlines.Full, theme == "modern" ? Typeset.Modern : Typeset.Classic);

        // The runs of each page, as places of their elements in the tree.
        var places = new Dictionary<StructureElement, int>();
        Count(pages.Structure, places);
        var perPage = pages.Pages.Select(page => page.Items.OfType<GlyphRun>()
            .Where(run => run.Element is { Role: not StructureRole.Link })
            .Select(run => places[run.Element!]).ToList()).ToList();

        Assert.All(perPage, order => Assert.Equal(order.Order(), order));
        Assert.True(perPage.Sum(order => order.Count) > 50);
    }

    [Fact]
    public void NoTextIsLost()
    {
        var text = string.Concat(Typeset.Pages(Outlines.Full).Runs().Where(run => run.Element is not null).Select(run => run.Text));

        string[] parts =
        [
            "Ada Example", "Chess: ada64 (mostly losing)", "fsync-honest, and I write", "Query Service", "2011 (3 months)",
            "Advisor: Grace Example", "since 2012", "leases instead of locks", "עברית", "German: enough",
        ];
        Assert.All(parts, part => Assert.Contains(part, text, StringComparison.Ordinal));
    }

    [Fact]
    public void RulesAreArtifacts()
    {
        var rules = Typeset.Pages(Outlines.Full).Pages.SelectMany(page => page.Items).OfType<RulePlacement>().ToList();

        Assert.Equal(Outlines.Full.Sections.Length, rules.Count);
        Assert.All(rules, rule => Assert.Null(rule.Element));
        Assert.All(rules, rule => Assert.Equal(Typeset.Right - Typeset.Left, rule.Width, 6));
    }

    private static string Show(StructureElement element) =>
        element.Children.Count == 0 ? element.Role.ToString() : $"{element.Role}({string.Join(',', element.Children.Select(Show))})";

    private static void Count(StructureElement element, Dictionary<StructureElement, int> places)
    {
        places.Add(element, places.Count);
        foreach (var child in element.Children)
        {
            Count(child, places);
        }
    }
}
