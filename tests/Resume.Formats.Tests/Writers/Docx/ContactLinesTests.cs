using System.Collections.Immutable;
using Resume.Formats.Model;
using Resume.Formats.Outlining;
using Resume.Formats.Writers.Docx;

namespace Resume.Formats.Tests.Writers.Docx;

public class ContactLinesTests
{
    [Fact]
    public void FewContactsShareALine() => Assert.Single(ContactLines.Of(Contacts(3), " · ", 10, 500));

    [Fact]
    public void ManyContactsAreSpreadEvenly()
    {
        var lines = ContactLines.Of(Contacts(8), " · ", 10, 500);

        Assert.Equal([4, 4], lines.Select(line => line.Length));
    }

    [Fact]
    public void NoContactIsLostOrMoved()
    {
        var contacts = Contacts(17);

        Assert.Equal(contacts, ContactLines.Of(contacts, " · ", 10, 200).SelectMany(line => line));
        Assert.Equal(contacts, ContactLines.Of(contacts, " · ", 10, 1).SelectMany(line => line));
        Assert.Empty(ContactLines.Of([], " · ", 10, 500));
    }

    private static ImmutableArray<Contact> Contacts(int count) =>
        [.. Enumerable.Range(0, count).Select(_ => new Contact(ContactKind.Words, InlineText.Plain("one of the words"), Label.None, InlineText.Empty))];
}
