namespace Resume.Formats.Text;

/// <summary>
/// A tailoring of UAX #14 (allowed by its section 8.1). A URL breaks only after a slash, and an e-mail address that is wider than a line
/// before its at sign: at a hyphen or a full stop at the end of a line, a reader could not know whether it belongs to the address.
/// </summary>
internal static class AddressBreaks
{
    public static void Apply(ReadOnlySpan<char> text, Span<BreakOpportunity> opportunities)
    {
        for (var start = 0; start < text.Length;)
        {
            var length = text[start..].IndexOf(' ');
            var end = length < 0 ? text.Length : start + length;
            var word = text[start..end];
            var within = opportunities[start..end];
            if (PathOf(word) is >= 0 and var path)
            {
                BreakAtSlashes(word, path, within);
            }
            else if (IsMailAddress(word, out var at))
            {
                Prohibit(within);
                within[at] = BreakOpportunity.Emergency;
            }

            start = end + 1;
        }
    }

    // The index where the path of a URL, `https://example.com/talks` or `example.com/talks`, can begin; -1 if the word is not a URL.
    private static int PathOf(ReadOnlySpan<char> word)
    {
        var slash = word.IndexOf('/');
        if (slash < 0)
        {
            return word.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? 0 : -1;
        }

        if (slash > 0 && word[slash - 1] == ':' && word[slash..].StartsWith("//", StringComparison.Ordinal))
        {
            return slash + 2;
        }

        var host = word[..slash];
        var dot = host.LastIndexOf('.');
        return dot > 0 && IsTopLevelDomain(host[(dot + 1)..]) ? 0 : -1;
    }

    // The dots of `Node.js/Express` and `ASP.NET/C#` are those of a name.
    private static bool IsTopLevelDomain(ReadOnlySpan<char> label) =>
        label.Length > 1 && !label.ContainsAnyExceptInRange('a', 'z') && label is not "js";

    private static bool IsMailAddress(ReadOnlySpan<char> word, out int at)
    {
        at = word.IndexOf('@');
        return at > 0 && word[at..].Contains('.') && !word[(at + 1)..].Contains('@');
    }

    private static void Prohibit(Span<BreakOpportunity> opportunities)
    {
        foreach (ref var opportunity in opportunities[1..])
        {
            opportunity = opportunity == BreakOpportunity.Mandatory ? opportunity : BreakOpportunity.Prohibited;
        }
    }

    private static void BreakAtSlashes(ReadOnlySpan<char> url, int path, Span<BreakOpportunity> opportunities)
    {
        for (var i = 1; i < url.Length; i++)
        {
            if (opportunities[i] != BreakOpportunity.Mandatory)
            {
                opportunities[i] = i > path && url[i - 1] == '/' && url[i] != '/' ? BreakOpportunity.Allowed : BreakOpportunity.Prohibited;
            }
        }
    }
}
