namespace Resume.Formats.Text;

/// <summary>Web addresses as people write them.</summary>
internal static class ShortUrl
{
    /// <summary>The URL without scheme, `www.` and trailing slash: `https://www.example.com/ada/` becomes `example.com/ada`.</summary>
    public static string Shorten(string url)
    {
        var text = url;
        foreach (var prefix in (string[])["https://", "http://", "www."])
        {
            text = text.StartsWith(prefix, StringComparison.OrdinalIgnoreCase) ? text[prefix.Length..] : text;
        }

        return text.TrimEnd('/') is { Length: > 0 } trimmed ? trimmed : url;
    }
}
