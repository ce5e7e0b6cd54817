using System.Collections.Immutable;
using Resume.Formats.Model;
using Resume.Formats.Outlining;
using Resume.Formats.Writers.Docx;

namespace Resume.Formats.Tests.Writers.Docx;

public class ContactLinesTests
{
    [Fact]
    public void FewContactsAreOneLine() => Assert.Single(ContactLines.Break(Contacts(3), " · ", 10, 500));

    [Fact]
    public void LinesOfContactsHaveSimilarLengths()
    {
        var lines = ContactLines.Break(Contacts(8), " · ", 10, 500);

        Assert.Equal([4, 4], lines.Select(line => line.Length));
    }

    [Fact]
    public void ContactsKeepTheirOrder()
    {
        var contacts = Contacts(17);

        Assert.Equal(contacts, ContactLines.Break(contacts, " · ", 10, 200).SelectMany(line => line));
        Assert.Equal(contacts, ContactLines.Break(contacts, " · ", 10, 1).SelectMany(line => line));
        Assert.Empty(ContactLines.Break([], " · ", 10, 500));
    }

    private static ImmutableArray<Contact> Contacts(int count) =>
        [.. Enumerable.Repeat(new Contact(ContactKind.Words, InlineText.Plain("one of the words"), Label.None, InlineText.Empty), count)];
}
