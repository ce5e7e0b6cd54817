namespace Resume.Formats.Text;

/// <summary>Web addresses as people write them.</summary>
internal static class ShortUrl
{
    /// <summary>
    /// The URL without scheme, `www.` and trailing slash: `https://www.example.com/ada/` becomes `example.com/ada`, and
    /// `mailto:ada@example.com` becomes `ada@example.com`.
    /// </summary>
    public static string Shorten(string url)
    {
        if (Without(url, "mailto:") is { } mail)
        {
            return mail.Split('?')[0];
        }

        if (Without(url, "tel:") is { } number)
        {
            return number;
        }

        var text = Without(url, "https://") ?? Without(url, "http://") ?? url;
        text = Without(text, "www.") is { } host && host.Split('/')[0].Contains('.', StringComparison.Ordinal) ? host : text;
        return text.TrimEnd('/') is { Length: > 0 } trimmed ? trimmed : url;
    }

    private static string? Without(string text, string prefix) =>
        text.Length > prefix.Length && text.StartsWith(prefix, StringComparison.OrdinalIgnoreCase) ? text[prefix.Length..] : null;
}
