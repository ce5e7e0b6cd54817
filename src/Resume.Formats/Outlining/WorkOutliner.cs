using System.Collections.Immutable;
using Resume.Formats.Model;

namespace Resume.Formats.Outlining;

/// <summary>An employer or organization -> an entry, with its roles below it.</summary>
internal static class WorkOutliner
{
    private static readonly Comparer<PartialDate> DateOrder =
        Comparer<PartialDate>.Create((one, other) => one.CompareAtCoarserPrecision(other));

    public static OutlineEntry Outline(Work work, SectionLayout layout, LabelSet labels)
    {
        var position = Position(work.Position, work.Team, labels);
        return new OutlineEntry
        {
            Title = work.Name.IsEmpty ? position : work.Name,
            Subtitle = work.Name.IsEmpty ? InlineText.Empty : position,
            Dates = DateFormatter.Format(work.Period ?? PeriodOf(work.Roles), labels),
            Summary = work.Description,
            Entries = [.. work.Roles.Select(role => EntryOutliner.Outline(role, layout, labels))],
        };
    }

    public static InlineText Position(InlineText position, InlineText team, LabelSet labels) =>
        InlineTexts.Join(labels.ListSeparator, position, team);

    // From the start of the first role to the end of the last. If a role has no start or end date, that of the employer is unknown.
    private static Period? PeriodOf(ImmutableArray<Role> roles)
    {
        var periods = roles.Select(role => role.Period).OfType<Period>().ToList();
        var isPresent = periods.Any(period => period.IsPresent);
        if (periods.Count == 0 || periods.Any(period => period.Start is null || (!isPresent && period.EndWords is not null)))
        {
            return null;
        }

        var first = periods.MinBy(period => period.Start!.Value, DateOrder)!;
        var last = periods.Where(period => period.End is not null).MaxBy(period => period.End!.Value, DateOrder);
        return periods.Count == 1 ? first : new(first.Start, isPresent ? null : last?.End, isPresent, Span: first.Span);
    }
}
