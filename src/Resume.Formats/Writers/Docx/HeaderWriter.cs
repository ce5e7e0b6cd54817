using DocumentFormat.OpenXml;
using Resume.Formats.Outlining;
using Resume.Formats.Themes;

namespace Resume.Formats.Writers.Docx;

/// <summary>The head of the résumé -> name, photo, label and lines of contacts.</summary>
internal sealed class HeaderWriter(Theme theme, ParagraphStyles styles, InlineWriter inlines, RunFormat runs, PhotoWriter photos)
{
    public void Write(Header header, Flow flow)
    {
        var first = flow.Count;
        var isAbove = theme.Header.Photo.Align == PhotoAlignment.Above;
        var room = header.Photo is null || isAbove ? flow.Width : flow.Width - theme.Header.Photo.Fit(header.Photo).Width - theme.Header.Photo.Gap;
        IEnumerable<OpenXmlElement> photo = header.Photo is null ? [] : [photos.Write(header.Photo, header.Name.PlainText)];
        if (header.Photo is not null && isAbove)
        {
            Add(styles.Contact, photo, flow);
            (flow.Last!.KeepNext, flow.Last.After) = (true, theme.Header.Photo.Gap);
        }

        Add(styles.Title, [.. inlines.Write(header.Name, RunContext.Of(styles.Title)), .. isAbove ? [] : photo], flow);
        if (!header.Label.IsEmpty)
        {
            Add(styles.Subtitle, inlines.Write(header.Label, RunContext.Of(styles.Subtitle)), flow);
        }

        foreach (var line in ContactLines.Of(header.Contacts, Separator, theme.Styles.Contact.Size, room))
        {
            Add(styles.Contact, line.SelectMany((contact, index) => Contact(contact, index == 0 ? null : line[index - 1])), flow);
        }

        if (header.Photo is not null && !isAbove && theme.Header.Photo.Fit(header.Photo).Height - HeightFrom(first, flow) is > 0 and var missing)
        {
            flow.Last!.After = missing + theme.Styles.Heading.SpaceBefore;
        }

        flow.Last!.Rule = runs.RuleBelow(theme.Header.RuleThickness, theme.Styles.Contact.LineHeight / 2);
    }

    // What stands below must begin below the photo. Where a line turns out to be broken there is a little more room.
    private static double HeightFrom(int first, Flow flow) => Enumerable.Range(first, flow.Count - first).Select(index => flow[index]!)
        .Sum(line => line.Before + line.Style.Text.LineHeight + (line == flow.Last ? 0 : line.After));

    private string Separator => $"\u00A0{theme.Header.Separator} ";

    private IEnumerable<OpenXmlElement> Contact(Contact contact, Contact? before)
    {
        var context = RunContext.Of(styles.Contact);
        var muted = context with { Color = theme.Styles.Contact.Color == ColorRole.Muted ? null : ColorRole.Muted };
        return
        [
            .. before is null ? [] : inlines.WriteAfter(before.Text.PlainText, Separator, muted),
            .. contact.Label.IsEmpty ? [] : inlines.WriteLabel(contact.Label.Text, contact.Label.End.ToString(), context),
            .. contact.Kind is ContactKind.Location or ContactKind.Words ? inlines.Write(contact.Text, context) : inlines.WriteAddress(contact.Text, context),
            .. contact.Note.IsEmpty ? [] : inlines.WriteInParentheses(contact.Text.PlainText, contact.Note, muted),
        ];
    }

    private static void Add(ParagraphStyle style, IEnumerable<OpenXmlElement> content, Flow flow)
    {
        var draft = new Draft(style);
        draft.Content.AddRange(content);
        flow.Add(draft);
    }
}
