namespace Resume.Formats.Reading.Trees;

/// <summary>
/// The text a YAML parser is given: the source, with characters hidden that YAML would take for its own.
/// Each is replaced by one that no source may hold, so that every place stays what it is, and put back once the text is read.
/// </summary>
internal sealed class YamlMask
{
    private const char First = '\uFDD0';
    private const string Hidden = "*&!|>%@`[]{}:#-?,'\"\u0085\u2028\u2029";

    private readonly char[] text;

    public YamlMask(string source)
    {
        text = source.ToCharArray();

        // YAML 1.1 breaks lines at these, and nobody else does.
        for (var i = source.AsSpan().IndexOfAny('\u0085', '\u2028', '\u2029'); i >= 0 && i < text.Length; i++)
        {
            Hide(i, text[i] is '\u0085' or '\u2028' or '\u2029');
        }
    }

    /// <summary>Hides the character at an offset.</summary>
    public void Hide(int offset) => Hide(offset, true);

    /// <summary>Replaces a character by a space: a tab that indents.</summary>
    public void Blank(int offset) => text[offset] = ' ';

    /// <summary>Blanks a line, which is read no more; false where it is blank already.</summary>
    public bool BlankLine(int start, int length)
    {
        var line = text.AsSpan(start, length);
        var wasBlank = line.IsWhiteSpace();
        line.Fill(' ');
        return !wasBlank;
    }

    public override string ToString() => new(text);

    /// <summary>A value with what was hidden in it.</summary>
    public static string Reveal(string value) =>
        value.AsSpan().IndexOfAnyInRange(First, (char)(First + Hidden.Length - 1)) < 0 ? value
            : string.Create(value.Length, value, static (to, from) =>
            {
                for (var i = 0; i < to.Length; i++)
                {
                    to[i] = from[i] >= First && from[i] < First + Hidden.Length ? Hidden[from[i] - First] : from[i];
                }
            });

    private void Hide(int offset, bool isHidden)
    {
        if (isHidden && Hidden.IndexOf(text[offset], StringComparison.Ordinal) is var index and >= 0)
        {
            text[offset] = (char)(First + index);
        }
    }
}
