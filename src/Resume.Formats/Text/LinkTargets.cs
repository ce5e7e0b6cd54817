using System.Buffers;

namespace Resume.Formats.Text;

/// <summary>The URLs that a link may have: none that runs, opens or embeds something.</summary>
internal static class LinkTargets
{
    private static readonly SearchValues<char> Delimiters = SearchValues.Create(" <>\"\\^`{|}");

    /// <summary>True for an absolute http, https, mailto or tel URL that contains no delimiter, control character or white space.</summary>
    public static bool IsAllowed(string url)
    {
        var colon = url.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0 || url.AsSpan().ContainsAny(Delimiters) || url.Any(char.IsControl) || url.Any(char.IsWhiteSpace))
        {
            return false;
        }

        var rest = url[(colon + 1)..];
        return url[..colon].ToLowerInvariant() switch
        {
            "http" or "https" => rest.StartsWith("//", StringComparison.Ordinal) && HasHost(url),
            "mailto" => rest.Contains('@', StringComparison.Ordinal),
            "tel" => rest.Any(char.IsAsciiDigit),
            _ => false,
        };
    }

    /// <summary>True for an allowed http or https URL.</summary>
    public static bool IsWeb(string url) => url.StartsWith("http", StringComparison.OrdinalIgnoreCase) && IsAllowed(url);

    /// <summary>The URL with its probable scheme for `www.example.com` or `ada@example.com`, or null.</summary>
    public static string? Suggest(string url) =>
        !url.AsSpan().ContainsAny(':', '/') && IsAllowed($"mailto:{url}") ? $"mailto:{url}"
        : LooksLikeHost(url) && IsAllowed($"https://{url}") ? $"https://{url}"
        : null;

    private static bool LooksLikeHost(string url)
    {
        var host = url.Split('/')[0];
        return host.Contains('.', StringComparison.Ordinal)
            && !host.Contains(':', StringComparison.Ordinal)
            && !host.StartsWith('.')
            && !host.EndsWith('.');
    }

    private static bool HasHost(string url) => Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Host.Length > 0;
}
