using System.Globalization;

namespace Resume.Formats.Privacy.Spellings;

/// <summary>E-mail and web addresses -> their spellings.</summary>
internal static class InternetSpellings
{
    private static readonly IdnMapping Names = new();

    private static readonly string[] Prefixes = ["https://", "http://", "hxxps://", "hxxp://", "//", "mailto:", "tel:", "www."];

    // Words for the dots, as in `example punkt org`.
    private static readonly string[] Dots = [".", "dot", "d0t", "punkt", "punto", "point", "ponto", "точка"];

    // Words for `@`, with those for the dots beside them.
    private static readonly (string Sign, string[] Dots)[] Signs =
    [
        ("", Dots), ("at", Dots), ("a", ["."]), ("arroba", [".", "punto", "ponto"]), ("chiocciola", [".", "punto"]),
        ("arobase", [".", "point"]), ("chez", [".", "point"]), ("malpa", [".", "kropka"]), ("zavinac", [".", "tecka"]),
        ("собака", [".", "точка"]),
    ];

    /// <summary>An e-mail address, also with words such as `at` and `dot`.</summary>
    public static IEnumerable<Spelling> Mail(string value)
    {
        var address = WithoutPrefix(Decode(value.Trim()));
        var at = address.LastIndexOf('@');
        if (at < 0)
        {
            return TextSpellings.Find(value);
        }

        // What a mailer is asked to write is not the address.
        var query = address.IndexOf('?', at);
        var (local, domain) = (address[..at], query < 0 ? address[(at + 1)..] : address[(at + 1)..query]);
        return
        [
            .. (from host in Hosts(domain)
               from sign in Signs
               from dot in sign.Dots
               from name in new[] { local, Replace(local, dot) }
               let letters = CompactText.Fold(name) + CompactText.Fold(sign.Sign) + CompactText.Fold(Replace(host, dot))
               where letters.Length >= Spelling.Shortest
               select new Spelling(letters, EdgeRule.Words)).Distinct(),
        ];
    }

    /// <summary>A web address, without what says nothing: `https://www.` and the slash at its end.</summary>
    public static IEnumerable<Spelling> Web(string value)
    {
        var address = WithoutPrefix(value.Trim());
        var slash = address.IndexOf('/', StringComparison.Ordinal);
        var (host, path) = slash < 0 ? (address, "") : (address[..slash], address[slash..]);
        return
        [
            .. (from name in Hosts(host)
               from dot in Dots
               from rest in new[] { path, Decode(path) }
               let letters = CompactText.Fold(Replace(name, dot) + rest)
               where letters.Length >= Spelling.Shortest
               select new Spelling(letters, EdgeRule.Words)).Distinct(),
        ];
    }

    private static string WithoutPrefix(string address)
    {
        foreach (var prefix in Prefixes)
        {
            address = address.StartsWith(prefix, StringComparison.OrdinalIgnoreCase) ? address[prefix.Length..] : address;
        }

        return address;
    }

    private static string Decode(string address) =>
        address.Contains('%', StringComparison.Ordinal) ? Uri.UnescapeDataString(address) : address;

    private static string Replace(string name, string dot) => name.Replace(".", dot, StringComparison.Ordinal);

    // With letters that are not ASCII, and as computers write them (RFC 3492).
    private static IEnumerable<string> Hosts(string host)
    {
        yield return host;
        foreach (Func<string, string> convert in new Func<string, string>[] { Names.GetAscii, Names.GetUnicode })
        {
            if (Convert(host, convert) is { } other && !other.Equals(host, StringComparison.OrdinalIgnoreCase))
            {
                yield return other;
            }
        }
    }

    // Not every host is a valid name.
    private static string? Convert(string host, Func<string, string> convert)
    {
        try
        {
            return convert(host);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
