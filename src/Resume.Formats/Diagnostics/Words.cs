namespace Resume.Formats.Diagnostics;

/// <summary>Small matters of wording that diagnostics share.</summary>
internal static class Words
{
    /// <summary>`a`, `b` and `c`, each in backticks.</summary>
    public static string List(IEnumerable<string> words)
    {
        var quoted = words.Select(word => $"`{word}`").ToList();
        return quoted.Count switch
        {
            0 => "none",
            1 => quoted[0],
            _ => string.Join(", ", quoted.SkipLast(1)) + " and " + quoted[^1],
        };
    }
}
