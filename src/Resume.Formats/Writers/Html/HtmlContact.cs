using Resume.Formats.Outlining;

namespace Resume.Formats.Writers.Html;

/// <summary>How a contact is shown.</summary>
internal static class HtmlContact
{
    /// <summary>What its links are to the person, as a word of HTML's `rel`: a page that is also about them, or nothing.</summary>
    public static string? Rel(Contact contact) => contact.Kind is ContactKind.Profile or ContactKind.Url ? "me" : null;
}
