namespace Resume.Formats.Text;

/// <summary>The isolates of a paragraph: UAX #9, BD9, P2 and P3.</summary>
internal static class BidiIsolates
{
    public const int None = -1;

    /// <summary>
    /// For an isolate initiator the index of its PDI, or the length of the text if it has none; for a PDI the index of its initiator;
    /// otherwise <see cref="None"/>.
    /// </summary>
    public static int[] Match(ReadOnlySpan<BidiClass> classes)
    {
        var matches = new int[classes.Length];
        Array.Fill(matches, None);
        var open = new Stack<int>();

        for (var i = 0; i < classes.Length; i++)
        {
            if (IsInitiator(classes[i]))
            {
                matches[i] = classes.Length;
                open.Push(i);
            }
            else if (classes[i] == BidiClass.PDI && open.TryPop(out var initiator))
            {
                matches[i] = initiator;
                matches[initiator] = i;
            }
        }

        return matches;
    }

    public static bool IsInitiator(BidiClass bidi) => bidi is BidiClass.LRI or BidiClass.RLI or BidiClass.FSI;

    public static bool FirstStrongIsRightToLeft(ReadOnlySpan<BidiClass> classes, int[] matches, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            switch (classes[i])
            {
                case BidiClass.L:
                    return false;
                case BidiClass.R or BidiClass.AL:
                    return true;
                case BidiClass.LRI or BidiClass.RLI or BidiClass.FSI:
                    i = matches[i];
                    break;
            }
        }

        return false;
    }
}
