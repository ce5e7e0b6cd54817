using System.Collections.Immutable;
using Resume.Formats.Outlining;
using Resume.Formats.Themes;
using Resume.Formats.Writers.Docx.Text;

namespace Resume.Formats.Writers.Docx;

/// <summary>Breaks contacts into lines of about equal length; no contact is broken.</summary>
internal static class ContactLines
{
    /// <param name="contacts">The contacts, in order.</param>
    /// <param name="separator">The text between two contacts of a line, without spaces.</param>
    /// <param name="style">The style of the contacts.</param>
    /// <param name="width">Width of a line, in points.</param>
    /// <param name="widths">The widths of text.</param>
    public static ImmutableArray<ImmutableArray<Contact>> Break(
        ImmutableArray<Contact> contacts, string separator, TextStyleTokens style, double width, TextWidths widths)
    {
        var each = contacts.Select(contact => widths.Measure(Words(contact), style)).ToList();
        var gap = widths.Measure(separator, style) + (2 * style.Size * HeaderTokens.SeparatorSpace);
        var fewest = Fill(each, gap, width * widths.Safety);

        // The narrowest measure that needs no more lines gives the most even lines.
        for (var measure = width * widths.Safety; measure > 0; measure -= style.Size)
        {
            var lines = Fill(each, gap, measure);
            if (lines.Count > fewest.Count)
            {
                break;
            }

            fewest = lines;
        }

        var result = ImmutableArray.CreateBuilder<ImmutableArray<Contact>>();
        var start = 0;
        foreach (var count in fewest)
        {
            result.Add(contacts.Slice(start, count));
            start += count;
        }

        return result.ToImmutable();
    }

    private static List<int> Fill(List<double> widths, double gap, double measure)
    {
        var (lines, used) = (new List<int>(), 0.0);
        foreach (var width in widths)
        {
            if (lines.Count > 0 && used + gap + width <= measure)
            {
                lines[^1]++;
                used += gap + width;
            }
            else
            {
                lines.Add(1);
                used = width;
            }
        }

        return lines;
    }

    private static string Words(Contact contact) =>
        contact.Label + contact.Text.PlainText + (contact.Note.IsEmpty ? "" : $" ({contact.Note.PlainText})");
}
