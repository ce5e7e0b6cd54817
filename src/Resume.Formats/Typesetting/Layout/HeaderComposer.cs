using Resume.Formats.Model;
using Resume.Formats.Outlining;
using Resume.Formats.Themes;
using Resume.Formats.Typesetting.Lines;
using Resume.Formats.Typesetting.Pages;
using Resume.Formats.Typesetting.Shaping;
using Resume.Formats.Typesetting.Structure;

namespace Resume.Formats.Typesetting.Layout;

/// <summary>Lays out the header of the résumé: name, photo, label, contacts, and the rule below them.</summary>
internal sealed class HeaderComposer(TypesettingContext context)
{
    // A contact of so many characters has a line of its own, however wide it is.
    private const int LongestOnALine = 1_000;

    private LineAlignment Alignment => context.Theme.Header.Align == Themes.Alignment.Center ? LineAlignment.Center : LineAlignment.Start;

    public void Add(LayoutScope scope, Header header)
    {
        var photo = header.Photo is null ? null : HeaderPhoto.Begin(header.Photo, context.Theme.Header, scope);
        var text = scope with { Frame = photo?.TextFrame ?? scope.Frame };
        AddLine(text, StructureRole.Heading1, header.Name, context.Styles.Name);
        photo?.AddFigure(header.Name.PlainText, context.Paragraphs.NextOrder());
        AddLine(text, StructureRole.Paragraph, header.Label, context.Styles.Label);
        AddContacts(text, header);
        photo?.End();

        if (context.Theme.Header.RuleThickness is > 0 and var thickness && scope.Flow.Lines.Count > 0)
        {
            scope.Flow.AddSpace(context.Styles.Contact.LineHeight / 2);
            var rule = new RulePlacement(null, scope.Frame.Left, 0, scope.Frame.Width, thickness, context.Theme.Light.Rule);
            scope.Flow.Add(thickness, BreakCost.Heading).Parts.Add(new(context.Paragraphs.NextOrder(), 0, [rule]));
        }
    }

    private void AddLine(LayoutScope scope, StructureRole role, InlineText text, TextStyleTokens style)
    {
        if (!text.IsEmpty)
        {
            context.AddParagraph(scope, text, style, role, Alignment);
        }
    }

    private void AddContacts(LayoutScope scope, Header header)
    {
        if (header.Contacts.IsEmpty)
        {
            return;
        }

        var style = context.Styles.Contact;
        var paragraph = scope.Parent.AddNew(StructureRole.Paragraph);
        var rightToLeft = context.Styler.IsRightToLeft(header.Contacts.SelectMany(OutlineTexts.In));
        scope.Flow.AddSpace(style.SpaceBefore);

        var widths = header.Contacts.Select(contact => Width(contact, rightToLeft)).ToList();
        var separator = Width(rightToLeft, AddSeparator);
        for (var start = 0; start < header.Contacts.Length;)
        {
            var end = FindLineEnd(widths, start, separator, scope.Frame.Width);
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

            if (end > start + 1)
            {
                var metrics = context.Paragraphs.Metrics(style);
                var flowLine = scope.Flow.Add(metrics.Height, BreakCost.None);
                var order = context.Paragraphs.NextOrder();
                flowLine.Parts.Add(new(order, metrics.Above, context.Paragraphs.ComposeLine(line, scope.Frame, Alignment)));
            }
            else
            {
                context.Paragraphs.Add(scope.Flow, scope.Frame, line, style, Alignment);
            }

            start = end;
        }

        scope.Flow.AddSpace(style.SpaceAfter);
    }

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

    // Lines break between contacts; only a contact that is wider than a line is broken within.
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
        var style = context.Styles.Contact;
        var format = context.Styler.Format(style, color: ColorRole.Muted) with { LeastSpace = style.Size * HeaderTokens.SeparatorSpace };
        line.Add($" {context.Theme.Header.Separator} ", format, paragraph);
    }

    private void AddContact(StyledText line, Contact contact, StructureElement paragraph)
    {
        var style = context.Styles.Contact;
        if (!contact.Label.IsEmpty)
        {
            context.Styler.Add(line, InlineText.Plain(contact.Label.Text, contact.Text.Span), style, paragraph)
                .Add(contact.Label.End.ToString(), context.Styler.Format(style), paragraph, contact.Text.Span);
        }

        // A phone number or address keeps its order among right-to-left contacts.
        var start = line.Length;
        context.Styler.AddUnisolated(line, contact.Text, style, paragraph);
        line.Isolate(start);
        if (!contact.Note.IsEmpty)
        {
            AddMuted(line, " (", paragraph);
            context.Styler.Add(line, contact.Note, style, paragraph, color: ColorRole.Muted);
            AddMuted(line, ")", paragraph);
        }
    }

    private void AddMuted(StyledText line, string text, StructureElement paragraph) =>
        line.Add(text, context.Styler.Format(context.Styles.Contact, color: ColorRole.Muted), paragraph);
}
