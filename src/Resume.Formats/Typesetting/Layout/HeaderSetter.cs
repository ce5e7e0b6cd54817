using Resume.Formats.Model;
using Resume.Formats.Outlining;
using Resume.Formats.Themes;
using Resume.Formats.Typesetting.Lines;
using Resume.Formats.Typesetting.Pages;
using Resume.Formats.Typesetting.Shaping;
using Resume.Formats.Typesetting.Structure;

namespace Resume.Formats.Typesetting.Layout;

/// <summary>Sets the head of the résumé: name, photo, label, contacts, and the rule below them.</summary>
internal sealed class HeaderSetter(Setting setting)
{
    private LineAlignment Alignment => setting.Theme.Header.Align == Themes.Alignment.Center ? LineAlignment.Center : LineAlignment.Start;

    public void Add(Flow flow, Frame frame, StructureElement document, Header header)
    {
        var photo = header.Photo is null ? null : new HeaderPhoto(header.Photo, setting.Theme.Header, flow, frame);
        var room = photo?.TextFrame ?? frame;
        AddLine(flow, room, document, StructureRole.Heading1, header.Name, setting.Styles.Name);
        photo?.Read(document, header.Name.PlainText, setting.Paragraphs.NextOrder());
        AddLine(flow, room, document, StructureRole.Paragraph, header.Label, setting.Styles.Label);
        AddContacts(flow, room, document, header);
        photo?.End();

        if (setting.Theme.Header.RuleThickness is > 0 and var thickness && flow.Lines.Count > 0)
        {
            flow.Space(setting.Styles.Contact.LineHeight / 2);
            var rule = new RulePlacement(null, frame.Left, 0, frame.Width, thickness, setting.Theme.Light.Rule);
            flow.Add(thickness, BreakCost.Heading).Parts.Add(new(setting.Paragraphs.NextOrder(), 0, [rule]));
        }
    }

    private void AddLine(Flow flow, in Frame frame, StructureElement document, StructureRole role, InlineText text, TextStyleTokens style)
    {
        if (!text.IsEmpty)
        {
            flow.Space(style.SpaceBefore);
            var element = document.Add(new StructureElement(role));
            setting.Paragraphs.Add(flow, frame, setting.Styler.Add(new StyledText(), text, style, element), style, Alignment);
            flow.Space(style.SpaceAfter);
        }
    }

    private void AddContacts(Flow flow, in Frame frame, StructureElement document, Header header)
    {
        if (header.Contacts.IsEmpty)
        {
            return;
        }

        var style = setting.Styles.Contact;
        var metrics = setting.Paragraphs.Metrics(style);
        var paragraph = document.Add(new StructureElement(StructureRole.Paragraph));
        flow.Space(style.SpaceBefore);

        for (var i = 0; i < header.Contacts.Length;)
        {
            var end = EndOfLine(header, i, frame.Width);
            var line = new StyledText();
            for (var k = i; k < end; k++)
            {
                AddContact(line, header.Contacts[k], paragraph);
                AddBetween(line, k + 1 < end ? $" {setting.Theme.Header.Separator} " : end < header.Contacts.Length ? " " : "", paragraph);
            }

            if (end > i + 1)
            {
                flow.Add(metrics.Height, BreakCost.None).Parts.Add(new(setting.Paragraphs.NextOrder(), metrics.Above, setting.Paragraphs.Line(line, frame, Alignment)));
            }
            else
            {
                setting.Paragraphs.Add(flow, frame, line, style, Alignment);
            }

            i = end;
        }

        flow.Space(style.SpaceAfter);
    }

    // A contact is not broken as long as a line holds it.
    private int EndOfLine(Header header, int start, double width)
    {
        var line = new StyledText();
        var scratch = new StructureElement(StructureRole.Paragraph);
        for (var i = start; i < header.Contacts.Length; i++)
        {
            AddContact(line, header.Contacts[i], scratch);
            var shaped = setting.Paragraphs.Shape(line);
            if (i > start && shaped.Width(0, shaped.Text.Length) > width)
            {
                return i;
            }

            AddBetween(line, $" {setting.Theme.Header.Separator} ", scratch);
        }

        return header.Contacts.Length;
    }

    private void AddContact(StyledText line, Contact contact, StructureElement paragraph)
    {
        var style = setting.Styles.Contact;
        if (contact.Label.Length > 0)
        {
            setting.Styler.Add(line, InlineText.Plain(contact.Label, contact.Text.Span), style, paragraph)
                .Add(setting.LabelEnd.ToString(), setting.Styler.Format(style), paragraph, contact.Text.Span);
        }

        var start = line.Length;
        setting.Styler.AddAsItStands(line, contact.Text, style, paragraph);
        line.Isolate(start);
        if (!contact.Note.IsEmpty)
        {
            AddBetween(line, " (", paragraph);
            setting.Styler.Add(line, contact.Note, style, paragraph, color: ColorRole.Muted);
            AddBetween(line, ")", paragraph);
        }
    }

    private void AddBetween(StyledText line, string text, StructureElement paragraph) =>
        line.Add(text, setting.Styler.Format(setting.Styles.Contact, color: ColorRole.Muted), paragraph);
}
