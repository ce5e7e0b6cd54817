namespace Resume.Formats.Reading.Yaml.Recovery;

/// <summary>Finds keys and comments on a line of YAML.</summary>
internal static class YamlLine
{
    /// <summary>The length of `key:` at the start, or 0 if the line is text.</summary>
    public static int KeyLength(ReadOnlySpan<char> text, bool isItem)
    {
        if (text[0] is '"' or '\'')
        {
            var close = text[1..].IndexOf(text[0]) + 2;
            return close >= 2 && text[close..] is [':'] or [':', ' ' or '\t', ..] ? close + 1 : 0;
        }

        var colon = "*&!|>%@`[]{}#,".Contains(text[0], StringComparison.Ordinal) ? -1 : KeyEnd(text);

        // "- Led the team: a story" is text, but "phone number: …" on its own line can only be a key.
        return colon <= 0 || (isItem && text[..colon].TrimEnd(" \t").Contains(' ')) ? 0 : colon + 1;
    }

    /// <summary>The offset of the first comment after an offset, or the end of the line.</summary>
    public static int CommentStart(ReadOnlySpan<char> text, int from)
    {
        for (var i = from + 1; i < text.Length; i++)
        {
            if (text[i] == '#' && text[i - 1] is ' ' or '\t')
            {
                return i;
            }
        }

        return text.Length;
    }

    private static int KeyEnd(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == ':' && (i + 1 == text.Length || text[i + 1] is ' ' or '\t'))
            {
                return i;
            }

            if (text[i] == '#' && i > 0 && text[i - 1] is ' ' or '\t')
            {
                break;
            }
        }

        return -1;
    }
}
