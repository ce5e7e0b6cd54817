using Resume.Formats.Text;

namespace Resume.Formats.Outlining;

/// <summary>The target of a link as people read it.</summary>
internal static class LinkAddress
{
    private const string Telephone = "tel:";
    private const string Resolver = "doi.org/";

    /// <summary>
    /// True where a text is enough to find the target: `linkedin.com/in/milo` for https://www.linkedin.com/in/milo, an e-mail address, a
    /// telephone number in any notation, a DOI.
    /// </summary>
    public static bool IsShownBy(string text, string target)
    {
        if (target.StartsWith(Telephone, StringComparison.OrdinalIgnoreCase))
        {
            return text.Any(char.IsAsciiDigit);
        }

        var (shown, address) = (ShortUrl.Shorten(text), ShortUrl.Shorten(target));
        return shown.Equals(address, StringComparison.OrdinalIgnoreCase)
            || (address.StartsWith(Resolver, StringComparison.OrdinalIgnoreCase)
                && shown.Equals(Uri.UnescapeDataString(address[Resolver.Length..]), StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>True where a text is the target itself, with its scheme: `https://www.example.com/` for that URL.</summary>
    public static bool IsWrittenAs(string text, string target) =>
        text.Contains(':', StringComparison.Ordinal) && text.TrimEnd('/').Equals(target.TrimEnd('/'), StringComparison.OrdinalIgnoreCase);
}
