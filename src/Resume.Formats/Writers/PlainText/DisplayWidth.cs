using Resume.Formats.Text;

namespace Resume.Formats.Writers.PlainText;

/// <summary>The width of text in a terminal or a monospaced form.</summary>
internal static class DisplayWidth
{
    /// <summary>
    /// The columns of a text: two for wide East Asian characters and emoji (UAX 11), none for combining and invisible ones.
    /// </summary>
    public static int Measure(string text)
    {
        var width = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            width += CellWidth.Measure(rune);
        }

        return width;
    }
}
