namespace Resume.Formats.Diagnostics;

/// <summary>Quotes and lists the author's words in messages.</summary>
internal static class Quote
{
    private const int Longest = 60;

    /// <summary>The first line of a text, cut after 60 characters, with an ellipsis where something is cut. Without backticks.</summary>
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

    /// <summary>"`a`, `b` and `c`"; "none" for no words.</summary>
    public static string And(IEnumerable<string> words) =>
        Join([.. words.Select(Backticks)], "and") is { Length: > 0 } list ? list : "none";

    /// <summary>"`a`, `b` or `c`".</summary>
    public static string Or(IEnumerable<string> words) => Join([.. words.Select(Backticks)], "or");

    /// <summary>"a, b or c", with any conjunction.</summary>
    public static string Join(IReadOnlyList<string> parts, string conjunction) =>
        parts.Count < 2 ? string.Concat(parts) : $"{string.Join(", ", parts.SkipLast(1))} {conjunction} {parts[^1]}";

    /// <summary>A path as an argument of a command.</summary>
    public static string Argument(string path) => path.Any(char.IsWhiteSpace) ? $"\"{path}\"" : path;

    private static string Backticks(string word) => $"`{word}`";
}
