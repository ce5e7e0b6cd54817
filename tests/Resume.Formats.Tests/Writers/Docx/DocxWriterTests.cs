using DocumentFormat.OpenXml.Wordprocessing;
using Resume.Formats.Model;
using Resume.Formats.Outlining;
using Resume.Formats.Themes;
using Resume.Formats.Writers.Docx.Styles;
using Outline = Resume.Formats.Outlining.Outline;
using Paragraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;
using Section = Resume.Formats.Outlining.Section;

namespace Resume.Formats.Tests.Writers.Docx;

public class DocxWriterTests
{
    [Fact]
    public async Task TextsAppearInOrder()
    {
        using var file = await DocxFile.WriteAsync(Fixtures.Full);
        var written = string.Join('\n', file.Paragraphs.Select(DocxFile.TextOf));
        var at = 0;

        foreach (var text in TextsInOrder(Fixtures.Full).Select(text => text.PlainText.Replace("\n", "", StringComparison.Ordinal)))
        {
            var found = written.Replace("\n", "", StringComparison.Ordinal).IndexOf(text, at, StringComparison.Ordinal);
            Assert.True(found >= 0, $"`{text}` is missing or out of order");
            at = found + text.Length;
        }
    }

    [Theory]
    [InlineData("classic", "US")]
    [InlineData("classic", "DE")]
    [InlineData("modern", "DE")]
    public async Task PageSizeIsThatOfTheTheme(string name, string country)
    {
        using var file = await DocxFile.WriteAsync(Fixtures.Full, name, country);
        var theme = ThemeReader.Read(name, country).Page;
        var page = file.Body.Elements<SectionProperties>().Single();

        Assert.Equal(Math.Round(theme.Width * 20), (double)page.GetFirstChild<PageSize>()!.Width!);
        Assert.Equal(Math.Round(theme.Height * 20), (double)page.GetFirstChild<PageSize>()!.Height!);
        Assert.Equal(Math.Round(theme.MarginLeft * 20), (double)page.GetFirstChild<PageMargin>()!.Left!);
        Assert.Equal(Math.Round(theme.MarginTop * 20), (double)page.GetFirstChild<PageMargin>()!.Top!);
    }

    [Fact]
    public async Task OnlyTableSectionsAreTables()
    {
        using var file = await DocxFile.WriteAsync(Fixtures.Full);

        var table = Assert.Single(file.Body.Descendants<Table>());
        Assert.Equal(4, table.Elements<TableRow>().Count());
        Assert.True(table.GetFirstChild<TableProperties>()!.TableLook!.FirstColumn!);
        Assert.Empty(file.Body.Descendants<TextBoxContent>());
        Assert.Empty(file.Body.Descendants<Drawing>());
    }

    [Theory]
    [InlineData(1, true)]
    [InlineData(4, true)]
    [InlineData(5, false)]
    public async Task OnlyLongRowsAreDivided(int lines, bool isTogether)
    {
        using var file = await DocxFile.WriteAsync(new Section
        {
            Id = "skills",
            Heading = InlineText.Plain("Skills"),
            Layout = SectionLayout.Table,
            Entries =
            [
                new OutlineEntry
                {
                    Title = InlineText.Plain("C#"),
                    Bullets = [.. Enumerable.Repeat(new Bullet(InlineText.Plain("a line")), lines)],
                },
            ],
        });

        Assert.Equal(isTogether, file.Body.Descendants<CantSplit>().Any());
    }

    [Fact]
    public async Task ParagraphFollowsFinalTable()
    {
        using var file = await DocxFile.WriteAsync(new Section
        {
            Id = "s",
            Heading = InlineText.Plain("Skills"),
            Layout = SectionLayout.Table,
            Entries = [new OutlineEntry { Title = InlineText.Plain("C#") }],
        });

        Assert.IsType<Paragraph>(file.Body.ChildElements[^2]);
        Assert.IsType<Table>(file.Body.ChildElements[^3]);
    }

    [Fact]
    public async Task DatesAndPlacesFollowARightTab()
    {
        using var file = await DocxFile.WriteAsync(Fixtures.Full);
        var line = file.ParagraphOf("Dropbox\tMay 2015 – Present");
        var stop = file.Style(DocxFile.StyleOf(line)).StyleParagraphProperties!.Tabs!.Elements<TabStop>().Single();

        Assert.Equal(TabStopValues.Right, stop.Val!.Value);
        var page = ThemeReader.Read("classic", "US").Page;
        Assert.Equal((int)Math.Round(page.TextWidth * 20), stop.Position!.Value);
        Assert.Equal(StyleIds.DateAndPlace, line.Elements<Run>().Last().RunProperties!.RunStyle!.Val!.Value);
    }

    [Fact]
    public async Task DatesThatDoNotFitGetTheirOwnLine()
    {
        var title = InlineText.Plain("A position whose name is so very long that it takes up just about the whole of the line");
        using var file = await DocxFile.WriteAsync(new Section
        {
            Id = "w",
            Heading = InlineText.Plain("Work"),
            Entries = [new OutlineEntry { Title = title, Dates = new(new("May 2015", null), " – ", new("Present", null)) }],
        });

        file.ParagraphOf(title.PlainText + "\n\tMay 2015 – Present");
    }

    [Fact]
    public async Task EntryCanStartAPageOrStayOnOne()
    {
        using var file = await DocxFile.WriteAsync(Fixtures.Full);

        Assert.NotNull(file.ParagraphOf("Cornell University\tIthaca, NY").ParagraphProperties!.PageBreakBefore);
        Assert.Single(file.Paragraphs, paragraph => paragraph.ParagraphProperties?.PageBreakBefore is not null);
        var bullet = file.Paragraphs.Single(paragraph =>
            DocxFile.TextOf(paragraph).StartsWith("Project work towards", StringComparison.Ordinal));
        Assert.NotNull(bullet.ParagraphProperties!.KeepLines);
    }

    [Theory]
    [InlineData(SectionLayout.List)]
    [InlineData(SectionLayout.Table)]
    [InlineData(SectionLayout.Inline)]
    public async Task PageBreakOfFirstEntryMovesToHeading(SectionLayout layout)
    {
        using var file = await DocxFile.WriteAsync(new Section
        {
            Id = "w",
            Heading = InlineText.Plain("Work"),
            Layout = layout,
            Entries = [new OutlineEntry { Title = InlineText.Plain("First"), PageBreak = PageBreak.Before }],
        });

        var first = Assert.Single(file.Paragraphs, paragraph => paragraph.ParagraphProperties?.PageBreakBefore is not null);
        Assert.Equal("Work", DocxFile.TextOf(first));
    }

    [Fact]
    public async Task HeadWithoutBodyIsNotKeptWithNext()
    {
        using var file = await DocxFile.WriteAsync(Fixtures.Full);

        Assert.False(file.ParagraphOf("Cornell University\tIthaca, NY").ParagraphProperties!.KeepNext!.Val!.Value);
        Assert.Null(file.ParagraphOf("Dropbox\tMay 2015 – Present").ParagraphProperties!.KeepNext);
    }

    [Fact]
    public async Task RunningHeadStartsOnTheSecondPage()
    {
        using var file = await DocxFile.WriteAsync(Fixtures.Full);
        var page = file.Body.Elements<SectionProperties>().Single();

        Assert.NotNull(page.GetFirstChild<TitlePage>());
        Assert.Equal(HeaderFooterValues.Default, Assert.Single(page.Elements<HeaderReference>()).Type!.Value);
        var head = file.Main.HeaderParts.Single().Header!;
        Assert.Equal(["PAGE", "NUMPAGES"], head.Descendants<SimpleField>().Select(field => field.Instruction!.Value!.Trim()));
        var pages = Typesetting.Typeset.Pages(Fixtures.Full, ThemeReader.Read("classic", "US")).Pages.Length;
        Assert.Equal($"Milo Example\t2 / {pages}", DocxFile.TextOf(Assert.Single(head.Elements<Paragraph>())));
        Assert.Empty(file.Main.FooterParts);
    }

    [Fact]
    public async Task PropertiesContainTheName()
    {
        using var file = await DocxFile.WriteAsync(Fixtures.Full);
        var properties = file.Package.PackageProperties;

        Assert.Equal("Milo Example – Software Engineer, Data Infrastructure", properties.Title);
        Assert.Equal("Milo Example", properties.Creator);
        Assert.Equal("en", properties.Language);
        Assert.Null(properties.Created);
    }

    private static IEnumerable<InlineText> TextsInOrder(Outline outline) =>
    [
        outline.Header.Name,
        outline.Header.Label,
        .. outline.Header.Contacts.SelectMany(contact => new[] { InlineText.Plain(contact.Label.Text), contact.Text, contact.Note }),
        .. outline.Sections.SelectMany(section => new[] { section.Heading }
            .Concat(Texts(section.Introduction))
            .Concat(section.Entries.SelectMany(entry => Texts(entry, section.Layout)))),
    ];

    private static IEnumerable<InlineText> Texts(OutlineEntry entry, SectionLayout layout) =>
    [
        .. layout switch
        {
            SectionLayout.List => entry.HeaderLines.SelectMany(line => new[] { line.Left, line.Right }),
            SectionLayout.Table => [entry.Title, entry.Subtitle, entry.Location, entry.Dates?.Text ?? InlineText.Empty],
            _ => [entry.Title],
        },
        .. Texts(entry.Summary),
        .. entry.Facts.SelectMany(fact => new[] { InlineText.Plain(fact.Label.ToString()), fact.Value }),
        .. entry.Bullets.SelectMany(Texts),
        .. entry.Entries.SelectMany(role => Texts(role, SectionLayout.List)),
    ];

    private static IEnumerable<InlineText> Texts(BlockText text) => text.Blocks.SelectMany(block => block switch
    {
        Formats.Model.Paragraph paragraph => [paragraph.Text],
        BulletList list => list.Bullets.SelectMany(Texts),
        _ => [],
    });

    private static IEnumerable<InlineText> Texts(Bullet bullet) => bullet.Children.SelectMany(Texts).Prepend(bullet.Text);
}
