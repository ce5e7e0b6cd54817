using System.Collections.Immutable;
using Resume.Formats.Diagnostics;
using Resume.Formats.Model;
using Resume.Formats.Reading;
using Resume.Formats.Reading.Vocabulary;

namespace Resume.Formats.Themes;

/// <summary>The same map in several themes, the winning one first: a token is looked up in each in turn.</summary>
internal sealed record ThemeLayers(ImmutableArray<Node> Layers)
{
    /// <summary>A source's own tokens as a layer.</summary>
    public static ThemeLayers Of(ImmutableArray<Setting> tokens) => tokens.IsEmpty ? new([]) : new([Map(tokens, default)]);

    public ThemeLayers Under(string key) => new([.. Layers.OfType<MapNode>().Select(map => map[key]).OfType<Node>()]);

    /// <summary>These layers, then others for the tokens that these lack; but not for some of them.</summary>
    public ThemeLayers OrElse(ThemeLayers others, params ImmutableArray<string> except) => new(
    [
        .. Layers,
        .. others.Layers.OfType<MapNode>().Select(map => map with { Members = [.. map.Members.Where(member => !except.Contains(member.Key.Value))] }),
    ]);

    public string Text(string key) => Find<ScalarNode>(key)?.Value ?? throw Missing(key);

    public string TextOr(string key, string otherwise) => Find<ScalarNode>(key)?.Value ?? otherwise;

    public bool Has(string key) => Find<Node>(key) is not null;

    public double Length(string key) => Measures.Length(Text(key)) ?? throw Wrong(key);

    public double LengthOr(string key, double otherwise) => Has(key) ? Length(key) : otherwise;

    public bool Flag(string key) => bool.Parse(Text(key));

    public T Enum<T>(string key) where T : struct, Enum => System.Enum.Parse<T>(Text(key), ignoreCase: true);

    public Color Color(string key) => Measures.Color(Text(key)) is var (red, green, blue) ? new(red, green, blue) : throw Wrong(key);

    public IEnumerable<string> List(string key) => Find<Node>(key) switch
    {
        ListNode list => list.Items.OfType<ScalarNode>().Select(item => item.Value),
        ScalarNode only => [only.Value],
        _ => throw Missing(key),
    };

    private static MapNode Map(IEnumerable<Setting> tokens, SourceSpan span) => new(
    [
        .. tokens.GroupBy(token => token.Path.Split('.')[0]).Select(group => KeyValuePair.Create(
            new ScalarNode(group.Key, ScalarStyle.Plain, span),
            group.First() is var first && first.Path == group.Key
                ? Value(first)
                : Map(group.Select(token => token with { Path = token.Path[(group.Key.Length + 1)..] }), first.Span))),
    ], span);

    private static Node Value(Setting token) =>
        token.Values is [var only] ? new ScalarNode(only, ScalarStyle.Quoted, token.Span) : new ListNode([.. token.Values.Select(each => new ScalarNode(each, ScalarStyle.Quoted, token.Span))], token.Span);

    private T? Find<T>(string key) where T : Node =>
        Layers.OfType<MapNode>().Select(map => map[key]).OfType<T>().FirstOrDefault();

    private static InvalidOperationException Wrong(string key) => new($"the theme's token `{key}` was not checked");

    private static InvalidOperationException Missing(string key) => new($"the default theme has no token `{key}`");
}
