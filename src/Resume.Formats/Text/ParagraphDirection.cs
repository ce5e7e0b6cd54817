namespace Resume.Formats.Text;

/// <summary>The direction of a paragraph where no protocol above the text decides it: UAX #9, P2 and P3.</summary>
internal static class ParagraphDirection
{
    /// <summary>True if the first letter with a direction runs from right to left; null if no letter has one.</summary>
    /// <param name="texts">The texts of the paragraph, in order. An isolate ends with its text.</param>
    public static bool? IsRightToLeft(params IEnumerable<string> texts) =>
        texts.Select(Find).FirstOrDefault(direction => direction is not null);

    private static bool? Find(string text)
    {
        var isolates = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            switch (UnicodeTable.Bidi(rune.Value))
            {
                case BidiClass.LRI or BidiClass.RLI or BidiClass.FSI:
                    isolates++;
                    break;
                case BidiClass.PDI:
                    isolates = Math.Max(0, isolates - 1);
                    break;
                case BidiClass.L when isolates == 0:
                    return false;
                case BidiClass.R or BidiClass.AL when isolates == 0:
                    return true;
            }
        }

        return null;
    }
}
