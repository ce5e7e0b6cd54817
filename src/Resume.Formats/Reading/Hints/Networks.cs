using System.Collections.Frozen;
using Resume.Formats.Text;

namespace Resume.Formats.Reading.Hints;

/// <summary>The networks that people name by a key of their own, such as `linkedin`, and by the hosts of their addresses.</summary>
internal static class Networks
{
    private static readonly FrozenDictionary<string, string> Names = new[]
    {
        "Behance", "Bluesky", "Codeberg", "CodePen", "Dribbble", "Facebook", "GitHub", "GitLab", "Goodreads", "Instagram", "Kaggle",
        "LeetCode", "LinkedIn", "Mastodon", "Medium", "ORCID", "Pinterest", "Reddit", "ResearchGate", "Signal", "Skype", "Slack",
        "SoundCloud", "Stack Overflow", "Substack", "Telegram", "Threads", "TikTok", "Twitch",
        "Twitter", "Vimeo", "WeChat", "WhatsApp", "X", "Xing", "YouTube",
    }.ToFrozenDictionary(name => KeyNames.Bare(name.Replace(" ", "", StringComparison.Ordinal)), StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> Others = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["bitbucket"] = "Bitbucket",
        ["devto"] = "DEV",
        ["discord"] = "Discord",
        ["googlescholar"] = "Google Scholar",
        ["hackernews"] = "Hacker News",
        ["huggingface"] = "Hugging Face",
        ["npm"] = "npm",
        ["scholar"] = "Google Scholar",
        ["stackexchange"] = "Stack Exchange",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The name of the network that a key such as `linkedin`, `linkedIn_url` or `github-username` means, or null.</summary>
    public static string? Find(string key)
    {
        var bare = KeyNames.Bare(key);
        foreach (var ending in (string[])["", "url", "link", "username", "user", "profile", "handle", "id"])
        {
            if (bare.EndsWith(ending, StringComparison.Ordinal)
                && (Names.GetValueOrDefault(bare[..^ending.Length]) ?? Others.GetValueOrDefault(bare[..^ending.Length])) is { } name)
            {
                return name;
            }
        }

        return null;
    }

    /// <summary>An item of `profiles` for a value: an address, or a user name.</summary>
    /// <param name="network">The name of the network, or null where the address tells it.</param>
    /// <param name="value">The address or the user name.</param>
    /// <param name="json">Whether to write JSON.</param>
    public static string Item(string? network, string value, bool json)
    {
        var url = LinkTargets.IsWeb(value) ? value : LinkTargets.Suggest(value) is { } full && LinkTargets.IsWeb(full) ? full : null;
        network ??= url is null ? null : Uri.TryCreate(url, UriKind.Absolute, out var uri)
            ? uri.Host.Split('.').Select(Find).FirstOrDefault(name => name is not null)
            : null;

        List<(string, string)> members = network is null ? [] : [("network", Snippet.Text(network, json))];
        members.Add(url is null
            ? ("username", Snippet.Text(value.TrimStart('@'), json))
            : ("url", Snippet.Text(url, json)));
        return Snippet.Map(json, members);
    }
}
