using System.Buffers;

namespace Resume.Formats.Converting.Mapping;

/// <summary>Words separated by commas, such as `Python, C++, SQL`.</summary>
internal static class KeywordList
{
    private const int LongestWord = 40;

    // What sentences and Markdown have, and words do not.
    private static readonly SearchValues<char> Marks = SearchValues.Create("()[]*_`.:;");

    /// <summary>The words of a text; null for a sentence.</summary>
    public static string[]? Split(string text)
    {
        var words = text.Split(',', StringSplitOptions.TrimEntries);
        return words.All(word => word.Length is > 0 and < LongestWord && !word.AsSpan().ContainsAny(Marks)) ? words : null;
    }
}
