using System.Collections.Immutable;
using Resume.Formats.Model;

namespace Resume.Formats.Themes;

/// <summary>Tokens by path, in order of precedence: of two with the same path, the first wins. Immutable.</summary>
internal sealed class TokenSet
{
    private readonly ImmutableArray<LocatedSetting> tokens;
    private readonly Dictionary<string, int> indexes;

    public TokenSet(ImmutableArray<LocatedSetting> tokens)
    {
        this.tokens = tokens;
        indexes = new(tokens.Length, StringComparer.Ordinal);
        for (var i = 0; i < tokens.Length; i++)
        {
            indexes.TryAdd(tokens[i].Path, i);
        }
    }

    public bool IsEmpty => tokens.IsEmpty;

    /// <summary>These tokens, and others behind them.</summary>
    public TokenSet OrElse(TokenSet others) => IsEmpty ? others : new([.. tokens, .. others.tokens]);

    /// <summary>All tokens, in order of precedence.</summary>
    public ImmutableArray<LocatedSetting> All => tokens;

    public bool Contains(string path) => indexes.ContainsKey(path);

    /// <summary>True where the first token is set and comes before the second one.</summary>
    public bool Precedes(string path, string other) => indexes.TryGetValue(path, out var index) && index < indexes[other];

    /// <summary>A length in points.</summary>
    public double Length(string path) => Get<double>(path);

    /// <summary>A whole number.</summary>
    public int Count(string path) => Get<int>(path);

    public bool Flag(string path) => Get<bool>(path);

    public string Text(string path) => Get<string>(path);

    public ImmutableArray<string> List(string path) => Get<ImmutableArray<string>>(path);

    public Color Color(string path)
    {
        var (red, green, blue) = Get<(byte Red, byte Green, byte Blue)>(path);
        return new(red, green, blue);
    }

    /// <summary>A word that names a member of an enum.</summary>
    public T Enum<T>(string path) where T : struct, Enum => System.Enum.Parse<T>(Text(path), ignoreCase: true);

    private T Get<T>(string path) => indexes.TryGetValue(path, out var index)
        ? (T)tokens[index].Parsed!
        : throw new InvalidOperationException($"the default theme has no token `{path}`");
}
