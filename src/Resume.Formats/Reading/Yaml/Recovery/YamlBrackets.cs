using Resume.Formats.Reading.Nodes;

namespace Resume.Formats.Reading.Yaml.Recovery;

/// <summary>Finds the end of a quoted text or of a list or map in brackets.</summary>
internal static class YamlBrackets
{
    /// <summary>The offset after the closing quote or bracket, or -1 if it is missing in the lines of its owner.</summary>
    /// <param name="source">The source.</param>
    /// <param name="start">The offset of the opening quote or bracket.</param>
    /// <param name="owner">The indentation of its key or dash; its lines have more.</param>
    public static int End(SourceText source, int start, int owner)
    {
        var text = source.Text.AsSpan();
        var depth = 0;

        for (var i = start; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '"' or '\'' when text[i] == text[start] && depth == 0
                    || depth > 0 && text[i - 1] is ' ' or '\t' or '[' or '{' or ',' or '\n':
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

    // The offset of the closing quote, or -1.
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

    // True if a line that is not blank has no more indentation than the owner. A closing bracket may be in the column of its key.
    private static bool EndsOwner(ReadOnlySpan<char> rest, int owner)
    {
        var indentation = rest.IndexOfAnyExcept(" \t");
        return indentation >= 0 && indentation <= owner && rest[indentation] is not ('\r' or '\n' or ']' or '}');
    }
}
