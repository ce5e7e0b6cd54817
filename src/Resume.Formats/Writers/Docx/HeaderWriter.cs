using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Resume.Formats.Outlining;
using Resume.Formats.Themes;
using Resume.Formats.Writers.Docx.Parts;
using Resume.Formats.Writers.Docx.Styles;
using Resume.Formats.Writers.Docx.Text;
using Header = Resume.Formats.Outlining.Header;

namespace Resume.Formats.Writers.Docx;

/// <summary>The header -> paragraphs with name, photo, label and contacts.</summary>
internal sealed class HeaderWriter(
    Theme theme,
    ParagraphStyles styles,
    InlineWriter inlines,
    RunPropertiesFactory runs,
    PhotoWriter photos,
    TextWidths widths)
{
    // The distance of the edges of a panel from its text, as a share of the size of type.
    private const double PanelPadding = 0.6;

    private readonly ContactWriter contacts = new(theme, inlines, widths);
    private readonly SeparatorWriter separators = new(inlines, widths);

    public void Write(Header header, DocxBlocks flow)
    {
        var first = flow.Count;
        var place = photos.Place;
        var room = flow.Width - styles.HeaderIndent;
        if (header.Photo is not null && (place == PhotoAlignment.End || (place == PhotoAlignment.Column && styles.HeaderIndent == 0)))
        {
            room -= theme.Header.Photo.Fit(header.Photo).Width + theme.Header.Photo.Gap;
        }

        IEnumerable<OpenXmlElement> photo = header.Photo is null ? [] : [photos.Write(header.Photo, header.Name.PlainText)];
        if (header.Photo is not null && place == PhotoAlignment.Above)
        {
            Add(styles.Contact, photo, flow);
            (flow.Last!.IsPicture, flow.Last.KeepNext, flow.Last.After) = (true, true, theme.Header.Photo.Gap);
        }

        WriteName(header, place == PhotoAlignment.Above ? [] : photo, room, flow);
        WriteContacts(header, room, flow);

        var photoHeight = header.Photo is null || place == PhotoAlignment.Above ? 0 : theme.Header.Photo.Fit(header.Photo).Height;
        var missing = Math.Max(0, photoHeight - HeightFrom(first, flow, room + styles.HeaderIndent));
        if (theme.Header.RuleThickness > 0)
        {
            AddRule(flow, missing);
        }
        else if (missing > 0)
        {
            flow.Last!.After = missing + theme.Styles.Heading.SpaceBefore;
        }
    }

    private void WriteName(Header header, IEnumerable<OpenXmlElement> photo, double room, DocxBlocks flow)
    {
        var title = styles.For(styles.Title, header.Name);
        var isBeside = theme.Header.Label == LabelPlace.Beside && !header.Label.IsEmpty && FitsBeside(header, room);
        var name = inlines.Write(header.Name, RunContext.Plain(title));
        Add(title, [.. name, .. isBeside ? Beside(header, title) : [], .. photo], flow);
        if (!isBeside && !header.Label.IsEmpty)
        {
            var subtitle = styles.For(styles.Subtitle, header.Label);
            Add(subtitle, inlines.Write(header.Label, RunContext.Plain(subtitle)), flow);
        }
    }

    private bool FitsBeside(Header header, double room) =>
        widths.Measure(header.Name.PlainText, theme.Styles.Name) + HeaderTokens.LabelGap
            + widths.Measure(header.Label.PlainText, theme.Styles.Label) <= room * widths.Safety;

    private IEnumerable<OpenXmlElement> Beside(Header header, ParagraphStyle title)
    {
        var label = RunContext.Part(title, StyleIds.SubtitleCharacters, theme.Styles.Label);
        return
        [
            .. separators.WriteSpace(HeaderTokens.LabelGap, theme.Styles.Label, label),
            .. inlines.Write(header.Label, label),
        ];
    }

    private void WriteContacts(Header header, double room, DocxBlocks flow)
    {
        if (header.Contacts.IsEmpty)
        {
            return;
        }

        var style = styles.For(styles.Contact, header.Contacts.SelectMany(OutlineTexts.In));
        var panel = theme.Header.Contacts == ContactsPlace.Sidebar && theme.Sidebar.Side != SidebarSide.None
            ? Units.RoundToHalfPoints(theme.Styles.Contact.Size * PanelPadding)
            : 0;
        var lines = ContactLines.Break(
            header.Contacts, theme.Header.Separator, theme.Styles.Contact, room - (2 * panel), widths);
        if (panel > 0)
        {
            AddPanel(style, lines.SelectMany((line, i) =>
                (IEnumerable<OpenXmlElement>)[.. i == 0 ? [] : (Run[])[new(new Break())], .. contacts.Write(line, style)]));
            return;
        }

        foreach (var line in lines)
        {
            Add(style, contacts.Write(line, style), flow);
            flow.Last!.After = line == lines[^1] ? style.After : 0;
        }

        void AddPanel(ParagraphStyle style, IEnumerable<OpenXmlElement> content)
        {
            var paragraph = new ParagraphBuilder(style) { Indent = style.Indent + panel, EndIndent = panel };
            (paragraph.Rule, paragraph.Shading) = runs.Panel(panel);
            paragraph.Content.AddRange(content);
            paragraph.After = Math.Max(paragraph.After, panel);
            flow.Add(paragraph);
        }
    }

    // A line begins where its paragraph does. So below an indented header, a panel or a photo, it is that of a paragraph without height.
    private void AddRule(DocxBlocks flow, double missing)
    {
        var (last, gap) = (flow.Last!, theme.Styles.Contact.LineHeight / 2);
        if (last.Indent > 0 || last.Rule is not null || missing > 0)
        {
            flow.Add(new ParagraphBuilder(styles.Contact) { IsPicture = true, Indent = 0, After = last.After });
            last.After = missing;
        }

        flow.Last!.Rule = runs.Rule(RulePlace.Below, theme.Header.RuleThickness, gap);
    }

    // The text after the header begins below the photo. If Word breaks one line more of the header, there is a little more space.
    private double HeightFrom(int first, DocxBlocks flow, double width) =>
        Enumerable.Range(first, flow.Count - first)
            .Select(index => flow[index]!)
            .Sum(paragraph => paragraph.Before
                + (paragraph.CountFewestLines(widths, width) * paragraph.Style.Text.LineHeight)
                + (paragraph == flow.Last ? 0 : paragraph.After));

    private static void Add(ParagraphStyle style, IEnumerable<OpenXmlElement> content, DocxBlocks flow)
    {
        var paragraph = new ParagraphBuilder(style);
        paragraph.Content.AddRange(content);
        flow.Add(paragraph);
    }
}
