using System.Buffers;

namespace Resume.Formats.Text;

/// <summary>Where a link may lead: nowhere that runs, opens or embeds something.</summary>
internal static class LinkTargets
{
    private static readonly SearchValues<char> Delimiters = SearchValues.Create(" <>\"\\^`{|}");

    /// <summary>True for an absolute http, https, mailto or tel URL without a character that could end it early.</summary>
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
            "http" or "https" => rest.StartsWith("//", StringComparison.Ordinal) && Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Host.Length > 0,
            "mailto" => rest.Contains('@', StringComparison.Ordinal),
            "tel" => rest.Any(char.IsAsciiDigit),
            _ => false,
        };
    }

    /// <summary>True for one that leads to the web.</summary>
    public static bool IsWeb(string url) => url.StartsWith("http", StringComparison.OrdinalIgnoreCase) && IsAllowed(url);

    /// <summary>The target with the scheme that is probably left out: `www.example.com`, `ada@example.com`.</summary>
    public static string? Suggest(string url) =>
        IsAllowed($"mailto:{url}") && !url.Contains(':', StringComparison.Ordinal) && !url.Contains('/', StringComparison.Ordinal) ? $"mailto:{url}"
        : LooksLikeHost(url) && IsAllowed($"https://{url}") ? $"https://{url}"
        : null;

    private static bool LooksLikeHost(string url)
    {
        var host = url.Split('/')[0];
        return host.Contains('.', StringComparison.Ordinal) && !host.Contains(':', StringComparison.Ordinal) && !host.StartsWith('.') && !host.EndsWith('.');
    }
}
