using System.Xml.Linq;
using DocumentFormat.OpenXml.Wordprocessing;
using Resume.Formats.Model;
using Resume.Formats.Outlining;
using Resume.Formats.Themes;
using Paragraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;
using Section = Resume.Formats.Outlining.Section;

namespace Resume.Formats.Tests.Writers.Docx;

/// <summary>What a theme chooses beyond fonts and colours, in Word's own terms.</summary>
public class DocxThemeTests
{
    private static readonly XNamespace W14 = "http://schemas.microsoft.com/office/word/2010/wordml";

    public static TheoryData<string> Themes { get; } = [.. BuiltInThemes.Names];

    [Theory]
    [MemberData(nameof(Themes))]
    public async Task NoThemeNeedsTextBoxesOrColumns(string theme)
    {
        using var file = await DocxFile.WriteAsync(Fixtures.Full, theme);

        Assert.Empty(file.Body.Descendants<TextBoxContent>());
        Assert.Empty(file.Body.Descendants<Columns>());
        Assert.InRange(file.Body.Descendants<Table>().Count(), 0, 1);
    }

    [Theory]
    [MemberData(nameof(Themes))]
    public async Task SectionsKeepTheirOrderInEveryTheme(string theme)
    {
        using var file = await DocxFile.WriteAsync(Fixtures.Full, theme);
        var headings = file.Paragraphs.Where(paragraph => DocxFile.StyleOf(paragraph) == "Heading1").Select(Words);

        Assert.Equal(Fixtures.Full.Sections.Select(section => section.Heading.PlainText), headings, StringComparer.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task SmallCapitalsInsteadOfAllLettersAreSmallerCapitals()
    {
        using var file = await DocxFile.WriteAsync(Fixtures.Full, "executive");
        var (label, title) = (file.Style("Subtitle").StyleRunProperties!, file.Style("Heading2").StyleRunProperties!);

        Assert.NotNull(label.Caps);
        Assert.Null(label.SmallCaps);
        Assert.Equal("21", label.FontSize!.Val!.Value);
        Assert.NotNull(title.SmallCaps);
        Assert.Equal("24", title.FontSize!.Val!.Value);
    }

    [Fact]
    public async Task DatesBesideATitleInSmallCapitalsHaveSmallLetters()
    {
        using var file = await DocxFile.WriteAsync(Fixtures.Full, "executive");
        var date = file.ParagraphOf("Dropbox\tMay 2015 – Present").Elements<Run>().Last();

        Assert.False(date.RunProperties!.SmallCaps!.Val!.Value);
        Assert.Equal(0, file.Style("DateAndPlace").StyleRunProperties!.Spacing!.Val!.Value);
    }

    [Fact]
    public async Task DigitsHaveTheShapesOfTheTheme()
    {
        using var file = await DocxFile.WriteAsync(Fixtures.Full, "academic");

        Assert.Equal("oldStyle", NumeralsOf(file, "Normal"));
        Assert.Equal("lining", NumeralsOf(file, "Contact"));
        Assert.Equal("lining", NumeralsOf(file, "HTMLCode"));
        Assert.Equal("w14", file.Main.StyleDefinitionsPart!.Styles!.MCAttributes!.Ignorable!.Value);
    }

    [Fact]
    public async Task LabelCanBeBesideTheName()
    {
        using var file = await DocxFile.WriteAsync(Fixtures.Full, "compact");
        var name = file.Paragraphs.First();

        Assert.Equal("Milo Example Software Engineer, Data Infrastructure", DocxFile.TextOf(name));
        Assert.Equal("SubtitleChar", name.Elements<Run>().Last().RunProperties!.RunStyle!.Val!.Value);
        Assert.Equal("Subtitle", file.Style("SubtitleChar").LinkedStyle!.Val!.Value);
    }

    [Fact]
    public async Task LongLabelIsBelowTheName()
    {
        var label = string.Concat(Enumerable.Repeat("Engineer for very long words ", 5)).TrimEnd();
        using var file = await DocxFile.WriteAsync(
            Fixtures.NameAlone with { Header = new() { Name = InlineText.Plain("Ada"), Label = InlineText.Plain(label) } }, "compact");

        Assert.Equal("Subtitle", DocxFile.StyleOf(file.ParagraphOf(label)));
    }

    [Fact]
    public async Task ContactsOfASidebarAreOneParagraphOnItsColour()
    {
        using var file = await DocxFile.WriteAsync(Fixtures.Full, "sidebar");
        var contacts = Assert.Single(file.Paragraphs, paragraph => DocxFile.StyleOf(paragraph) == "Contact");

        Assert.Equal("E9EDF6", contacts.ParagraphProperties!.Shading!.Fill!.Value);
        Assert.Equal("Subtitle", DocxFile.StyleOf((Paragraph)contacts.PreviousSibling()!));
    }

    [Fact]
    public async Task DatesInTheStartColumnAreOnTheTitlesLine()
    {
        using var file = await DocxFile.WriteAsync(Fixtures.Full, "modern");
        var line = file.ParagraphOf("May 2015 – Present\tDropbox");
        var indentation = line.ParagraphProperties!.Indentation!;

        Assert.Equal("Heading2", DocxFile.StyleOf(line));
        Assert.Equal(("1960", "1960"), (indentation.Left!.Value, indentation.Hanging!.Value));
        Assert.Equal("1960", file.Style("Normal").StyleParagraphProperties!.Indentation!.Left!.Value);
        Assert.Equal("0", file.Style("Header").StyleParagraphProperties!.Indentation!.Left!.Value);
        file.ParagraphOf("Software Engineer, Data Infrastructure Team · San Francisco, CA");
    }

    [Fact]
    public async Task DatesThatAreWiderThanTheStartColumnAreAboveTheTitle()
    {
        using var file = await DocxFile.WriteAsync(
            Fixtures.NameAlone with { Sections = [Entry("September 2015 – December 2016")] }, "modern");
        var dates = file.ParagraphOf("September 2015 – December 2016");

        Assert.Equal("0", dates.ParagraphProperties!.Indentation!.Left!.Value);
        Assert.Equal("Example", DocxFile.TextOf((Paragraph)dates.NextSibling()!));
    }

    [Fact]
    public async Task LabelsOfATableAreBelowTheDates()
    {
        using var file = await DocxFile.WriteAsync(Fixtures.Full, "modern");
        var cell = file.Body.Descendants<TableCell>().First();

        Assert.Equal("1960", cell.TableCellProperties!.TableCellWidth!.Width!.Value);
        Assert.All(
            file.Body.Descendants<TableCell>().SelectMany(each => each.Elements<Paragraph>()).Where(each => each.HasChildren),
            paragraph => Assert.InRange(int.Parse(paragraph.ParagraphProperties!.Indentation!.Left!.Value!, null), 0, 500));
    }

    [Theory]
    [InlineData("academic", false)]
    [InlineData("academic", true)]
    public async Task HeadingsOfTheStartColumnAreAboveTheirIndentedSections(string theme, bool rightToLeft)
    {
        using var file = await DocxFile.WriteAsync(rightToLeft ? Fixtures.RightToLeft : Fixtures.Full, theme);
        var heading = file.Paragraphs.First(paragraph => DocxFile.StyleOf(paragraph) == "Heading1");
        var style = file.Style("Heading1").StyleParagraphProperties!;

        Assert.Null(heading.ParagraphProperties!.FrameProperties);
        Assert.Equal("0", SpaceBefore(file, (Paragraph)heading.NextSibling()!));
        Assert.NotNull(style.ParagraphBorders!.TopBorder);
        Assert.Equal("0", style.Indentation!.Left!.Value);
        Assert.Equal("2040", file.Style("Normal").StyleParagraphProperties!.Indentation!.Left!.Value);
    }

    [Fact]
    public async Task TitleSubtitleAndPlaceCanShareALine()
    {
        using var file = await DocxFile.WriteAsync(Fixtures.Full, "compact");
        var line = file.ParagraphOf("Dropbox · Software Engineer, Data Infrastructure Team · San Francisco, CA\tMay 2015 – Present");
        var styles = line.Descendants<Run>().Select(run => run.RunProperties?.RunStyle?.Val?.Value).OfType<string>().Distinct();

        Assert.Equal("Heading2", DocxFile.StyleOf(line));
        Assert.Equal(["Hyperlink", "DateAndPlace", "Heading3Char"], styles);
    }

    [Fact]
    public async Task PlaceGoesToASecondLineFirst()
    {
        var entry = new OutlineEntry
        {
            Title = InlineText.Plain("A university with quite a long name"),
            Subtitle = InlineText.Plain("Master of Science in Computer Science and in some other fields that go with it"),
            Location = InlineText.Plain("Pittsburgh, Pennsylvania"),
            Dates = new(new("2006", new(2006))),
        };
        using var file = await DocxFile.WriteAsync(
            Fixtures.NameAlone with { Sections = [new Section { Id = "e", Heading = InlineText.Plain("E"), Entries = [entry] }] },
            "compact");

        file.ParagraphOf($"{entry.Title.PlainText} · {entry.Subtitle.PlainText}\t2006");
        Assert.Equal("Normal", DocxFile.StyleOf(file.ParagraphOf("Pittsburgh, Pennsylvania")));
    }

    [Theory]
    [InlineData("compact", "Java:", "Heading2")]
    [InlineData("academic", "Java", "Heading2")]
    public async Task LabelsCanBeInOrAboveTheirText(string theme, string start, string other)
    {
        using var file = await DocxFile.WriteAsync(Fixtures.Full with { Sections = [Skills()] }, theme);
        var label = file.Paragraphs.Single(paragraph => DocxFile.TextOf(paragraph).StartsWith(start, StringComparison.Ordinal));

        Assert.Empty(file.Body.Descendants<Table>());
        Assert.NotEqual(other, DocxFile.StyleOf(label));
        Assert.Equal("Strong", label.Elements<Run>().First().RunProperties!.RunStyle!.Val!.Value);
        Assert.Equal(theme == "compact" ? "Java: map-reduce programs" : "Java", DocxFile.TextOf(label));
    }

    [Theory]
    [InlineData("descending", "[2]\tA. Example. First.")]
    [InlineData("ascending", "A. Example. First.")]
    public async Task PublicationsAreParagraphsWithNumbers(string numbers, string text)
    {
        var (first, second) = numbers == "descending" ? (2, 1) : (1, 2);
        var section = new Section
        {
            Id = "publications",
            Heading = InlineText.Plain("P"),
            Entries = [Cited("First", first), Cited("Second", second)],
        };
        var tokens = $"citations: {{layout: paragraph, numbers: {numbers}}}";
        using var file = await DocxFile.WriteAsync(Fixtures.NameAlone with { Sections = [section] }, "academic", tokens: tokens);
        var paragraph = file.ParagraphOf(text);

        Assert.Equal(numbers == "ascending", file.ListOf(paragraph) is not null);
        if (file.ListOf(paragraph) is not { } place)
        {
            Assert.Equal("2540", paragraph.ParagraphProperties!.Indentation!.Left!.Value);
            return;
        }

        var numbering = file.Main.NumberingDefinitionsPart!.Numbering!;
        var instance = numbering.Elements<NumberingInstance>().Single(each => each.NumberID!.Value == place.List);
        var level = numbering.Elements<AbstractNum>()
            .Single(each => each.AbstractNumberId!.Value == instance.AbstractNumId!.Val!.Value)
            .Elements<Level>()
            .Single();
        Assert.Equal(("[%1]", "2540"), (level.LevelText!.Val!.Value, level.PreviousParagraphProperties!.Indentation!.Left!.Value));
    }

    [Fact]
    public async Task LineBesideAHeadingIsALeader()
    {
        using var file = await DocxFile.WriteAsync(Fixtures.Full, "sidebar");
        var stop = file.Style("Heading1").StyleParagraphProperties!.Tabs!.Elements<TabStop>().Single();

        Assert.Equal((TabStopValues.Right, TabStopLeaderCharValues.Underscore), (stop.Val!.Value, stop.Leader!.Value));
        Assert.Contains(file.Paragraphs, paragraph => DocxFile.TextOf(paragraph) == "Work Experience \t");
        Assert.Null(file.Style("Heading1").StyleParagraphProperties!.ParagraphBorders);
    }

    [Fact]
    public async Task OnlyRunningTextIsJustified()
    {
        using var file = await DocxFile.WriteAsync(Fixtures.Full, "classic", tokens: "text: {justify: true}");

        Assert.Equal("both", Alignment(file, "Normal"));
        Assert.Null(Alignment(file, "ListBullet"));
        Assert.Equal("left", Alignment(file, "Heading2"));
        Assert.Equal("center", Alignment(file, "Title"));
        Assert.NotNull(file.Main.DocumentSettingsPart!.Settings!.GetFirstChild<Compatibility>()!.GetFirstChild<DoNotExpandShiftReturn>());
    }

    [Fact]
    public async Task CentredLettersWithSpaceAfterThemAreInTheCentre()
    {
        using var file = await DocxFile.WriteAsync(Fixtures.NameAlone, "executive");
        var style = file.Style("Title");

        Assert.Equal(
            style.StyleRunProperties!.Spacing!.Val!.Value.ToString(System.Globalization.CultureInfo.InvariantCulture),
            style.StyleParagraphProperties!.Indentation!.Left!.Value);
    }

    private static string Words(Paragraph paragraph) => DocxFile.TextOf(paragraph).Trim();

    private static string? Alignment(DocxFile file, string style) =>
        file.Style(style).StyleParagraphProperties!.Justification?.Val?.InnerText;

    private static string? NumeralsOf(DocxFile file, string style) =>
        (string?)XElement.Parse(file.Style(style).OuterXml).Descendants(W14 + "numForm").SingleOrDefault()?.Attribute(W14 + "val");

    private static string SpaceBefore(DocxFile file, Paragraph paragraph) =>
        paragraph.ParagraphProperties?.SpacingBetweenLines?.Before?.Value
        ?? file.Style(DocxFile.StyleOf(paragraph)).StyleParagraphProperties!.SpacingBetweenLines!.Before!.Value!;

    private static Section Entry(string dates) => new()
    {
        Id = "work",
        Heading = InlineText.Plain("Work"),
        Entries = [new OutlineEntry { Title = InlineText.Plain("Example"), Dates = new(new(dates, null)) }],
    };

    private static Section Skills() => new()
    {
        Id = "skills",
        Heading = InlineText.Plain("Skills"),
        Layout = SectionLayout.Table,
        Entries = [FixtureSections.Row("Java", "map-reduce programs") with { TitleEnd = new(":", " ") }],
    };

    private static OutlineEntry Cited(string title, int number) =>
        new() { Title = InlineText.Plain(title), Citation = InlineText.Plain($"A. Example. {title}."), Number = number };
}
