using Resume.Formats.Model;
using Resume.Formats.Outlining;
using static Resume.Formats.Tests.Typesetting.Texts;

namespace Resume.Formats.Tests.Typesetting;

public class TableTests
{
    [Fact]
    public void HeaderColumnFitsTheLongestWord()
    {
        var pages = Table("C#", "Datenbankmanagementsysteme von heute");

        var label = pages.Run("Datenbankmanagementsysteme");
        Assert.All(["of C#", "of Datenbankmanagementsysteme von heute"], text => Assert.True(pages.Run(text).X > label.X + label.Width));
        Assert.Equal(pages.Run("of C#").X, pages.Run("of Daten").X);
    }

    [Fact]
    public void ShortHeadersHaveTheThemesWidth()
    {
        var tokens = Typeset.Classic.Table;

        Assert.Equal(Typeset.Left + tokens.LabelWidth + tokens.ColumnGap, Table("C#", "Java").Run("of Java").X, 6);
    }

    [Fact]
    public void HeaderColumnIsAtMostHalfTheTable() =>
        Assert.InRange(
            Table(new string('x', 400)).Run("of ").X,
            Typeset.Left,
            ((Typeset.Left + Typeset.Right) / 2) + Typeset.Classic.Table.ColumnGap);

    private static Formats.Typesetting.Pages.PageList Table(params string[] labels) => Typeset.Sections(new Section
    {
        Id = "skills",
        Heading = Rich("Skills"),
        Layout = SectionLayout.Table,
        Entries = [.. labels.Select(label => new OutlineEntry { Title = Rich(label), Summary = Paragraphs($"of {label}") })],
    });
}
