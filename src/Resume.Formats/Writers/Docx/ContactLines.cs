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
        var widest = width * widths.Safety;
        var fewest = CountLines(each, gap, widest);

        // The narrowest measure that needs no more lines gives the most even lines. A narrower one never needs fewer lines.
        var (fitting, tooNarrow) = (0, (int)Math.Ceiling(widest / style.Size));
        while (tooNarrow - fitting > 1)
        {
            var middle = fitting + ((tooNarrow - fitting) / 2);
            var fits = CountLines(each, gap, widest - (middle * style.Size)) <= fewest;
            (fitting, tooNarrow) = fits ? (middle, tooNarrow) : (fitting, middle);
        }

        var result = ImmutableArray.CreateBuilder<ImmutableArray<Contact>>();
        var start = 0;
        foreach (var count in Fill(each, gap, widest - (fitting * style.Size)))
        {
            result.Add(contacts.Slice(start, count));
            start += count;
        }

        return result.ToImmutable();
    }

    private static int CountLines(List<double> widths, double gap, double measure) => Fill(widths, gap, measure).Count();

    // The number of contacts of each line.
    private static IEnumerable<int> Fill(List<double> widths, double gap, double measure)
    {
        var (count, used) = (0, 0.0);
        foreach (var width in widths)
        {
            if (count > 0 && used + gap + width > measure)
            {
                yield return count;
                (count, used) = (0, 0);
            }

            used += count == 0 ? width : gap + width;
            count++;
        }

        if (count > 0)
        {
            yield return count;
        }
    }

    private static string Words(Contact contact) =>
        contact.Label + contact.Text.PlainText + (contact.Note.IsEmpty ? "" : $" ({contact.Note.PlainText})");
}
