using Resume.Formats.Outlining;
using Resume.Formats.Typesetting.Lines;
using Resume.Formats.Typesetting.Pages;

namespace Resume.Formats.Typesetting.Layout;

/// <summary>A header in two columns: name and label, and beside them the contacts, one on a line; both end on one baseline.</summary>
internal sealed class HeaderColumns(TypesettingContext context)
{
    // Wider contacts are broken.
    private const double MostContactShare = 0.5;

    // So many contacts would make a tall header with little beside them.
    private const int MostContacts = 10;

    // Space between the columns, as a share of the font size of contacts.
    private const double Gap = 1.5;

    private readonly NameComposer names = new(context);
    private readonly ContactComposer contacts = new(context);

    /// <summary>Adds the header, unless it would be too high or has no contacts.</summary>
    public bool TryAdd(LayoutScope scope, Header header, Action afterName)
    {
        if (header.Contacts.Length is 0 or > MostContacts)
        {
            return false;
        }

        var frame = scope.Frame;
        var style = context.Styles.Contact;
        var width = Math.Min(contacts.WidestContact(header), frame.Width * MostContactShare);
        var start = scope with { Flow = new Flow(), Frame = frame.TakeStart(frame.Width - width - (style.Size * Gap)) };
        var end = scope with { Flow = new Flow(), Frame = frame.SkipStart(frame.Width - width) };
        names.Add(start, header, LineAlignment.Start, afterName);
        contacts.AddLines(end, header, LineAlignment.End, space: 0);

        Merge(scope.Flow, start.Flow, end.Flow);
        scope.Flow.AddSpace(Math.Max(start.Flow.PendingSpace, style.SpaceAfter));
        return true;
    }

    // Pages do not break within a header, so it is one line of the flow.
    private static void Merge(Flow flow, Flow start, Flow end)
    {
        var baseline = Math.Max(LastBaseline(start), LastBaseline(end));
        var merged = flow.Add(0, BreakCost.None);
        foreach (var column in (Flow[])[start, end])
        {
            var top = baseline - LastBaseline(column);
            foreach (var line in column.Lines)
            {
                top += line == column.Lines[0] ? 0 : line.SpaceBefore;
                merged.Parts.AddRange(line.Parts.Select(part => part with { Offset = part.Offset + top }));
                top += line.Height;
            }

            merged.Height = Math.Max(merged.Height, top);
        }
    }

    private static double LastBaseline(Flow column) => column.Lines.Count == 0
        ? 0
        : column.Lines.Sum(line => line.Height) + column.Lines.Skip(1).Sum(line => line.SpaceBefore)
            - column.Lines[^1].Height + column.Lines[^1].Parts[0].Offset;
}
