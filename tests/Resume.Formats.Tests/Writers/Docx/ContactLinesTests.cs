using System.Collections.Immutable;
using Resume.Formats.Limits;
using Resume.Formats.Model;
using Resume.Formats.Outlining;
using Resume.Formats.Themes;
using Resume.Formats.Writers.Docx;
using Resume.Formats.Writers.Docx.Text;

namespace Resume.Formats.Tests.Writers.Docx;

public class ContactLinesTests
{
    [Fact]
    public void FewContactsAreOneLine() => Assert.Single(Break(Contacts(3), 500));

    [Fact]
    public void LinesOfContactsHaveSimilarLengths()
    {
        var lines = Break(Contacts(8), 500);

        Assert.Equal([4, 4], lines.Select(line => line.Length));
    }

    [Fact]
    public void ContactsKeepTheirOrder()
    {
        var contacts = Contacts(17);

        Assert.Equal(contacts, Break(contacts, 200).SelectMany(line => line));
        Assert.Equal(contacts, Break(contacts, 1).SelectMany(line => line));
        Assert.Empty(Break([], 500));
    }

    [Fact]
    public void MeasuredContactsFillTheirLines()
    {
        var theme = ThemeReader.Read("classic", null);
        using var widths = new MeasuredWidths(theme, Fixtures.NameAlone, new Budget());
        var style = theme.Styles.Contact;
        var (words, gap) = (widths.Measure("one of the words", style), widths.Measure("·", style) + (1.4 * style.Size));

        Assert.Equal(2, ContactLines.Break(Contacts(4), "·", style, (2.1 * words) + gap, widths)[0].Length);
        Assert.Single(ContactLines.Break(Contacts(4), "·", style, (4.1 * words) + (3 * gap), widths));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(50)]
    [InlineData(300)]
    [InlineData(2000)]
    public void LinesHaveTheNarrowestMeasureThatNeedsNoMoreLines(double width)
    {
        var style = ThemeReader.Read("classic", null).Styles.Body;
        var contacts = ImmutableArray.CreateRange(Enumerable.Range(1, 60).Select(i => Contact(new string('o', 1 + (i * i % 37)))));
        var widths = contacts.Select(contact => new EstimatedWidths().Measure(contact.Text.PlainText, style)).ToList();
        var gap = new EstimatedWidths().Measure("·", style) + (2 * style.Size * HeaderTokens.SeparatorSpace);

        var expected = new List<int>();
        for (var measure = width * new EstimatedWidths().Safety; measure > 0; measure -= style.Size)
        {
            var lines = new List<int>();
            var used = 0.0;
            foreach (var each in widths)
            {
                if (lines.Count > 0 && used + gap + each <= measure)
                {
                    (lines[^1], used) = (lines[^1] + 1, used + gap + each);
                }
                else
                {
                    lines.Add(1);
                    used = each;
                }
            }

            if (expected.Count > 0 && lines.Count > expected.Count)
            {
                break;
            }

            expected = lines;
        }

        Assert.Equal(expected, Break(contacts, width).Select(line => line.Length));
    }

    [Fact]
    public void EachContactIsMeasuredOnce()
    {
        var widths = new CountedWidths();

        ContactLines.Break(Contacts(10_000), "·", ThemeReader.Read("classic", null).Styles.Body, 500, widths);

        Assert.Equal(10_001, widths.Count);
    }

    private sealed class CountedWidths : TextWidths
    {
        public int Count { get; private set; }

        public override double Safety => 1;

        public override double Measure(string text, TextStyleTokens style, bool bold = false)
        {
            Count++;
            return text.Length * style.Size / 2;
        }
    }

    private static ImmutableArray<ImmutableArray<Contact>> Break(ImmutableArray<Contact> contacts, double width) =>
        ContactLines.Break(contacts, "·", ThemeReader.Read("classic", null).Styles.Body, width, new EstimatedWidths());

    private static ImmutableArray<Contact> Contacts(int count) =>
        [.. Enumerable.Repeat(Contact("one of the words"), count)];

    private static Contact Contact(string text) => new(ContactKind.Words, InlineText.Plain(text), Label.None, InlineText.Empty);
}
