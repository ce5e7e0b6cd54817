namespace Resume.Formats.Text;

/// <summary>
/// A tailoring of UAX #14 (allowed by its section 8.1). A URL breaks only after a slash: at a hyphen or a full stop at the end of a line,
/// a reader could not know whether it belongs to the URL. No line breaks at a soft hyphen, because no hyphen would be shown.
/// </summary>
internal static class UrlBreaks
{
    public static void Apply(ReadOnlySpan<char> text, Span<BreakOpportunity> opportunities)
    {
        for (var start = 0; start < text.Length;)
        {
            var length = text[start..].IndexOf(' ');
            var end = length < 0 ? text.Length : start + length;
            if (PathOf(text[start..end]) is >= 0 and var path)
            {
                BreakAtSlashes(text[start..end], path, opportunities[start..end]);
            }

            start = end + 1;
        }

        for (var at = text.IndexOf('\u00AD'); at >= 0 && at + 1 < text.Length;)
        {
            opportunities[at + 1] = BreakOpportunity.Prohibited;
            var next = text[(at + 1)..].IndexOf('\u00AD');
            at = next < 0 ? -1 : at + 1 + next;
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
