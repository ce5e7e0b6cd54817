using System.Collections.Immutable;
using Resume.Formats.Model;

namespace Resume.Formats.Outlining;

/// <summary>Arranges the title, subtitle, location and dates of an entry in lines.</summary>
internal static class EntryHeader
{
    /// <summary>The lines of an entry's header. Dates are at the end of the first one, where readers look for them first.</summary>
    public static ImmutableArray<EntryHeaderLine> Arrange(OutlineEntry entry, EntryStyle style)
    {
        var rows = Rows(entry, style.Lines);
        var place = entry.Location.IsEmpty ? null : new HeaderPart(HeaderPartRole.Place, entry.Location);
        if (place is not null && style.Place != EntryPlace.End)
        {
            AddPlace(rows, place, style);
        }

        var lines = rows
            .Select((parts, i) => i == 0 && entry.Dates is { } dates
                ? new EntryHeaderLine([.. parts], dates.Text, dates)
                : new EntryHeaderLine([.. parts], InlineText.Empty, null))
            .ToList();
        if (place is not null && style.Place == EntryPlace.End)
        {
            AddPlaceAtEnd(lines, place, style);
        }

        return
        [
            .. lines.Where(line => !line.Parts.IsEmpty || !line.Right.IsEmpty).Select(line => line with { Separator = style.Separator }),
        ];
    }

    private static List<List<HeaderPart>> Rows(OutlineEntry entry, int lines)
    {
        var parts = new[] { new HeaderPart(HeaderPartRole.Title, entry.Title), new(HeaderPartRole.Subtitle, entry.Subtitle) }
            .Where(part => !part.Text.IsEmpty)
            .ToList();
        return lines == 1 || parts.Count == 0 ? [parts] : [.. parts.Select(part => new List<HeaderPart> { part })];
    }

    // After the title or the subtitle, or after the other one where that is missing. On two lines, titles have no other text beside them
    // but dates.
    private static void AddPlace(List<List<HeaderPart>> rows, HeaderPart place, EntryStyle style)
    {
        if (style.Place == EntryPlace.Title)
        {
            rows[0].Insert(Math.Min(1, rows[0].Count), place);
        }
        else if (style.Lines == 2 && rows is [[{ Role: HeaderPartRole.Title }]])
        {
            rows.Add([place]);
        }
        else
        {
            rows[^1].Add(place);
        }
    }

    // Below the dates, or in their place where there are none.
    private static void AddPlaceAtEnd(List<EntryHeaderLine> lines, HeaderPart place, EntryStyle style)
    {
        if (lines is [{ Dates: not null }])
        {
            lines.Add(style.Lines == 1
                ? new([], place.Text, null)
                : new([place with { Role = HeaderPartRole.Subtitle }], InlineText.Empty, null));
        }
        else
        {
            lines[^1] = lines[^1] with { Right = place.Text };
        }
    }
}
