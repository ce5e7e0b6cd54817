using Resume.Formats.Model;

namespace Resume.Formats.Outlining;

/// <summary>An entry -> one paragraph: its title as a label, and everything else on one line.</summary>
internal static class InlineOutliner
{
    // Characters that may follow the end of a sentence; French puts a space before the quotation mark.
    private static readonly char[] Closing = [.. " \u00a0\u202f)]\"'”’“‘»«›‹」』）"];

    public static OutlineEntry Outline(Entry entry, LabelSet labels)
    {
        var outlined = EntryOutliner.Outline(entry, SectionLayout.Inline, labels);
        var (title, first) = SectionRules.For(entry).SubtitleIsText || outlined.Title.IsEmpty
            ? (outlined.Title, outlined.Subtitle)
            : (Qualify(outlined.Title, outlined.Subtitle), InlineText.Empty);

        var text = JoinSentences(
            labels.ListSeparator,
            [
                first,
                .. outlined.Summary.Blocks.SelectMany(Flatten),
                .. outlined.Facts.Select(Facts.AsText),
                .. outlined.Bullets.SelectMany(Flatten),
                outlined.Location,
                outlined.Dates?.Text ?? InlineText.Empty,
            ]);

        return new OutlineEntry
        {
            Title = title,
            TitleEnd = title.IsEmpty || text.IsEmpty ? LabelEnd.None : labels.LabelEnd,
            Summary = BlockText.FromParagraph(text),
            PageBreak = outlined.PageBreak,
        };
    }

    private static InlineText Qualify(InlineText title, InlineText level) =>
        level.IsEmpty ? title : InlineTexts.Join("", title, InlineText.Plain(" (", level.Span), level, InlineText.Plain(")", level.Span));

    // After the end of a sentence there is no comma, only the space.
    private static InlineText JoinSentences(string comma, IEnumerable<InlineText> parts)
    {
        var pieces = new List<InlineText>();
        foreach (var part in parts.Where(part => !part.IsEmpty))
        {
            if (pieces is [.., var last])
            {
                pieces.Add(InlineText.Plain(EndsSentence(last.PlainText) ? comma[comma.TrimEnd().Length..] : comma, part.Span));
            }

            pieces.Add(part);
        }

        return InlineTexts.Join("", pieces);
    }

    public static bool EndsSentence(string text) =>
        text.TrimEnd(Closing) is [.., '.' or '!' or '?' or '…' or '。' or '！' or '？' or '؟' or '।'];

    private static IEnumerable<InlineText> Flatten(Block block) => block switch
    {
        Paragraph paragraph => [paragraph.Text],
        BulletList list => Flatten(list),
        _ => [],
    };

    private static IEnumerable<InlineText> Flatten(BulletList list) => list.Bullets.SelectMany((bullet, i) =>
        Flatten(list.Ordered ? bullet with { Text = Number(list, i, bullet.Text) } : bullet));

    private static IEnumerable<InlineText> Flatten(Bullet bullet) => bullet.Lists.SelectMany(Flatten).Prepend(bullet.Text);

    private static InlineText Number(BulletList list, int index, InlineText text) =>
        InlineTexts.Join("", InlineText.Plain(list.Number(index) + " ", text.Span), text);
}
