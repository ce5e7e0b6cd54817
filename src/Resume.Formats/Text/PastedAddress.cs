using System.Text.RegularExpressions;

namespace Resume.Formats.Text;

/// <summary>
/// An address as people paste it, with a label, a scheme, a resolver or angle brackets, -> the address as this library keeps it. A text
/// that is not such an address stays as it is.
/// </summary>
/// <param name="Text">The address.</param>
/// <param name="IsGuess">True if a scheme was added, or words were removed, that the author may have meant.</param>
internal readonly partial record struct PastedAddress(string Text, bool IsGuess = false)
{
    private const string Resolver = "https://doi.org/";

    /// <summary>`WWW.Example.com` -> `https://WWW.Example.com`. The scheme is in lower case.</summary>
    public static PastedAddress Web(string text)
    {
        var address = RepeatedScheme().Replace(Unwrap(text), "");
        var colon = address.IndexOf(':', StringComparison.Ordinal);
        var scheme = colon > 0 ? address[..colon].ToLowerInvariant() : "";
        var rest = address[(colon + 1)..];

        return scheme switch
        {
            "http" or "https" => new($"{scheme}:{rest}"),
            "mailto" => new("mailto:" + rest.Trim()),
            "tel" => new("tel:" + rest.Trim()),
            "doi" when Doi(rest) is var doi && IsDoi(doi) => new(DoiUrl(doi)),
            _ when address is ['/', '/', ..] && LinkTargets.IsAllowed("https:" + address) => new("https:" + address),
            _ when WorldWideWeb().IsMatch(address) && LinkTargets.IsAllowed("https://" + address) => new("https://" + address),
            _ when LinkTargets.Suggest(address) is { } guess && !FileName().IsMatch(address) => new(guess, IsGuess: true),
            _ => new(address),
        };
    }

    /// <summary>`mailto:ada@example.com` or `Ada &lt;ada@example.com>` -> `ada@example.com`.</summary>
    public static PastedAddress Mail(string text)
    {
        var address = Unwrap(text);
        var named = NamedMail().Match(address);
        address = named.Success ? named.Groups["address"].Value : address;
        while (MailPrefix().Match(address) is { Success: true } prefix)
        {
            var rest = address[prefix.Length..];
            address = rest.Split('?')[0];
            address = address.Contains('%', StringComparison.Ordinal) ? Uri.UnescapeDataString(address) : address;
        }

        return new(address.Trim(), IsGuess: named.Success);
    }

    /// <summary>`tel:+1-555-0100;ext=5` -> `+1-555-0100 ext. 5`.</summary>
    public static string Phone(string text)
    {
        var number = Unwrap(text);
        while (PhonePrefix().Match(number) is { Success: true } prefix)
        {
            var rest = number[prefix.Length..];
            number = prefix.Groups["scheme"].Success ? PhoneParameter().Replace(Unescape(rest), ExtensionOf) : rest;
        }

        return number.Trim();

        static string ExtensionOf(Match parameter) =>
            parameter.Groups["extension"] is { Success: true } extension ? $" ext. {extension.Value}" : "";
    }

    /// <summary>`https://doi.org/10.1145/1713072` or `DOI: 10.1145/1713072` -> `10.1145/1713072`.</summary>
    public static string Doi(string text)
    {
        var doi = Unwrap(text);
        while (DoiPrefix().Match(doi) is { Success: true } prefix)
        {
            doi = doi[prefix.Length..];
            doi = prefix.Groups["resolver"].Success ? Unescape(doi) : doi;
        }

        return doi;
    }

    /// <summary>True for a DOI without a prefix: `10.1145/1713072`.</summary>
    public static bool IsDoi(string text) => BareDoi().IsMatch(text);

    /// <summary>The URL that resolves a DOI.</summary>
    public static string DoiUrl(string doi) =>
        Resolver + Uri.EscapeDataString(doi).Replace("%2F", "/", StringComparison.Ordinal);

    private static string Unescape(string text) => text.Contains('%', StringComparison.Ordinal) ? Uri.UnescapeDataString(text) : text;

    // `<https://example.com>` and `URL: https://example.com`.
    private static string Unwrap(string text)
    {
        var address = text.Trim();
        address = address is ['<', .., '>'] ? address.TrimStart('<').TrimEnd('>').Trim() : address;
        return UrlLabel().Replace(address, "");
    }

    [GeneratedRegex(@"^(url|uri|web|website)\s*:\s*", Options)]
    private static partial Regex UrlLabel();

    // `https://https://example.com`.
    [GeneratedRegex(@"^(https?:/{0,2}(?=https?:/))+", Options)]
    private static partial Regex RepeatedScheme();

    [GeneratedRegex(@"^www\.[^\s:/?#.]+\.[^\s]+$", Options)]
    private static partial Regex WorldWideWeb();

    // Endings of files that are not those of domains.
    [GeneratedRegex(@"^[^/]+\.(pdf|html?|docx?|txt|png|jpe?g|gif|svg|json|ya?ml|xml|odt|rtf)$", Options)]
    private static partial Regex FileName();

    [GeneratedRegex(@"^[^<>\s][^<>]*<\s*(?<address>[^<>\s]+@[^<>\s]+)\s*>$", Options)]
    private static partial Regex NamedMail();

    [GeneratedRegex(@"^(mailto|e-?mail|mail)\s*:\s*", Options)]
    private static partial Regex MailPrefix();

    [GeneratedRegex(
        @"^(((?<scheme>tel|callto):(//)?\s*(?=[+0-9(]))|((tel|telephone|phone|telefon)\s*(:|\.:|\.)\s*(?=[+0-9(]|tel:)))",
        Options)]
    private static partial Regex PhonePrefix();

    [GeneratedRegex(@";(ext=(?<extension>[0-9]{1,8})|[^;]*)", Options)]
    private static partial Regex PhoneParameter();

    [GeneratedRegex(
        @"^((?<resolver>((https?:)?//)?((www|dx)\.)?doi\.org/+)|(info:doi/|urn:doi:|doi\s*:|doi\s+)\s*)",
        Options)]
    private static partial Regex DoiPrefix();

    [GeneratedRegex(@"^10\.[0-9][0-9.]*/\S+$", Options)]
    private static partial Regex BareDoi();

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;
}
