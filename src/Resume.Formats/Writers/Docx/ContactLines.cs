using System.Collections.Immutable;
using Resume.Formats.Outlining;

namespace Resume.Formats.Writers.Docx;

/// <summary>Contacts -> lines that are about equally long and end between two contacts.</summary>
internal static class ContactLines
{
    public static ImmutableArray<ImmutableArray<Contact>> Of(ImmutableArray<Contact> contacts, string separator, double size, double width)
    {
        var widths = contacts.Select(contact => TextWidth.Of(Words(contact), size)).ToList();
        var gap = TextWidth.Of(separator, size);
        var fewest = Fill(widths, gap, width * TextWidth.Safety);

        // The narrowest measure that still takes no more lines makes them the most alike.
        for (var measure = width * TextWidth.Safety; measure > 0; measure -= size)
        {
            var lines = Fill(widths, gap, measure);
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
