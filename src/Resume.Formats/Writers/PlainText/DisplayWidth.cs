using Resume.Formats.Text;

namespace Resume.Formats.Writers.PlainText;

/// <summary>How many columns of a terminal or a monospaced form text takes.</summary>
internal static class DisplayWidth
{
    /// <summary>The columns of a text: wide East Asian characters and emoji take two (UAX #11), combining and invisible ones none.</summary>
    public static int Of(string text)
    {
        var width = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            width += CellWidth.Measure(rune);
        }

        return width;
    }
}
