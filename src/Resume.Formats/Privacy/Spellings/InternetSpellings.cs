namespace Resume.Formats.Privacy.Spellings;

/// <summary>E-mail and web addresses -> their spellings.</summary>
internal static class InternetSpellings
{
    private static readonly string[] Prefixes = ["https://", "http://", "mailto:", "tel:", "www."];

    /// <summary>An e-mail address, also with the words `at` and `dot`.</summary>
    public static IEnumerable<Spelling> Mail(string value)
    {
        var address = WithoutPrefix(value.Trim());
        var at = address.LastIndexOf('@');
        var (local, domain) = (address[..at], address[(at + 1)..]);
        return
        [
            .. from name in WithDots(local)
               from sign in new[] { "", "at" }
               from host in WithDots(domain)
               let letters = name + sign + host
               where letters.Length >= Spelling.Shortest
               select new Spelling(letters, EdgeRule.Words),
        ];
    }

    /// <summary>A web address, without what says nothing: `https://www.` and the slash at its end.</summary>
    public static IEnumerable<Spelling> Web(string value)
    {
        var address = WithoutPrefix(value.Trim());
        return new[] { address, Uri.UnescapeDataString(address) }.Select(CompactText.Fold).Distinct(StringComparer.Ordinal)
            .Where(letters => letters.Length >= Spelling.Shortest)
            .Select(letters => new Spelling(letters, EdgeRule.Words));
    }

    private static string WithoutPrefix(string address)
    {
        foreach (var prefix in Prefixes)
        {
            address = address.StartsWith(prefix, StringComparison.OrdinalIgnoreCase) ? address[prefix.Length..] : address;
        }

        return address;
    }

    private static IEnumerable<string> WithDots(string name) =>
        new[] { name, name.Replace(".", "dot", StringComparison.Ordinal) }.Select(CompactText.Fold).Distinct(StringComparer.Ordinal);
}
