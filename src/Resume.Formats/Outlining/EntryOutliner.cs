using Resume.Formats.Model;
using Resume.Formats.Text;

namespace Resume.Formats.Outlining;

/// <summary>An entry of the model -> an entry of the outline, by the rule for its kind and by what all kinds have in common.</summary>
internal static class EntryOutliner
{
    public static OutlineEntry Outline(Entry entry, SectionLayout layout, LabelSet labels)
    {
        var rule = SectionRules.For(entry);
        var outlined = rule.Outline(entry, layout, labels);
        var keywords = InlineTexts.Join(labels.ListSeparator, entry.Keywords);
        var (keywordText, keywordFact) = rule.KeywordsAreText(layout) ? (keywords, InlineText.Empty) : (InlineText.Empty, keywords);
        var (title, link) = AddUrl(outlined.Title, entry);

        return outlined with
        {
            Title = title,
            Location = PostalAddress.Format(entry.Location, labels),
            Dates = outlined.Dates ?? DateFormatter.Format(entry.Period, labels),
            Summary = new(
                [.. outlined.Summary.Blocks, .. entry.Summary.Blocks, .. BlockText.FromParagraph(keywordText).Blocks],
                entry.Summary.Span),
            Facts = [.. outlined.Facts, .. Facts.Create(labels, ("keywords", keywordFact), ("link", link))],
            Bullets = [.. entry.Highlights.Select(OutlineBullet)],
            PageBreak = entry.PageBreak,
            HeaderStyle = labels.Style.Entry,
        };
    }

    // The title links to the URL. If the title already contains a link, or the URL is not allowed as a link, the URL becomes a fact.
    private static (InlineText Title, InlineText Link) AddUrl(InlineText title, Entry entry)
    {
        if (entry.Url is not { Value.Length: > 0 } url)
        {
            return (title, InlineText.Empty);
        }

        if (!LinkTargets.IsAllowed(url.Value))
        {
            return (title, InlineText.Plain(url.Value, url.Span));
        }

        return title.IsEmpty || title.ContainsLink()
            ? (title, InlineText.Linked(ShortUrl.Shorten(url.Value), url.Value, url.Span))
            : (InlineTexts.Link(title, url.Value), InlineText.Empty);
    }

    // The lists within the text of a highlight come before the highlights below it.
    private static Bullet OutlineBullet(Highlight highlight)
    {
        var below = new Bullet(highlight.Text, [.. highlight.Highlights.Select(OutlineBullet)]);
        return highlight.Lists.IsEmpty ? below : below with { Lists = [.. highlight.Lists, .. below.Lists] };
    }
}
