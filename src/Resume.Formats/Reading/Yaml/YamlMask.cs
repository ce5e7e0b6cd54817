namespace Resume.Formats.Reading.Yaml;

/// <summary>
/// The text for the YAML parser: the source, with characters hidden that YAML would read as syntax.
/// Each is replaced by a character that sources cannot contain, so that positions stay the same, and restored in the values.
/// </summary>
internal sealed class YamlMask
{
    private const char First = '\uFDD0';
    private const string Hidden = "*&!|>%@`[]{}:#-?,'\"\u0085\u2028\u2029";

    private readonly char[] text;

    public YamlMask(string source)
    {
        text = source.ToCharArray();

        // YAML 1.1 treats these as line breaks; YAML 1.2 and editors do not.
        for (var i = source.AsSpan().IndexOfAny('\u0085', '\u2028', '\u2029'); i >= 0 && i < text.Length; i++)
        {
            Hide(i, text[i] is '\u0085' or '\u2028' or '\u2029');
        }
    }

    /// <summary>Hides the character at an offset.</summary>
    public void Hide(int offset) => Hide(offset, true);

    /// <summary>Replaces a character, such as a tab that indents, by a space.</summary>
    public void Blank(int offset) => text[offset] = ' ';

    /// <summary>Replaces a line by spaces; false if it was blank already.</summary>
    public bool BlankLine(int start, int length)
    {
        var line = text.AsSpan(start, length);
        var wasBlank = line.IsWhiteSpace();
        line.Fill(' ');
        return !wasBlank;
    }

    public override string ToString() => new(text);

    /// <summary>A value with the hidden characters restored.</summary>
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
