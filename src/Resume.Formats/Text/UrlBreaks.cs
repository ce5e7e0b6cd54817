namespace Resume.Formats.Text;

/// <summary>
/// Our tailoring of UAX #14 (its section 8.1 allows one): a URL breaks after a slash and nowhere else, as a hyphen or a stop at a line's end would leave a reader in
/// doubt whether it is part of it; and no line ends at a soft hyphen, as none is shown.
/// </summary>
internal static class UrlBreaks
{
    public static void Apply(ReadOnlySpan<char> text, Span<BreakOpportunity> chances)
    {
        for (var start = 0; start < text.Length;)
        {
            var length = text[start..].IndexOf(' ');
            var end = length < 0 ? text.Length : start + length;
            if (PathOf(text[start..end]) is >= 0 and var path)
            {
                BreakAtSlashes(text[start..end], path, chances[start..end]);
            }

            start = end + 1;
        }

        for (var at = text.IndexOf('\u00AD'); at >= 0 && at + 1 < text.Length;)
        {
            chances[at + 1] = BreakOpportunity.Prohibited;
            var next = text[(at + 1)..].IndexOf('\u00AD');
            at = next < 0 ? -1 : at + 1 + next;
        }
    }

    // Where the first slash of a word that is a URL may be: `https://example.com/talks`, `example.com/talks`; -1 where the word is none.
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
        return dot > 0 && dot + 1 < host.Length && char.IsAsciiLetter(host[dot + 1]) ? 0 : -1;
    }

    private static void BreakAtSlashes(ReadOnlySpan<char> url, int path, Span<BreakOpportunity> chances)
    {
        for (var i = 1; i < url.Length; i++)
        {
            if (chances[i] != BreakOpportunity.Mandatory)
            {
                chances[i] = i > path && url[i - 1] == '/' && url[i] != '/' ? BreakOpportunity.Allowed : BreakOpportunity.Prohibited;
            }
        }
    }
}
