using Resume.Formats.Outlining;

namespace Resume.Formats.Writers.Html;

/// <summary>Renders the text of a contact.</summary>
internal static class HtmlContact
{
    /// <summary>
    /// The contact's text. Numbers and addresses run from left to right in every script: `+1 555 0134` must not become `0134 555 1+`.
    /// </summary>
    public static string Text(Contact contact, bool rightToLeft)
    {
        // "me": a page that is also about this person.
        var rel = contact.Kind is ContactKind.Profile or ContactKind.Url ? "me" : null;
        var isWords = contact.Kind is ContactKind.Location or ContactKind.Words;
        return rightToLeft && !isWords
            ? HtmlDirections.LeftToRight(HtmlInlines.Render(contact.Text, rel))
            : HtmlDirections.Render(contact.Text, rightToLeft, rel);
    }
}
