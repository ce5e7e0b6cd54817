using System.Collections.Immutable;
using Resume.Tool.Inspecting.Facts;

namespace Resume.Tool.Inspecting.Postings;

/// <summary>The words of a posting, and where a résumé has them.</summary>
/// <param name="Posting">The path of the posting.</param>
/// <param name="Language">The language of its stop words.</param>
/// <param name="Words">Its words, the most frequent first.</param>
internal sealed record JobMatch(string Posting, string Language, ImmutableArray<PostingWord> Words)
{
    private const int ShortestPlural = 4;

    public IEnumerable<PostingWord> Found => Words.Where(word => word.IsFound);

    public IEnumerable<PostingWord> Missing => Words.Where(word => !word.IsFound);

    public static JobMatch Create(string path, string posting, ImmutableArray<SectionText> sections)
    {
        var words = Facts.Words.Find(posting).ToList();
        var language = StopWords.FindLanguage(words);
        var indexes = sections.Select(section => new
        {
            section.Heading,
            section.Text,
            Words = Facts.Words.Find(section.Text).SelectMany(WithParts).Select(Fold).ToHashSet(StringComparer.Ordinal),
        }).ToList();
        return new(path, language, [.. words
            .Where(word => IsMeaningful(word, language))
            .GroupBy(Fold, StringComparer.Ordinal)
            .Select(group => new PostingWord(group.First(), group.Count(), [.. indexes
                .Where(index => Facts.Words.IsRun(group.First())
                    ? index.Text.Contains(group.First(), StringComparison.Ordinal)
                    : index.Words.Contains(group.Key))
                .Select(index => index.Heading)]))
            .OrderByDescending(word => word.Times)
            .ThenBy(word => word.Word, StringComparer.OrdinalIgnoreCase)]);
    }

    // A number alone, such as a year or a salary, is not a skill; nor is a letter, but `C` and `R` are.
    private static bool IsMeaningful(string word, string language) =>
        word.Any(char.IsLetter) && (word.Length > 1 || word is "C" or "R") && !StopWords.Contains(language, word);

    // `real-time` of a résumé has the `time` of a posting.
    private static IEnumerable<string> WithParts(string word) =>
        word.Split(['-', '‑'], StringSplitOptions.RemoveEmptyEntries) is { Length: > 1 } parts ? parts.Prepend(word) : [word];

    // `APIs` and `api` are the same word, and so are `.NET` and `.Net`; `class` and `bus` are no plurals.
    private static string Fold(string word)
    {
        var folded = word.Replace('’', '\'').Replace('‑', '-').ToLowerInvariant();
        folded = folded.EndsWith("'s", StringComparison.Ordinal) ? folded[..^2] : folded;
        return folded.Length < ShortestPlural || !folded.EndsWith('s') || folded.EndsWith("ss", StringComparison.Ordinal) ? folded
            : folded.EndsWith("ies", StringComparison.Ordinal) ? folded[..^3] + "y"
            : folded[..^1];
    }
}
