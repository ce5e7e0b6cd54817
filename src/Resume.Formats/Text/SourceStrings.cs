using System.Text;

namespace Resume.Formats.Text;

/// <summary>Strings as a source contains them -> as the model has them. Every string of a source takes one of these ways.</summary>
internal static class SourceStrings
{
    /// <summary>
    /// Words on one line, such as a name: white space of any kind and length is one space, and there is none at the ends. A no-break
    /// space stays. Empty if there is nothing to see.
    /// </summary>
    public static string Words(string text)
    {
        var clean = Sanitizer.Clean(text).Trim();
        return InvisibleCharacters.IsBlank(clean) ? ""
            : clean.Contains("  ", StringComparison.Ordinal) ? CollapseSpaces(clean)
            : clean;
    }

    /// <summary>Words on one or more lines, such as a postal address; without blank lines.</summary>
    public static string Lines(string text) =>
        string.Join('\n', text.ReplaceLineEndings("\n").Split('\n').Select(Words).Where(line => line.Length > 0));

    /// <summary>A value that is not prose, such as an address, a number or a date: as words, and without invisible characters.</summary>
    public static string Value(string text) => Words(InvisibleCharacters.RemoveAll(text));

    private static string CollapseSpaces(string text)
    {
        var collapsed = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (character != ' ' || collapsed.Length == 0 || collapsed[^1] != ' ')
            {
                collapsed.Append(character);
            }
        }

        return collapsed.ToString();
    }
}
