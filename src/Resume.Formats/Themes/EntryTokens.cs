using Resume.Formats.Outlining;

namespace Resume.Formats.Themes;

/// <summary>Entries and their headers. <see cref="OutlineEntry.HeaderLines"/> are arranged by them already.</summary>
/// <param name="Lines">2 for title and subtitle on lines of their own, 1 for both on one line.</param>
/// <param name="Place">Where the location of an entry is.</param>
/// <param name="Separator">The mark before what follows on the same line: "·".</param>
/// <param name="NestedSpace">Space above a nested entry, as a share of the space above an entry of a section.</param>
public sealed record EntryTokens(int Lines, EntryPlace Place, string Separator, double NestedSpace)
{
    /// <summary>
    /// The width of the space on each side of a separator other than a comma, as a share of the size of type: an en.
    /// </summary>
    internal const double SeparatorSpace = 0.5;

    internal static EntryTokens FromTokens(TokenSet tokens) => new(
        tokens.Count("entry.lines"),
        tokens.Enum<EntryPlace>("entry.place"),
        tokens.Text("entry.separator"),
        tokens.Length("entry.nestedSpace"));
}
