namespace Resume.Formats.Diagnostics;

/// <summary>The author's words within a message.</summary>
internal static class Quote
{
    private const int Longest = 60;

    /// <summary>On one line and short enough to read; the span shows the rest.</summary>
    public static string Short(string words)
    {
        var end = words.AsSpan().IndexOfAny('\r', '\n');
        var line = end < 0 ? words : words[..end];
        if (line.Length == words.Length && line.Length <= Longest)
        {
            return line;
        }

        line = line.Length <= Longest ? line : line[..(char.IsHighSurrogate(line[Longest - 1]) ? Longest - 1 : Longest)];
        return line.TrimEnd() + "…";
    }

    /// <summary>"`a`, `b` or `c`".</summary>
    public static string Any(IEnumerable<string> words) => Either([.. words.Select(word => $"`{word}`")]);

    /// <summary>"a, b or c".</summary>
    public static string Either(IReadOnlyList<string> words) =>
        words.Count < 2 ? string.Concat(words) : $"{string.Join(", ", words.SkipLast(1))} or {words[^1]}";
}
