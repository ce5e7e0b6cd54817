using Resume.Formats.Text;

namespace Resume.Formats.Reading.Schema;

/// <summary>Markdown that marks nothing: `**`, `__` or two backquotes without text between them. It is not content.</summary>
internal static class BlankMarkdown
{
    /// <summary>True for text with two or more marks and nothing else to see.</summary>
    public static bool Matches(string text)
    {
        var marks = text.Count(IsMark);
        return marks > 1 && InvisibleCharacters.IsBlank(string.Concat(text.Where(character => !IsMark(character))));
    }

    private static bool IsMark(char character) => character is '*' or '_' or '`';
}
