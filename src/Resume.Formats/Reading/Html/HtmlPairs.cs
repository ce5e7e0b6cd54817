namespace Resume.Formats.Reading.Html;

/// <summary>Finds the partner of each tag. Elements may cross, as in `&lt;b>&lt;i>&lt;/b>&lt;/i>`: tags of one name are paired.</summary>
internal static class HtmlPairs
{
    /// <summary>Marks the tags that have a partner, and drops what only looks like a tag, as in `List&lt;b>`.</summary>
    public static IReadOnlyList<HtmlToken> Match(List<HtmlToken> tokens, string text)
    {
        var open = new Dictionary<string, Stack<HtmlToken>>(StringComparer.Ordinal);
        foreach (var token in tokens)
        {
            if (token.Kind == HtmlTokenKind.Open)
            {
                if (!open.TryGetValue(token.Name, out var stack))
                {
                    open[token.Name] = stack = [];
                }

                stack.Push(token);
            }
            else if (token.Kind == HtmlTokenKind.Close && open.TryGetValue(token.Name, out var stack) && stack.TryPop(out var partner))
            {
                partner.IsMatched = token.IsMatched = true;
            }
        }

        tokens.RemoveAll(token => !IsTag(token, text));
        return tokens;
    }

    private static bool IsTag(HtmlToken token, string text) =>
        token.Kind is HtmlTokenKind.Entity or HtmlTokenKind.Declaration
        || token.IsMatched
        || token.StandsAlone
        || token.Value.Contains('=', StringComparison.Ordinal)
        || !HtmlElements.IsWord(token.Name) && (token.Kind == HtmlTokenKind.Close || !IsTypeArgument(token, text));

    private static bool IsTypeArgument(HtmlToken token, string text) => token.Start > 0 && char.IsLetterOrDigit(text[token.Start - 1]);
}
