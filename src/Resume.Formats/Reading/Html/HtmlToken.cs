namespace Resume.Formats.Reading.Html;

/// <summary>The kinds of HTML syntax in a text.</summary>
internal enum HtmlTokenKind
{
    Open,
    Close,

    /// <summary>A character reference such as `&amp;amp;`.</summary>
    Entity,

    /// <summary>The start of a comment, a declaration or a CDATA section.</summary>
    Declaration,
}

/// <summary>A piece of HTML syntax.</summary>
/// <param name="Start">The index of its first character.</param>
/// <param name="End">The index after its last character.</param>
/// <param name="Kind">The kind.</param>
/// <param name="Name">The name of the element in lower case, or empty.</param>
/// <param name="Value">The attributes of a tag as written, or the characters that an entity stands for.</param>
internal sealed record HtmlToken(int Start, int End, HtmlTokenKind Kind, string Name, string Value)
{
    /// <summary>True for a tag whose partner is in the same text.</summary>
    public bool IsMatched { get; set; }

    /// <summary>True for a tag that has effect without a partner: `&lt;br>`, `&lt;p>` and others.</summary>
    public bool StandsAlone => HtmlElements.IsVoid(Name) || HtmlElements.IsBlock(Name);
}
