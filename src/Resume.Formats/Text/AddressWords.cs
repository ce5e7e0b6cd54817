namespace Resume.Formats.Text;

/// <summary>The words of a web address that a reader recognizes: the labels of its host and the segments of its path.</summary>
/// <param name="Host">The host without `www.`, in lower case.</param>
/// <param name="Path">The segments of the path, decoded, after the user of an e-mail address.</param>
/// <param name="Query">The names and values of the query and the fragment, decoded.</param>
internal sealed record AddressWords(string Host, IReadOnlyList<string> Path, IReadOnlyList<string> Query)
{
    private readonly string[] labels = Host.Split('.');

    /// <summary>The last segment of the path, or the first label of a host such as `ada.github.io`; null if neither is a name.</summary>
    public string? UserName =>
        Path.Count > 0 ? (UserInQuery() ?? Path[^1]).TrimStart('@')
        : labels.Length > 2 ? labels[0]
        : null;

    /// <summary>Splits an address with or without a scheme.</summary>
    public static AddressWords Parse(string address)
    {
        var rest = ShortUrl.Shorten(address);
        var end = rest.AsSpan().IndexOfAny('/', '?', '#');
        var authority = end < 0 ? rest : rest[..end];
        var at = authority.LastIndexOf('@');
        var host = authority[(at + 1)..].Split(':')[0].TrimEnd('.').ToLowerInvariant();
        var tail = end < 0 ? "" : rest[end..];
        var query = tail.AsSpan().IndexOfAny('?', '#');
        return new(
            host,
            [.. Split(authority[..Math.Max(at, 0)], ':'), .. Split(query < 0 ? tail : tail[..query], '/')],
            query < 0 ? [] : Split(tail[query..], '?', '#', '&', '=', '/'));
    }

    /// <summary>True if the host names a network: `linkedin.com` names LinkedIn, `git.example.org` does not name GitHub.</summary>
    public bool StatesNetwork(string network)
    {
        var name = Bare(network);
        return name.Length == 0
            || labels.SkipLast(1).Any(label => Bare(label) == name)
            || IsDomain(network.Trim().ToLowerInvariant())
            || (Words(network) is { Length: > 1 } words
                && words.All(word => labels.SkipLast(1).Contains(word, StringComparer.Ordinal)));
    }

    /// <summary>True if a segment of the path, or a label of the host, is a user name, with or without `@`.</summary>
    public bool StatesUser(string username)
    {
        var name = username.Trim().TrimStart('@');
        return name.Length == 0
            || Host.Equals(name, StringComparison.OrdinalIgnoreCase)
            || labels.SkipLast(1).Contains(name, StringComparer.OrdinalIgnoreCase)
            || name.Split('/', StringSplitOptions.RemoveEmptyEntries).All(IsSegment)
            || (name.Split('@') is [var user, var server] && IsSegment(user) && Host.Equals(server, StringComparison.OrdinalIgnoreCase));
    }

    private bool IsSegment(string name) =>
        Path.Concat(Query).Any(segment => segment.TrimStart('@').Equals(name.TrimStart('@'), StringComparison.OrdinalIgnoreCase));

    // A network that is called like its domain: dev.to.
    private bool IsDomain(string name) =>
        name.Contains('.', StringComparison.Ordinal)
        && (Host == name || Host.EndsWith("." + name, StringComparison.Ordinal));

    // scholar.google.com/citations?user=ada
    private string? UserInQuery() => Query is ["user" or "id", var name, ..] ? name : null;

    private static IReadOnlyList<string> Split(string text, params char[] separators) =>
        [.. text.Split(separators, StringSplitOptions.RemoveEmptyEntries).Select(Uri.UnescapeDataString)];

    private static string[] Words(string text) =>
        text.ToLowerInvariant().Split([' ', '-', '_'], StringSplitOptions.RemoveEmptyEntries);

    private static string Bare(string text) =>
        string.Concat(text.ToLowerInvariant().Where(character => character is not (' ' or '-' or '_')));
}
