using Resume.Formats.Model;

namespace Resume.Formats.Outlining;

/// <summary>An entry -> one paragraph: what it is, then all there is to say about it on one line.</summary>
internal static class InlineOutliner
{
    // What may stand behind the end of a sentence; before a French quotation mark there is a space.
    private static readonly char[] Closing = [.. " \u00a0\u202f)]\"'”’“‘»«›‹」』）"];

    public static OutlineEntry Outline(Entry entry, Labels labels)
    {
        var outlined = EntryOutliner.Outline(entry, SectionLayout.Inline, labels);

        // A language's fluency is what there is to say; a skill's level qualifies its name.
        var (title, first) = entry is SpokenLanguage || outlined.Title.IsEmpty
            ? (outlined.Title, outlined.Subtitle)
            : (Qualified(outlined.Title, outlined.Subtitle), InlineText.Empty);

        var words = OneLine(
            labels.Phrase("list"),
            [
                first,
                .. outlined.Summary.Blocks.SelectMany(Flat),
                .. outlined.Facts.Select(fact => EntryOutliner.Labelled(fact, labels)),
                .. outlined.Bullets.SelectMany(Flat),
                outlined.Location,
                outlined.Dates?.Text ?? InlineText.Empty,
            ]);

        return new OutlineEntry { Title = title, Summary = BlockText.Of(words), PageBreak = outlined.PageBreak };
    }

    private static InlineText Qualified(InlineText title, InlineText level) =>
        level.IsEmpty ? title : InlineTexts.Join("", title, InlineText.Plain(" (", level.Span), level, InlineText.Plain(")", level.Span));

    // A sentence has its end already: there the comma goes and its space stays.
    private static InlineText OneLine(string comma, IEnumerable<InlineText> parts)
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

    private static bool EndsSentence(string text) => text.TrimEnd(Closing) is [.., '.' or '!' or '?' or '…' or '。' or '！' or '？' or '؟' or '।'];

    private static IEnumerable<InlineText> Flat(Block block) => block switch
    {
        Paragraph paragraph => [paragraph.Text],
        BulletList list => list.Bullets.SelectMany(Flat),
        _ => [],
    };

    private static IEnumerable<InlineText> Flat(Bullet bullet) => bullet.Children.SelectMany(Flat).Prepend(bullet.Text);
}
