using DocumentFormat.OpenXml;
using Resume.Formats.Outlining;
using Resume.Formats.Themes;
using Resume.Formats.Writers.Docx.Parts;
using Resume.Formats.Writers.Docx.Styles;
using Resume.Formats.Writers.Docx.Text;

namespace Resume.Formats.Writers.Docx;

/// <summary>The header -> paragraphs with name, photo, label and lines of contacts.</summary>
internal sealed class HeaderWriter(
    Theme theme,
    ParagraphStyles styles,
    InlineWriter inlines,
    RunPropertiesFactory runs,
    PhotoWriter photos,
    TextWidths widths)
{
    public void Write(Header header, DocxBlocks flow)
    {
        var first = flow.Count;
        var isAbove = theme.Header.Photo.Align == PhotoAlignment.Above;
        var room = flow.Width;
        if (header.Photo is not null && !isAbove)
        {
            room -= theme.Header.Photo.Fit(header.Photo).Width + theme.Header.Photo.Gap;
        }

        IEnumerable<OpenXmlElement> photo = header.Photo is null ? [] : [photos.Write(header.Photo, header.Name.PlainText)];
        if (header.Photo is not null && isAbove)
        {
            Add(styles.Contact, photo, flow);
            (flow.Last!.IsPicture, flow.Last.KeepNext, flow.Last.After) = (true, true, theme.Header.Photo.Gap);
        }

        var title = styles.For(styles.Title, header.Name);
        Add(title, [.. inlines.Write(header.Name, RunContext.Plain(title)), .. isAbove ? [] : photo], flow);
        if (!header.Label.IsEmpty)
        {
            var subtitle = styles.For(styles.Subtitle, header.Label);
            Add(subtitle, inlines.Write(header.Label, RunContext.Plain(subtitle)), flow);
        }

        var style = styles.For(styles.Contact, header.Contacts.SelectMany(OutlineTexts.In));
        foreach (var line in ContactLines.Break(header.Contacts, theme.Header.Separator, theme.Styles.Contact, room, widths))
        {
            Add(style, line.SelectMany((contact, index) => Contact(contact, index == 0 ? null : line[index - 1], style)), flow);
        }

        var photoHeight = header.Photo is null || isAbove ? 0 : theme.Header.Photo.Fit(header.Photo).Height;
        if (photoHeight - HeightFrom(first, flow) is > 0 and var missing)
        {
            flow.Last!.After = missing + theme.Styles.Heading.SpaceBefore;
        }

        flow.Last!.Rule = runs.RuleBelow(theme.Header.RuleThickness, theme.Styles.Contact.LineHeight / 2);
    }

    // The text after the header begins below the photo. If Word breaks a line of the header, there is a little more space.
    private static double HeightFrom(int first, DocxBlocks flow) =>
        Enumerable.Range(first, flow.Count - first)
            .Select(index => flow[index]!)
            .Sum(line => line.Before + line.Style.Text.LineHeight + (line == flow.Last ? 0 : line.After));

    // Space that is added to the spaces on both sides of a separator, in points.
    private double SpaceAround =>
        Math.Max(0, (theme.Styles.Contact.Size * HeaderTokens.SeparatorSpace) - widths.Measure(" ", theme.Styles.Contact));

    private IEnumerable<OpenXmlElement> Contact(Contact contact, Contact? before, ParagraphStyle style)
    {
        var context = RunContext.Plain(style);
        var muted = context with { Color = theme.Styles.Contact.Color == ColorRole.Muted ? null : ColorRole.Muted };
        var wide = muted with { Tracking = theme.Styles.Contact.Tracking + SpaceAround };
        return
        [
            .. before is null ? [] : inlines.WriteAfter(before.Text.PlainText, " ", wide),
            .. before is null ? [] : inlines.Write(theme.Header.Separator, muted),
            .. before is null ? [] : inlines.Write(" ", wide),
            .. contact.Label.IsEmpty ? [] : inlines.WriteLabel(contact.Label.Text, contact.Label.End.ToString(), context),
            .. contact.Kind is ContactKind.Location or ContactKind.Words
                ? inlines.Write(contact.Text, context)
                : inlines.WriteAddress(contact.Text, context),
            .. contact.Note.IsEmpty ? [] : inlines.WriteInParentheses(contact.Text.PlainText, contact.Note, muted),
        ];
    }

    private static void Add(ParagraphStyle style, IEnumerable<OpenXmlElement> content, DocxBlocks flow)
    {
        var paragraph = new ParagraphBuilder(style);
        paragraph.Content.AddRange(content);
        flow.Add(paragraph);
    }
}
