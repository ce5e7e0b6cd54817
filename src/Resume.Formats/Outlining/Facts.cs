using System.Collections.Immutable;
using Resume.Formats.Model;

namespace Resume.Formats.Outlining;

/// <summary>Creates the labelled facts of an entry.</summary>
internal static class Facts
{
    /// <summary>The facts that are not empty, in order, with their labels.</summary>
    public static ImmutableArray<Fact> Create(LabelSet labels, params IEnumerable<(string Key, InlineText Value)> facts) =>
        [.. facts.Where(fact => !fact.Value.IsEmpty).Select(fact => new Fact(labels.Fact(fact.Key), fact.Value))];

    /// <summary>A date as text, or the words that the source has instead.</summary>
    public static InlineText Date(PartialDate? date, Period? written, LabelSet labels) =>
        DateFormatter.Format(written ?? new(date) { IsSingle = true }, labels)?.Text ?? InlineText.Empty;

    /// <summary>A DOI as a link to its resolver.</summary>
    public static InlineText Doi(Located<string>? doi) => doi is { } found
        ? InlineText.Linked(found.Value, DoiUrl(found.Value), found.Span)
        : InlineText.Empty;

    /// <summary>A fact as one text: "Advisor: Garth Gibson".</summary>
    public static InlineText AsText(Fact fact)
    {
        var span = fact.Value.Span;
        var (label, end) = (InlineText.Plain(fact.Label.Text, span), InlineText.Plain(fact.Label.End.ToString(), span));
        return InlineTexts.Join("", label, end, fact.Value);
    }

    private static string DoiUrl(string doi) =>
        "https://doi.org/" + Uri.EscapeDataString(doi).Replace("%2F", "/", StringComparison.Ordinal);
}
