using System.Collections.Immutable;
using Resume.Formats.Limits;
using Resume.Formats.Model;
using Resume.Formats.Outlining;
using Resume.Formats.Themes;
using Resume.Formats.Writers.Docx;
using Resume.Formats.Writers.Docx.Text;

namespace Resume.Formats.Tests.Writers.Docx;

public class ContactLinesTests
{
    [Fact]
    public void FewContactsAreOneLine() => Assert.Single(Break(Contacts(3), 500));

    [Fact]
    public void LinesOfContactsHaveSimilarLengths()
    {
        var lines = Break(Contacts(8), 500);

        Assert.Equal([4, 4], lines.Select(line => line.Length));
    }

    [Fact]
    public void ContactsKeepTheirOrder()
    {
        var contacts = Contacts(17);

        Assert.Equal(contacts, Break(contacts, 200).SelectMany(line => line));
        Assert.Equal(contacts, Break(contacts, 1).SelectMany(line => line));
        Assert.Empty(Break([], 500));
    }

    [Fact]
    public void MeasuredContactsFillTheirLines()
    {
        var theme = ThemeReader.Read("classic", null);
        using var widths = new MeasuredWidths(theme, Fixtures.NameAlone, new Budget());
        var style = theme.Styles.Contact;
        var (words, gap) = (widths.Measure("one of the words", style), widths.Measure("·", style) + (1.4 * style.Size));

        Assert.Equal(2, ContactLines.Break(Contacts(4), "·", style, (2.1 * words) + gap, widths)[0].Length);
        Assert.Single(ContactLines.Break(Contacts(4), "·", style, (4.1 * words) + (3 * gap), widths));
    }

    private static ImmutableArray<ImmutableArray<Contact>> Break(ImmutableArray<Contact> contacts, double width) =>
        ContactLines.Break(contacts, "·", ThemeReader.Read("classic", null).Styles.Body, width, new EstimatedWidths());

    private static ImmutableArray<Contact> Contacts(int count) =>
        [.. Enumerable.Repeat(new Contact(ContactKind.Words, InlineText.Plain("one of the words"), Label.None, InlineText.Empty), count)];
}
