using DocumentFormat.OpenXml.Wordprocessing;
using Resume.Formats.Model;
using Resume.Formats.Outlining;
using Resume.Formats.Tests.Outlining;
using Resume.Formats.Writers.Docx.Text;
using Paragraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;
using Section = Resume.Formats.Outlining.Section;

namespace Resume.Formats.Tests.Writers.Docx;

public class RunDirectionsTests
{
    [Theory]
    [InlineData("all latin, 2015", false, "LLLLLLLLLLLLLLL")]
    [InlineData("a אב ג b", false, "LLRRRRLL")]
    [InlineData("אב 12, ג", false, "RRRRRRRR")]
    [InlineData("אב (c# 7) ד", true, "RRRRLLLLRRR")]
    [InlineData("2015", true, "RRRR")]
    [InlineData("א C#, C++ ב", true, "RRLLLLLLLRR")]
    [InlineData("א REST (api) ב", true, "RRLLLLLLLLLLRR")]
    [InlineData("a (אב) b", false, "LLLRRLLL")]
    [InlineData("", true, "")]
    [InlineData("אב 50% b", false, "RRRRRRLL")]
    [InlineData("אב, b", false, "RRLLL")]
    [InlineData("a 7+ אב 7+", true, "LLLLRRRRRR")]
    [InlineData("پی\u200cتی ۱۲ a", false, "RRRRRRRRLL")]
    [InlineData("a \U00010840\U00010841 b", false, "LLRRRRLL")]
    public void RunsEndAtChangesOfDirection(string text, bool rightToLeft, string expected) =>
        Assert.Equal(expected, string.Concat(RunDirections.Resolve(text, rightToLeft).Select(isRight => isRight ? 'R' : 'L')));

    [Fact]
    public async Task OnlyRightToLeftRunsAreMarked()
    {
        using var file = await DocxFile.WriteAsync(Fixtures.Full);
        var runs = file.Body.Descendants<Run>().ToList();

        Assert.NotNull(runs.Single(run => run.InnerText.StartsWith("العربية", StringComparison.Ordinal)).RunProperties!.RightToLeftText);
        Assert.NotNull(runs.Single(run => run.InnerText == "עברית").RunProperties!.RightToLeftText);
        Assert.Equal(2, runs.Count(run => run.RunProperties?.RightToLeftText is not null));
    }

    [Theory]
    [InlineData("She is great!", "She is great!\u200E")]
    [InlineData(".NET", "\u200E.NET")]
    [InlineData("R&D Ltd", "R&D Ltd")]
    [InlineData("Windows 11", "Windows 11")]
    [InlineData("11 people", "\u200E11 people")]
    public async Task LatinTextKeepsPunctuationAtItsEnds(string text, string expected)
    {
        var paragraph = (await RightToLeftAsync(new OutlineEntry { Bullets = [new(InlineText.Plain(text))] })).Last();

        Assert.Equal(expected, DocxFile.TextOf(paragraph));
        Assert.All(paragraph.Descendants<Run>(), run => Assert.Null(run.RunProperties?.RightToLeftText));
    }

    [Fact]
    public async Task LatinTextWithHebrewWordsFollowsDocument()
    {
        var paragraph = (await RightToLeftAsync(new OutlineEntry { Bullets = [new(InlineText.Plain("Rust (קצת)"))] })).Last();

        Assert.Equal([("Rust", false), (" (קצת)", true)], Runs(paragraph));
    }

    [Fact]
    public async Task LatinPartOfJoinedTextKeepsPunctuation()
    {
        var degree = InlineTexts.Join(", ", InlineText.Plain("B.Sc."), InlineText.Plain("מדעים"));
        var paragraph = (await RightToLeftAsync(new OutlineEntry { Subtitle = degree })).Last();

        Assert.Equal([("B.Sc.", false), ("\u200E", false), (", ", true), ("מדעים", true)], Runs(paragraph));
    }

    [Fact]
    public async Task LatinLabelIsSeparatedFromItsValue()
    {
        var entry = new OutlineEntry { Facts = [new(EnglishLabels.Create("DOI"), InlineText.Plain("10.1145"))] };

        var paragraph = (await RightToLeftAsync(entry)).Last();

        Assert.Equal([("DOI", false), ("\u200F:", true), (" ", true), ("10.1145", true)], Runs(paragraph));
    }

    [Fact]
    public async Task PhoneNumberRunsFromLeftToRight()
    {
        using var file = await RightToLeftAsync(Phone("+972 3-555-0142"), Phone("+972 3-555-0143"));
        var paragraph = file.Paragraphs.ElementAt(1);

        Assert.Equal(
            [
                ("\u200E", false), ("+972 3-555-0142", false), ("\u200F ", true), ("\u00B7", true), (" ", true),
                ("\u200E", false), ("+972 3-555-0143", false),
            ],
            Runs(paragraph));
    }

    [Fact]
    public async Task BracketsOfLatinNoteFollowDocument()
    {
        var contact = new Contact(ContactKind.Words, InlineText.Plain("נועה"), Label.None, InlineText.Plain("Really!"));
        using var file = await RightToLeftAsync(contact);

        Assert.Equal(
            [("נועה", true), (" (", true), ("Really!", false), ("\u200E", false), (")", true)],
            Runs(file.Paragraphs.ElementAt(1)));
    }

    [Fact]
    public async Task LeftToRightDocumentHasNoMarks()
    {
        using var file = await DocxFile.WriteAsync(Fixtures.Full);

        Assert.DoesNotContain(file.Body.InnerText, character => character is '\u200E' or '\u200F');
    }

    [Fact]
    public async Task RightToLeftDocumentSetsEveryDirection()
    {
        using var file = await DocxFile.WriteAsync(Fixtures.RightToLeft);

        Assert.NotNull(file.Style("Normal").StyleParagraphProperties!.BiDi);
        Assert.All(
            file.Styles.Where(style => style.Type! == StyleValues.Paragraph && style.StyleId != "Normal"),
            style => Assert.Equal("Normal", style.BasedOn!.Val!.Value));
        Assert.NotNull(file.Body.Elements<SectionProperties>().Single().GetFirstChild<BiDi>());
        Assert.NotNull(file.Body.Descendants<TableProperties>().Single().BiDiVisual);
        var defaults = file.Main.StyleDefinitionsPart!.Styles!.DocDefaults!.RunPropertiesDefault!.RunPropertiesBaseStyle!;
        Assert.Equal("ar-SA", defaults.Languages!.Bidi!.Value);
    }

    private static Contact Phone(string number) => new(ContactKind.Phone, InlineText.Plain(number), Label.None, InlineText.Empty);

    private static Task<DocxFile> RightToLeftAsync(params Contact[] contacts) =>
        DocxFile.WriteAsync(Fixtures.RightToLeft with { Header = new() { Name = InlineText.Plain("נועה"), Contacts = [.. contacts] } });

    private static async Task<List<Paragraph>> RightToLeftAsync(OutlineEntry entry)
    {
        var section = new Section { Id = "work", Heading = InlineText.Plain("ניסיון"), Entries = [entry] };
        using var file = await DocxFile.WriteAsync(Fixtures.NameAlone with { Language = "he", RightToLeft = true, Sections = [section] });
        return [.. file.Paragraphs];
    }

    private static IEnumerable<(string Text, bool RightToLeft)> Runs(Paragraph paragraph) =>
        paragraph.Descendants<Run>().Select(run => (run.InnerText, run.RunProperties?.RightToLeftText is not null));
}
