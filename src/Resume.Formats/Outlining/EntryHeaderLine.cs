using System.Collections.Immutable;
using Resume.Formats.Model;

namespace Resume.Formats.Outlining;

/// <summary>The style of a part of an entry's header.</summary>
public enum HeaderPartRole
{
    /// <summary>The title.</summary>
    Title,

    /// <summary>The subtitle, or a location on a line of its own.</summary>
    Subtitle,

    /// <summary>A location after a title or subtitle: it looks like the dates.</summary>
    Place,
}

/// <summary>A part of a line of an entry's header.</summary>
/// <param name="Role">Its style.</param>
/// <param name="Text">Its text, never empty.</param>
public sealed record HeaderPart(HeaderPartRole Role, InlineText Text);

/// <summary>One line of an entry's header.</summary>
/// <param name="Parts">Title, subtitle and location, as far as they are on this line; none where there are only dates.</param>
/// <param name="Right">The text at the right end: a location or dates; may be empty.</param>
/// <param name="Dates">The dates, where the right side shows them.</param>
public sealed record EntryHeaderLine(ImmutableArray<HeaderPart> Parts, InlineText Right, OutlineDates? Dates)
{
    /// <summary>
    /// The text between two parts, with its spaces: ", " or " · ". Writers show a space at both ends of it at least an en wide.
    /// </summary>
    public string Separator { get; init; } = EntryStyle.Default.Separator;

    /// <summary>The style of the line: that of its first part, or of a subtitle.</summary>
    public HeaderPartRole Role => Parts is [{ Role: HeaderPartRole.Title }, ..] ? HeaderPartRole.Title : HeaderPartRole.Subtitle;

    /// <summary>Its parts as one text; may be empty.</summary>
    public InlineText Left => InlineTexts.Join(Separator, Parts.Select(part => part.Text));
}
