using System.Collections.Immutable;
using Resume.Tool.Inspecting.Facts;
using Resume.Tool.Inspecting.Postings;

namespace Resume.Tool.Inspecting.Bullets;

/// <summary>The bullets of a résumé, those that readers skip, and those that sound the same.</summary>
/// <param name="Count">How many there are.</param>
/// <param name="AverageWords">The number of words in one of them, rounded.</param>
/// <param name="Longest">The longest ones, the longest first.</param>
/// <param name="RepeatedStarts">The words with which several begin, the most frequent first.</param>
internal sealed record BulletSummary(
    int Count, int AverageWords, ImmutableArray<BulletText> Longest, ImmutableArray<RepeatedStart> RepeatedStarts)
{
    private const int MostLongest = 5;

    public static BulletSummary Create(ImmutableArray<BulletText> bullets) => new(
        bullets.Length,
        bullets.IsEmpty ? 0 : (int)Math.Round(bullets.Average(bullet => bullet.Words)),
        [.. bullets.OrderByDescending(bullet => bullet.Words).ThenBy(bullet => bullet.Line).Take(MostLongest)],
        [
            .. bullets
                .Select(bullet => (Start: Words.Find(bullet.Text).FirstOrDefault() ?? "", Bullet: bullet))
                // `The` and `For` are not what a bullet begins with.
                .Where(each => each.Start.Length > 0 && !StopWords.IsInAny(each.Start))
                .GroupBy(each => each.Start, StringComparer.OrdinalIgnoreCase)
                .Where(group => group.Count() > 1)
                .Select(group => new RepeatedStart(group.First().Start, [.. group.Select(each => each.Bullet)]))
                .OrderByDescending(start => start.Bullets.Length)
                .ThenBy(start => start.Word, StringComparer.OrdinalIgnoreCase),
        ]);
}
