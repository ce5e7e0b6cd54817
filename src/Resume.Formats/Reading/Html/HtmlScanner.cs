namespace Resume.Formats.Reading.Html;

/// <summary>
/// Finds HTML in a text: the tags of known elements, entities and comments, outside of Markdown's code and escapes. Other angle brackets,
/// as in `List&lt;T>` or `a &lt; b`, are text.
/// </summary>
internal sealed class HtmlScanner
{
    private const int MaxTagLength = 4096;

    private readonly string text;
    private readonly List<HtmlToken> tokens = [];

    private HtmlScanner(string text) => this.text = text;

    /// <summary>The tokens, in order.</summary>
    public static IReadOnlyList<HtmlToken> Scan(string text)
    {
        if (!text.AsSpan().ContainsAny('<', '&'))
        {
            return [];
        }

        var scanner = new HtmlScanner(text);
        scanner.Scan();
        return HtmlPairs.Match(scanner.tokens, text);
    }

    private void Scan()
    {
        var code = new CodeSpans(text);
        for (var at = text.AsSpan().IndexOfAny("<&\\`"); at >= 0 && at < text.Length; at = Next(at))
        {
            at = text[at] switch
            {
                '\\' => at + 2,
                '`' => code.End(at),
                '&' => ReadEntity(at),
                _ => ReadTag(at),
            };
        }

        int Next(int from) => from < text.Length && text.AsSpan(from).IndexOfAny("<&\\`") is var next and >= 0 ? from + next : -1;
    }

    private int ReadEntity(int start)
    {
        if (HtmlEntities.Decode(text.AsSpan(start), out var characters) is var length and > 0)
        {
            tokens.Add(new(start, start + length, HtmlTokenKind.Entity, "", characters));
            return start + length;
        }

        return start + 1;
    }

    private int ReadTag(int start)
    {
        var rest = text.AsSpan(start + 1, Math.Min(MaxTagLength, text.Length - start - 1));
        if (rest is ['!', '-', '-', ..] || rest.StartsWith("![CDATA[") || rest.StartsWith("!doctype", StringComparison.OrdinalIgnoreCase))
        {
            var end = start + (rest[1] == '-' ? 4 : 9);
            tokens.Add(new(start, end, HtmlTokenKind.Declaration, rest[1] == '-' ? "!--" : "![CDATA[", ""));
            return end;
        }

        var isClosing = rest is ['/', ..];
        rest = isClosing ? rest[1..] : rest;
        var length = NameLength(rest);
        if (length is 0 or > 10 || !char.IsAsciiLetter(rest[0]) || length == rest.Length)
        {
            return start + 1;
        }

        var name = rest[..length].ToString().ToLowerInvariant();
        rest = rest[length..];
        var attributes = AttributesLength(rest);
        if (attributes < 0 || !HtmlElements.IsKnown(name))
        {
            return start + 1;
        }

        var tagEnd = start + (isClosing ? 2 : 1) + length + attributes + 1;
        tokens.Add(new(start, tagEnd, isClosing ? HtmlTokenKind.Close : HtmlTokenKind.Open, name, rest[..attributes].ToString()));
        return tagEnd;
    }

    private static int NameLength(ReadOnlySpan<char> rest)
    {
        var length = 0;
        while (length < rest.Length && char.IsAsciiLetterOrDigit(rest[length]))
        {
            length++;
        }

        return length;
    }

    // The number of characters before the `>` of a tag, or -1 if it has none.
    private static int AttributesLength(ReadOnlySpan<char> rest)
    {
        if (rest[0] is not ('>' or '/') && !char.IsWhiteSpace(rest[0]))
        {
            return -1;
        }

        var quote = '\0';
        for (var i = 0; i < rest.Length; i++)
        {
            if (quote != '\0')
            {
                quote = rest[i] == quote ? '\0' : quote;
            }
            else if (rest[i] is '"' or '\'')
            {
                quote = rest[i];
            }
            else if (rest[i] == '>')
            {
                return i;
            }
            else if (rest[i] == '<')
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>Finds the ends of Markdown's code, in linear time.</summary>
    private sealed class CodeSpans(string text)
    {
        // Lengths of backtick runs that do not occur again.
        private readonly HashSet<int> unclosed = [];

        /// <summary>The end of the code that starts with the backticks at an index, or of these if it is not closed.</summary>
        public int End(int start)
        {
            var length = RunAt(start);
            for (var at = start + length; !unclosed.Contains(length) && at < text.Length;)
            {
                var next = text.IndexOf('`', at);
                if (next < 0)
                {
                    break;
                }

                var run = RunAt(next);
                if (run == length)
                {
                    return next + run;
                }

                at = next + run;
            }

            unclosed.Add(length);
            return start + length;
        }

        private int RunAt(int start) =>
            text.AsSpan(start).IndexOfAnyExcept('`') is var length and >= 0 ? length : text.Length - start;
    }
}
