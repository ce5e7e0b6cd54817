using Resume.Formats.Model;
using Resume.Formats.Outlining;
using Resume.Formats.Themes;
using Resume.Formats.Typesetting.Lines;
using Resume.Formats.Typesetting.Pages;
using Resume.Formats.Typesetting.Shaping;
using Resume.Formats.Typesetting.Structure;

namespace Resume.Formats.Typesetting.Layout;

/// <summary>Lays out the contacts: in one paragraph with separators, or one on a line.</summary>
internal sealed class ContactComposer(TypesettingContext context)
{
    // A contact of so many characters has a line of its own, however wide it is.
    private const int LongestOnALine = 1_000;

    private TextStyleTokens Style => context.Styles.Contact;

    /// <summary>Adds the contacts as one paragraph. Lines break between contacts; only one that is wider than a line is broken within.</summary>
    public void AddParagraph(LayoutScope scope, Header header, LineAlignment alignment)
    {
        if (header.Contacts.IsEmpty)
        {
            return;
        }

        var paragraph = scope.Parent.AddNew(StructureRole.Paragraph);
        var rightToLeft = IsRightToLeft(header);
        scope.Flow.AddSpace(Style.SpaceBefore);

        var widths = header.Contacts.Select(contact => Width(contact, rightToLeft)).ToList();
        var separator = Width(rightToLeft, AddSeparator);
        for (var start = 0; start < header.Contacts.Length;)
        {
            var end = FindLineEnd(widths, start, separator, scope.Frame.Width);

            // Characters between letters of another script may be wider than they are alone.
            while (rightToLeft && end > start + 1 && !Fits(header, start, end, scope.Frame.Width))
            {
                end--;
            }

            var line = context.Paragraphs.Shape(StyleLine(header, start, end, rightToLeft, paragraph));
            context.Paragraphs.Add(scope.Flow, scope.Frame, line, context.Paragraphs.Metrics(Style), alignment, BreakCost.None);
            start = end;
        }

        scope.Flow.AddSpace(Style.SpaceAfter);
    }

    private bool Fits(Header header, int start, int end, double width)
    {
        var line = StyleLine(header, start, end, rightToLeft: true, new StructureElement(StructureRole.Paragraph));
        return LineFiller.Fill(context.Paragraphs.Shape(line), width).Count <= 1;
    }

    private StyledText StyleLine(Header header, int start, int end, bool rightToLeft, StructureElement paragraph)
    {
        var line = new StyledText(rightToLeft);
        for (var i = start; i < end; i++)
        {
            AddContact(line, header.Contacts[i], paragraph);
            if (i + 1 < end)
            {
                AddSeparator(line, paragraph);
            }
            else if (end < header.Contacts.Length)
            {
                AddMuted(line, " ", paragraph);
            }
        }

        return line;
    }

    /// <summary>Adds each contact on a line of its own, with a space between two lines, points.</summary>
    public void AddLines(LayoutScope scope, Header header, LineAlignment alignment, double space)
    {
        var rightToLeft = IsRightToLeft(header);
        foreach (var contact in header.Contacts)
        {
            var paragraph = scope.Parent.AddNew(StructureRole.Paragraph);
            var line = new StyledText(rightToLeft);
            var breaksAtNote = !contact.Note.IsEmpty && Width(contact, rightToLeft) > scope.Frame.Width;
            AddContact(line, contact, paragraph, breaksAtNote);
            context.Paragraphs.Add(scope.Flow, scope.Frame, line, Style, alignment);
            scope.Flow.AddSpace(space);
        }
    }

    /// <summary>The width of the widest contact, points.</summary>
    public double WidestContact(Header header)
    {
        var rightToLeft = IsRightToLeft(header);
        return header.Contacts.Max(contact => Width(contact, rightToLeft));
    }

    private bool IsRightToLeft(Header header) => context.Styler.IsRightToLeft(header.Contacts.SelectMany(OutlineTexts.In));

    private double Width(Contact contact, bool rightToLeft) =>
        OutlineTexts.In(contact).Sum(text => text.PlainText.Length) > LongestOnALine
            ? double.PositiveInfinity
            : Width(rightToLeft, (line, element) => AddContact(line, contact, element));

    private double Width(bool rightToLeft, Action<StyledText, StructureElement> add)
    {
        var part = new StyledText(rightToLeft);
        add(part, new StructureElement(StructureRole.Paragraph));
        var shaped = context.Paragraphs.Shape(part);
        return shaped.Width(0, shaped.Text.Length);
    }

    private static int FindLineEnd(List<double> widths, int start, double separator, double width)
    {
        var end = start + 1;
        for (var used = widths[start]; end < widths.Count; end++)
        {
            used += separator + widths[end];
            if (used > width)
            {
                break;
            }
        }

        return end;
    }

    private void AddSeparator(StyledText line, StructureElement paragraph)
    {
        var format = context.Styler.Format(Style, color: ColorRole.Muted) with { LeastSpace = Style.Size * HeaderTokens.SeparatorSpace };
        line.Add($" {context.Theme.Header.Separator} ", format, paragraph);
    }

    private void AddContact(StyledText line, Contact contact, StructureElement paragraph, bool breaksAtNote = false)
    {
        if (!contact.Label.IsEmpty)
        {
            context.Styler.Add(line, InlineText.Plain(contact.Label.Text, contact.Text.Span), Style, paragraph)
                .Add(contact.Label.End.ToString(), context.Styler.Format(Style), paragraph, contact.Text.Span);
        }

        // A phone number or address keeps its order among right-to-left contacts.
        var start = line.Length;
        context.Styler.AddUnisolated(line, contact.Text, Style, paragraph);
        line.Isolate(start);
        if (!contact.Note.IsEmpty)
        {
            if (breaksAtNote)
            {
                line.Break();
            }

            AddMuted(line, breaksAtNote ? "(" : " (", paragraph);
            context.Styler.Add(line, contact.Note, Style, paragraph, color: ColorRole.Muted);
            AddMuted(line, ")", paragraph);
        }
    }

    private void AddMuted(StyledText line, string text, StructureElement paragraph) =>
        line.Add(text, context.Styler.Format(Style, color: ColorRole.Muted), paragraph);
}
