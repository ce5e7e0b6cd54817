using DocumentFormat.OpenXml;
using Resume.Formats.Model;
using Resume.Formats.Outlining;
using Resume.Formats.Themes;

namespace Resume.Formats.Writers.Docx;

/// <summary>The head of the résumé -> name, label and lines of contacts.</summary>
internal sealed class HeaderWriter(Theme theme, ParagraphStyles styles, InlineWriter inlines, RunFormat runs, LabelEnd labelEnd)
{
    public void Write(Header header, Flow flow)
    {
        Add(styles.Title, inlines.Write(header.Name, RunContext.Of(styles.Title)), flow);
        if (!header.Label.IsEmpty)
        {
            Add(styles.Subtitle, inlines.Write(header.Label, RunContext.Of(styles.Subtitle)), flow);
        }

        foreach (var line in ContactLines.Of(header.Contacts, labelEnd, Separator, theme.Styles.Contact.Size, flow.Width))
        {
            Add(styles.Contact, line.SelectMany((contact, index) => Contact(contact, isFirst: index == 0)), flow);
        }

        flow.Last!.Rule = runs.RuleBelow(theme.Header.RuleThickness, theme.Styles.Contact.LineHeight / 2);
    }

    private string Separator => $"\u00A0{theme.Header.Separator} ";

    private IEnumerable<OpenXmlElement> Contact(Contact contact, bool isFirst)
    {
        var context = RunContext.Of(styles.Contact);
        var muted = context with { Color = theme.Styles.Contact.Color == ColorRole.Muted ? null : ColorRole.Muted };
        return
        [
            .. isFirst ? [] : inlines.Write(Separator, muted),
            .. inlines.Write(labelEnd.After(contact.Label), context),
            .. inlines.Write(contact.Text, context),
            .. contact.Note.IsEmpty ? [] : inlines.Write(InParentheses(contact.Note), muted),
        ];
    }

    private static InlineText InParentheses(InlineText note) => note with { Inlines = [new TextRun(" ("), .. note.Inlines, new TextRun(")")] };

    private static void Add(ParagraphStyle style, IEnumerable<OpenXmlElement> content, Flow flow)
    {
        var draft = new Draft(style);
        draft.Content.AddRange(content);
        flow.Add(draft);
    }
}
