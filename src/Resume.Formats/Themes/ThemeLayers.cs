using System.Collections.Immutable;
using System.Globalization;
using Resume.Formats.Reading;

namespace Resume.Formats.Themes;

/// <summary>The same map in several themes, the winning one first: a token is looked up in each in turn.</summary>
internal sealed record ThemeLayers(ImmutableArray<Node> Layers)
{
    public ThemeLayers Under(string key) => new([.. Layers.OfType<MapNode>().Select(map => map[key]).OfType<Node>()]);

    /// <summary>These layers, then others for the tokens that these lack; but not for some of them.</summary>
    public ThemeLayers OrElse(ThemeLayers others, ImmutableArray<string> except) => new(
    [
        .. Layers,
        .. others.Layers.OfType<MapNode>().Select(map => map with { Members = [.. map.Members.Where(member => !except.Contains(member.Key.Value))] }),
    ]);

    public string Text(string key) => Find<ScalarNode>(key)?.Value ?? throw Missing(key);

    public string TextOr(string key, string otherwise) => Find<ScalarNode>(key)?.Value ?? otherwise;

    public double Number(string key) => double.Parse(Text(key), CultureInfo.InvariantCulture);

    public double NumberOr(string key, double otherwise) => Find<ScalarNode>(key) is null ? otherwise : Number(key);

    public bool Flag(string key) => bool.Parse(Text(key));

    public T Enum<T>(string key) where T : struct, Enum => System.Enum.Parse<T>(Text(key), ignoreCase: true);

    public Color Color(string key)
    {
        var digits = Text(key).AsSpan().TrimStart('#');
        byte Part(ReadOnlySpan<char> hex) => byte.Parse(hex, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        return new(Part(digits[..2]), Part(digits[2..4]), Part(digits[4..6]));
    }

    public IEnumerable<string> List(string key) =>
        (Find<ListNode>(key) ?? throw Missing(key)).Items.OfType<ScalarNode>().Select(item => item.Value);

    private T? Find<T>(string key) where T : Node =>
        Layers.OfType<MapNode>().Select(map => map[key]).OfType<T>().FirstOrDefault();

    private static InvalidOperationException Missing(string key) => new($"the default theme has no token `{key}`");
}
