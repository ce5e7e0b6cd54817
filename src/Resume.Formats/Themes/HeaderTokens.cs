namespace Resume.Formats.Themes;

/// <summary>Horizontal alignment of text.</summary>
public enum Alignment
{
    /// <summary>At the side where lines start.</summary>
    Start,

    /// <summary>Centred.</summary>
    Center,
}

/// <summary>The place of the label, which is the person's occupation.</summary>
public enum LabelPlace
{
    /// <summary>On a line of its own below the name.</summary>
    Below,

    /// <summary>On the name's line, after it.</summary>
    Beside,
}

/// <summary>The place of the contacts.</summary>
public enum ContactsPlace
{
    /// <summary>One paragraph below name and label, with separators.</summary>
    Below,

    /// <summary>At the side where lines end, one on a line; the last one on the line of the label.</summary>
    End,

    /// <summary>In the sidebar, one on a line; below where there is no sidebar.</summary>
    Sidebar,
}

/// <summary>The header of the résumé.</summary>
/// <param name="Align">Alignment of its lines.</param>
/// <param name="Label">The place of the label.</param>
/// <param name="Contacts">The place of the contacts.</param>
/// <param name="Separator">The text between two contacts on a line, without spaces: "·".</param>
/// <param name="RuleThickness">Thickness of the line below the header; 0 for none.</param>
/// <param name="Photo">The photo, where the résumé has one.</param>
public sealed record HeaderTokens(
    Alignment Align, LabelPlace Label, ContactsPlace Contacts, string Separator, double RuleThickness, PhotoTokens Photo)
{
    /// <summary>
    /// The width of the space on each side of a separator, as a share of the size of type. Programs that read the layout take contacts that
    /// are closer together for one word.
    /// </summary>
    internal const double SeparatorSpace = 0.7;

    /// <summary>The space between the name and a label beside it, points.</summary>
    internal const double LabelGap = 10;

    internal static HeaderTokens FromTokens(TokenSet tokens) => new(
        tokens.Enum<Alignment>("header.align"),
        tokens.Enum<LabelPlace>("header.label"),
        tokens.Enum<ContactsPlace>("header.contacts"),
        tokens.Text("header.separator"),
        tokens.Length("header.ruleThickness"),
        PhotoTokens.FromTokens(tokens));
}
