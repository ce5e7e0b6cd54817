using System.Collections.Immutable;

namespace Resume.Formats.Themes;

/// <summary>Scales a theme with the size of its running text, where a source chooses that size.</summary>
internal static class BodyScale
{
    private const string BodySize = "styles.body.size";

    // Lengths that go with the size of type: all of the styles' own, and those of what is set in running text.
    private static readonly ImmutableArray<string> Keys = ["size", "lineHeight", "tracking", "before", "after"];

    private static readonly ImmutableHashSet<string> Paths =
    [
        "section.ruleGap", "bullets.indent", "bullets.markGap", "bullets.spaceBetween", "table.labelWidth", "table.columnGap",
        "table.rowGap", "startColumn.width", "citations.indent",
    ];

    /// <summary>The tokens of a theme, scaled where the source sets the size of running text. What the source sets overrides them.</summary>
    public static TokenSet Apply(TokenSet source, TokenSet theme)
    {
        if (!source.Contains(BodySize))
        {
            return theme;
        }

        var ratio = source.Length(BodySize) / theme.Length(BodySize);
        return new(
            [.. theme.All.Select(token => Scales(token.Path) ? token with { Parsed = Scale((double)token.Parsed!, ratio) } : token)]);
    }

    private static bool Scales(string path) =>
        Paths.Contains(path)
        || (path.StartsWith("styles.", StringComparison.Ordinal)
            && Keys.Contains(path[(path.LastIndexOf('.') + 1)..], StringComparer.Ordinal));

    private static double Scale(double points, double ratio) => Math.Round(points * ratio, 2);
}
