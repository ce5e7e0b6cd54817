using System.Collections.Immutable;
using DocumentFormat.OpenXml;
using Resume.Formats.Outlining;
using Resume.Formats.Themes;
using Resume.Formats.Writers.Docx.Styles;
using Resume.Formats.Writers.Docx.Text;

namespace Resume.Formats.Writers.Docx;

/// <summary>A line of contacts -> runs and links, with separators.</summary>
internal sealed class ContactWriter(Theme theme, InlineWriter inlines, TextWidths widths)
{
    private readonly SeparatorWriter separators = new(inlines, widths);

    public IEnumerable<OpenXmlElement> Write(ImmutableArray<Contact> line, ParagraphStyle style) =>
        line.SelectMany((contact, i) => (IEnumerable<OpenXmlElement>)
            [.. i == 0 ? [] : Separator(line[i - 1], style), .. Contact(contact, style)]);

    private IEnumerable<OpenXmlElement> Separator(Contact before, ParagraphStyle style) => separators.Write(
        before.Text.PlainText,
        $" {theme.Header.Separator} ",
        theme.Styles.Contact.Size * HeaderTokens.SeparatorSpace,
        theme.Styles.Contact,
        Muted(style));

    private IEnumerable<OpenXmlElement> Contact(Contact contact, ParagraphStyle style)
    {
        var context = RunContext.Plain(style);
        return
        [
            .. contact.Label.IsEmpty ? [] : inlines.WriteLabel(contact.Label.Text, contact.Label.End.ToString(), context),
            .. contact.Kind is ContactKind.Location or ContactKind.Words
                ? inlines.Write(contact.Text, context)
                : inlines.WriteAddress(contact.Text, context),
            .. contact.Note.IsEmpty ? [] : inlines.WriteInParentheses(contact.Text.PlainText, contact.Note, Muted(style)),
        ];
    }

    private RunContext Muted(ParagraphStyle style) =>
        RunContext.Plain(style) with { Color = theme.Styles.Contact.Color == ColorRole.Muted ? null : ColorRole.Muted };
}
