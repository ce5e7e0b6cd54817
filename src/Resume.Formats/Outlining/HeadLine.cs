using System.Collections.Immutable;
using Resume.Formats.Model;

namespace Resume.Formats.Outlining;

/// <summary>What a line of an entry's head is.</summary>
public enum HeadRole
{
    /// <summary>The title's line.</summary>
    Title,

    /// <summary>The subtitle's line.</summary>
    Subtitle,
}

/// <summary>One line of an entry's head.</summary>
/// <param name="Role">Which style its left side has.</param>
/// <param name="Left">The title or subtitle.</param>
/// <param name="Right">What stands at the right end: a place or dates, or empty.</param>
/// <param name="Dates">The dates where the right side is those.</param>
public sealed record HeadLine(HeadRole Role, InlineText Left, InlineText Right, OutlineDates? Dates)
{
    // The place stands beside the employer and the dates beside the position: parsers that go by layout look for them there.
    internal static ImmutableArray<HeadLine> Of(OutlineEntry entry)
    {
        var dates = entry.Dates?.Text ?? InlineText.Empty;

        if (!entry.Title.IsEmpty && !entry.Subtitle.IsEmpty)
        {
            return [new(HeadRole.Title, entry.Title, entry.Location, null), new(HeadRole.Subtitle, entry.Subtitle, dates, entry.Dates)];
        }

        var (role, left) = entry.Title.IsEmpty ? (HeadRole.Subtitle, entry.Subtitle) : (HeadRole.Title, entry.Title);

        return (left.IsEmpty, dates.IsEmpty, entry.Location.IsEmpty) switch
        {
            (true, true, true) => [],
            (_, _, true) => [new(role, left, dates, entry.Dates)],
            (_, true, false) => [new(role, left, entry.Location, null)],
            _ => [new(role, left, dates, entry.Dates), new(HeadRole.Subtitle, entry.Location, InlineText.Empty, null)],
        };
    }
}
