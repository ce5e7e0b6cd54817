using Resume.Formats.Outlining;

namespace Resume.Formats.Writers.Html;

/// <summary>How a contact is shown.</summary>
internal static class HtmlContact
{
    /// <summary>True where the text does not tell what it is: `sqrl` could be any network's, `github.com/sqrl` could not.</summary>
    public static bool NeedsLabel(Contact contact) =>
        contact.Kind == ContactKind.Profile && contact.Label.Length > 0 && contact.Text.PlainText.AsSpan().IndexOfAny('.', '/') < 0;

    /// <summary>What its links are to the person, as a word of HTML's `rel`: a page that is also about them, or nothing.</summary>
    public static string? Rel(Contact contact) => contact.Kind is ContactKind.Profile or ContactKind.Url ? "me" : null;
}
