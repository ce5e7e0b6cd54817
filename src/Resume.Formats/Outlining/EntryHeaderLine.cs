using System.Collections.Immutable;
using Resume.Formats.Model;

namespace Resume.Formats.Outlining;

/// <summary>The style of a line of an entry's header.</summary>
public enum HeaderLineRole
{
    /// <summary>The line of the title.</summary>
    Title,

    /// <summary>The line of the subtitle.</summary>
    Subtitle,
}

/// <summary>One line of an entry's header.</summary>
/// <param name="Role">The style of its left side.</param>
/// <param name="Left">The title, the subtitle or the location; may be empty.</param>
/// <param name="Right">The text at the right end: a location or dates; may be empty.</param>
/// <param name="Dates">The dates, where the right side shows them.</param>
public sealed record EntryHeaderLine(HeaderLineRole Role, InlineText Left, InlineText Right, OutlineDates? Dates)
{
    // Dates are beside the employer, where readers look for them first. The location is beside the position or, without one, below.
    internal static ImmutableArray<EntryHeaderLine> CreateLines(OutlineEntry entry)
    {
        var dates = entry.Dates?.Text ?? InlineText.Empty;

        if (!entry.Title.IsEmpty && !entry.Subtitle.IsEmpty)
        {
            return
            [
                new(HeaderLineRole.Title, entry.Title, dates, entry.Dates),
                new(HeaderLineRole.Subtitle, entry.Subtitle, entry.Location, null),
            ];
        }

        var (role, left) = entry.Title.IsEmpty ? (HeaderLineRole.Subtitle, entry.Subtitle) : (HeaderLineRole.Title, entry.Title);

        return (left.IsEmpty, dates.IsEmpty, entry.Location.IsEmpty) switch
        {
            (true, true, true) => [],
            (_, _, true) => [new(role, left, dates, entry.Dates)],
            (_, true, false) => [new(role, left, entry.Location, null)],
            _ => [new(role, left, dates, entry.Dates), new(HeaderLineRole.Subtitle, entry.Location, InlineText.Empty, null)],
        };
    }
}
