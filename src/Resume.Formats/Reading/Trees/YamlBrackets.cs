namespace Resume.Formats.Reading.Trees;

/// <summary>Where a quoted text or a bracket that opens in a source closes again.</summary>
internal static class YamlBrackets
{
    /// <summary>The offset after the end of what opens at an offset, or -1 where it does not close before the lines of its owner end.</summary>
    /// <param name="source">The source.</param>
    /// <param name="start">Where the quote or bracket stands.</param>
    /// <param name="owner">The indentation of its key or dash: what belongs to it is indented more deeply.</param>
    public static int End(SourceText source, int start, int owner)
    {
        var text = source.Text.AsSpan();
        var depth = 0;

        for (var i = start; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '"' or '\'' when text[i] == text[start] && depth == 0 || depth > 0 && text[i - 1] is ' ' or '\t' or '[' or '{' or ',' or '\n':
                    i = Quote(text, i, owner);
                    if (i < 0)
                    {
                        return -1;
                    }

                    break;

                case '[' or '{':
                    depth++;
                    break;

                case ']' or '}':
                    depth--;
                    break;

                case '#' when text[i - 1] is ' ' or '\t':
                    i += Math.Max(text[i..].IndexOfAny('\r', '\n') - 1, 0);
                    break;

                case '\n' when EndsOwner(text[(i + 1)..], owner):
                    return -1;

                default:
                    break;
            }

            if (depth == 0)
            {
                return i + 1;
            }
        }

        return -1;
    }

    // The offset of the quote that closes.
    private static int Quote(ReadOnlySpan<char> text, int start, int owner)
    {
        for (var i = start + 1; i < text.Length; i++)
        {
            if (text[i] == '\\' && text[start] == '"')
            {
                i++;
            }
            else if (text[i] == text[start])
            {
                if (text[start] == '"' || i + 1 >= text.Length || text[i + 1] != '\'')
                {
                    return i;
                }

                i++;
            }
            else if (text[i] == '\n' && EndsOwner(text[(i + 1)..], owner))
            {
                return -1;
            }
        }

        return -1;
    }

    // True where a line that is not blank is indented no more deeply than the owner; a closing bracket may stand below its key.
    private static bool EndsOwner(ReadOnlySpan<char> rest, int owner)
    {
        var indentation = rest.IndexOfAnyExcept(" \t");
        return indentation >= 0 && indentation <= owner && rest[indentation] is not ('\r' or '\n' or ']' or '}');
    }
}
