using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;
using Resume.Formats.Diagnostics;
using Resume.Formats.Model;
using Resume.Formats.Outlining;
using Numbering = Resume.Formats.Writers.Docx.Parts.ListNumbering;
using Outline = Resume.Formats.Outlining.Outline;
using Paragraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;
using Section = Resume.Formats.Outlining.Section;

namespace Resume.Formats.Tests.Writers.Docx;

public class DocxStylesTests
{
    [Theory]
    [InlineData("Title", "Title")]
    [InlineData("Subtitle", "Subtitle")]
    [InlineData("Heading1", "heading 1")]
    [InlineData("Heading2", "heading 2")]
    [InlineData("Heading3", "heading 3")]
    [InlineData("ListBullet", "List Bullet")]
    [InlineData("ListBullet2", "List Bullet 2")]
    [InlineData("ListBullet3", "List Bullet 3")]
    [InlineData("ListNumber", "List Number")]
    [InlineData("Hyperlink", "Hyperlink")]
    [InlineData("Strong", "Strong")]
    [InlineData("Emphasis", "Emphasis")]
    [InlineData("HTMLCode", "HTML Code")]
    public async Task BuiltInStylesHaveWordsNames(string id, string name)
    {
        using var file = await DocxFile.WriteAsync(Fixtures.NameAlone);

        Assert.Equal(name, file.Style(id).StyleName!.Val!.Value);
        Assert.Null(file.Style(id).CustomStyle);
        Assert.NotNull(file.Style(id).PrimaryStyle);
    }

    [Theory]
    [InlineData("Heading1", 0)]
    [InlineData("Heading2", 1)]
    [InlineData("Heading3", 2)]
    public async Task HeadingsHaveLevelsAndKeepWithNext(string id, int level)
    {
        using var file = await DocxFile.WriteAsync(Fixtures.Full);
        var properties = file.Style(id).StyleParagraphProperties!;

        Assert.Equal(level, properties.OutlineLevel!.Val!.Value);
        Assert.NotNull(properties.KeepNext);
        Assert.NotNull(properties.KeepLines);
        Assert.Contains(file.Paragraphs, paragraph => DocxFile.StyleOf(paragraph) == id);
    }

    [Fact]
    public async Task EveryUsedStyleIsDefined()
    {
        using var file = await DocxFile.WriteAsync(Fixtures.Full);
        var defined = file.Styles.Select(style => style.StyleId!.Value!).ToHashSet(StringComparer.Ordinal);
        var named = file.Body.Descendants().Concat(file.Main.StyleDefinitionsPart!.Styles!.Descendants()).Select(element => element switch
        {
            ParagraphStyleId id => id.Val?.Value,
            RunStyle id => id.Val?.Value,
            TableStyle id => id.Val?.Value,
            BasedOn id => id.Val?.Value,
            NextParagraphStyle id => id.Val?.Value,
            _ => null,
        });

        Assert.All(named.OfType<string>(), id => Assert.Contains(id, defined));
    }

    [Theory]
    [InlineData("ListBullet")]
    [InlineData("ListBullet2")]
    [InlineData("ListBullet3")]
    [InlineData("ListNumber")]
    public async Task ListStylesInheritFromNormal(string id)
    {
        using var file = await DocxFile.WriteAsync(Fixtures.NameAlone);

        Assert.Equal("Normal", file.Style(id).BasedOn!.Val!.Value);
        Assert.Null(file.Style(id).StyleRunProperties);
    }

    [Fact]
    public async Task BulletsHaveNumberingAtTheirLevel()
    {
        using var file = await DocxFile.WriteAsync(Fixtures.Full);

        foreach (var (text, style, level) in new[]
        {
            ("Query Service: a RESTful API for Hive and Presto queries.", "ListBullet2", 1),
            ("Third level", "ListBullet3", 2),
            ("Fourth level", "ListBullet3", 3),
            ("Hiking", "ListBullet", 0),
        })
        {
            Assert.Equal((Numbering.Bullets, level), file.ListOf(file.ParagraphOf(text)));
            Assert.Equal(style, DocxFile.StyleOf(file.ParagraphOf(text)));
        }

        Assert.DoesNotContain(file.Paragraphs, paragraph => DocxFile.TextOf(paragraph).StartsWith('•'));
    }

    [Fact]
    public async Task EachNumberedListStartsAtOne()
    {
        var list = new BulletList([new(InlineText.Plain("one")), new(InlineText.Plain("two"))], Ordered: true);
        using var file = await DocxFile.WriteAsync(new Section
        {
            Id = "s",
            Heading = InlineText.Plain("Lists"),
            Introduction = new([list, new Formats.Model.Paragraph(InlineText.Plain("between")), list]),
        });
        var lists = file.Paragraphs.Select(file.ListOf).OfType<(int List, int Level)>().Select(item => item.List).ToList();
        var instances = file.Main.NumberingDefinitionsPart!.Numbering!.Elements<NumberingInstance>()
            .ToDictionary(instance => instance.NumberID!.Value);

        Assert.Equal(4, lists.Count);
        Assert.Equal(lists[0], lists[1]);
        Assert.NotEqual(lists[1], lists[2]);
        Assert.All(lists, id => Assert.Equal(1, instances[id].GetFirstChild<LevelOverride>()!.StartOverrideNumberingValue!.Val!.Value));
    }

    [Fact]
    public async Task NumberedListsHaveTheirStartAtTheirLevel()
    {
        var inner = new BulletList([new(InlineText.Plain("inner"))], Ordered: true, Start: 3);
        var list = new BulletList([new Bullet(InlineText.Plain("outer"), [inner])], Ordered: true, Start: 7);
        using var file = await DocxFile.WriteAsync(
            new Section { Id = "s", Heading = InlineText.Plain("Lists"), Introduction = new([list]) });
        var starts = file.Main.NumberingDefinitionsPart!.Numbering!.Elements<NumberingInstance>()
            .Where(instance => instance.GetFirstChild<LevelOverride>() is not null)
            .ToDictionary(
                instance => instance.NumberID!.Value,
                instance => instance.GetFirstChild<LevelOverride>()!.StartOverrideNumberingValue!.Val!.Value);

        foreach (var (text, level, start) in new[] { ("outer", 0, 7), ("inner", 1, 3) })
        {
            var place = file.ListOf(file.ParagraphOf(text))!.Value;
            Assert.Equal((level, start), (place.Level, starts[place.List]));
        }
    }

    [Fact]
    public async Task LongNumbersHaveAWiderIndent()
    {
        var list = new BulletList([new(InlineText.Plain("a")), new(InlineText.Plain("b"))], Ordered: true, Start: 99);
        using var file = await DocxFile.WriteAsync(
            new Section { Id = "s", Heading = InlineText.Plain("Lists"), Introduction = new([list]) });
        var place = file.ListOf(file.ParagraphOf("a"))!.Value;
        var instance = file.Main.NumberingDefinitionsPart!.Numbering!.Elements<NumberingInstance>()
            .Single(each => each.NumberID!.Value == place.List);

        var level = instance.GetFirstChild<LevelOverride>()!.GetFirstChild<Level>()!;
        Assert.True(int.Parse(level.PreviousParagraphProperties!.Indentation!.Left!.Value!, CultureInfo.InvariantCulture) > 400);
    }

    [Fact]
    public async Task LinksToOneTargetShareARelationship()
    {
        using var file = await DocxFile.WriteAsync(Fixtures.Full);
        var targets = file.Main.HyperlinkRelationships.ToDictionary(link => link.Id, link => link.Uri.OriginalString);
        var links = file.Body.Descendants<Hyperlink>().ToList();

        Assert.Equal(targets.Count, targets.Values.Distinct().Count());
        Assert.Equal(2, links.Count(link => targets[link.Id!.Value!] == "https://kiji.example/?a=1&b=2"));
        Assert.All(
            links.SelectMany(link => link.Elements<Run>()),
            run => Assert.Equal("Hyperlink", run.RunProperties!.RunStyle!.Val!.Value));
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("file:///etc/hosts")]
    [InlineData("not an address")]
    public async Task InvalidTargetIsReportedAndTextIsKept(string target)
    {
        var diagnostics = new DiagnosticBag();
        var outline = Fixtures.NameAlone with { Header = new() { Name = InlineText.Linked("Ada", target) } };

        await Fixtures.WriteAsync(outline, "classic", diagnostics: diagnostics);
        using var file = await DocxFile.WriteAsync(outline);

        Assert.Equal("RES4040", Assert.Single(diagnostics.InSourceOrder()).Code);
        Assert.Empty(file.Body.Descendants<Hyperlink>());
        file.ParagraphOf("Ada");
    }

    [Fact]
    public async Task SpacesInATargetAreEscaped()
    {
        var name = InlineText.Linked("Ada", "https://example.com/a b/é");
        using var file = await DocxFile.WriteAsync(Fixtures.NameAlone with { Header = new() { Name = name } });

        Assert.Equal("https://example.com/a%20b/%C3%A9", file.Main.HyperlinkRelationships.Single().Uri.OriginalString);
    }

    [Theory]
    [InlineData("classic", false)]
    [InlineData("modern", true)]
    public async Task CapitalsAreInTheTextAndSetByStyle(string theme, bool caps)
    {
        using var file = await DocxFile.WriteAsync(Fixtures.Full, theme);

        Assert.Equal(caps, file.Style("Heading1").StyleRunProperties!.Caps is not null);
        file.ParagraphOf(caps ? "WORK EXPERIENCE" : "Work Experience");
    }

    [Theory]
    [InlineData("en", true)]
    [InlineData("he", true)]
    [InlineData("ar", false)]
    [InlineData("ur-PK", false)]
    public async Task TrackingDoesNotTearJoinedLetters(string language, bool hasTracking)
    {
        var outline = new Outline(language, language != "en", new() { Name = InlineText.Plain("Ada") }, []);
        using var file = await DocxFile.WriteAsync(outline, "modern");

        Assert.Equal(hasTracking, file.Style("Heading1").StyleRunProperties!.Spacing is not null);
    }

    [Fact]
    public async Task BoldInABoldTitleStaysBold()
    {
        using var file = await DocxFile.WriteAsync(Fixtures.Full);
        var run = file.Paragraphs.SelectMany(paragraph => paragraph.Elements<Run>())
            .Single(run => run.InnerText == "strong" && run.RunProperties?.RunStyle?.Val?.Value == "Strong");

        Assert.NotNull(run.RunProperties!.Bold);
        Assert.True(run.RunProperties.Bold.Val?.Value ?? true);
    }

    [Fact]
    public async Task OnlyTheLargerSpaceRemains()
    {
        using var file = await DocxFile.WriteAsync(Fixtures.Full);
        var paragraphs = file.Body.Elements<Paragraph>().ToList();

        foreach (var (above, below) in paragraphs.Zip(paragraphs.Skip(1)).Where(pair => pair.First.NextSibling() == pair.Second))
        {
            Assert.True(
                Space(file, above, spacing => spacing.After?.Value) == "0" || Space(file, below, spacing => spacing.Before?.Value) == "0",
                $"`{DocxFile.TextOf(above)}` and `{DocxFile.TextOf(below)}` both keep a distance");
        }
    }

    private static string Space(DocxFile file, Paragraph paragraph, Func<SpacingBetweenLines, string?> side) =>
        (paragraph.ParagraphProperties?.SpacingBetweenLines is { } own ? side(own) : null)
        ?? side(file.Style(DocxFile.StyleOf(paragraph)).StyleParagraphProperties!.SpacingBetweenLines!)!;
}
