using System.Collections.Immutable;
using Resume.Formats.Model;
using Resume.Formats.Text;

namespace Resume.Formats.Outlining;

/// <summary>Creates the labelled facts of an entry.</summary>
internal static class Facts
{
    /// <summary>The facts that are not empty, in order, with their labels.</summary>
    public static ImmutableArray<Fact> Create(LabelSet labels, params IEnumerable<(string Key, InlineText Value)> facts) =>
        [.. facts.Where(fact => !fact.Value.IsEmpty).Select(fact => new Fact(labels.Fact(fact.Key), fact.Value) { Key = fact.Key })];

    /// <summary>A date as text, or the words that the source has instead.</summary>
    public static InlineText Date(PartialDate? date, Period? written, LabelSet labels) =>
        DateFormatter.Format(written ?? new(date) { IsSingle = true }, labels)?.Text ?? InlineText.Empty;

    /// <summary>A DOI as a link to its resolver. Another address links to itself.</summary>
    public static InlineText Doi(Located<string>? doi) => doi is not { } found ? InlineText.Empty
        : PastedAddress.IsDoi(found.Value) ? InlineText.Linked(found.Value, PastedAddress.DoiUrl(found.Value), found.Span)
        : LinkTargets.IsAllowed(found.Value) ? InlineText.Linked(ShortUrl.Shorten(found.Value), found.Value, found.Span)
        : InlineText.Plain(found.Value, found.Span);

    /// <summary>A fact as one text: "Advisor: Garth Gibson".</summary>
    public static InlineText AsText(Fact fact)
    {
        var span = fact.Value.Span;
        var (label, end) = (InlineText.Plain(fact.Label.Text, span), InlineText.Plain(fact.Label.End.ToString(), span));
        return InlineTexts.Join("", label, end, fact.Value);
    }
}
