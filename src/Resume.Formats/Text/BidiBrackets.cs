namespace Resume.Formats.Text;

/// <summary>The direction of paired brackets: UAX #9, BD16 and N0.</summary>
internal static class BidiBrackets
{
    private const int MaxOpen = 63;

    public static void Resolve(
        Span<BidiClass> types,
        int[] places,
        ReadOnlySpan<BidiClass> classes,
        ReadOnlySpan<int> brackets,
        BidiClass before,
        BidiClass embedding)
    {
        foreach (var (open, close) in FindPairs(types, places, brackets))
        {
            if (FindDirection(types, open, close, before, embedding) is { } direction)
            {
                Set(types, places, classes, open, direction);
                Set(types, places, classes, close, direction);
            }
        }
    }

    private static List<(int Open, int Close)> FindPairs(ReadOnlySpan<BidiClass> types, int[] places, ReadOnlySpan<int> brackets)
    {
        List<(int Open, int Close)> pairs = [];
        List<(int Bracket, int Place)> open = [];

        for (var i = 0; i < types.Length; i++)
        {
            var bracket = types[i] == BidiClass.ON ? brackets[places[i]] : 0;
            if (bracket > 0)
            {
                if (open.Count == MaxOpen)
                {
                    break;
                }

                open.Add((bracket, i));
            }
            else if (bracket < 0 && open.FindLastIndex(candidate => candidate.Bracket == -bracket) is >= 0 and var match)
            {
                pairs.Add((open[match].Place, i));
                open.RemoveRange(match, open.Count - match);
            }
        }

        pairs.Sort();
        return pairs;
    }

    private static BidiClass? FindDirection(ReadOnlySpan<BidiClass> types, int open, int close, BidiClass before, BidiClass embedding)
    {
        var opposite = false;
        for (var i = open + 1; i < close; i++)
        {
            if (Strong(types[i]) is { } strong)
            {
                if (strong == embedding)
                {
                    return embedding;
                }

                opposite = true;
            }
        }

        if (!opposite)
        {
            return null;
        }

        var context = before;
        for (var i = open - 1; i >= 0; i--)
        {
            if (Strong(types[i]) is { } strong)
            {
                context = strong;
                break;
            }
        }

        // Only the opposite direction occurs inside: the text before the brackets decides (N0 c).
        return context;
    }

    // Combining marks take the direction of their bracket.
    private static void Set(Span<BidiClass> types, int[] places, ReadOnlySpan<BidiClass> classes, int bracket, BidiClass direction)
    {
        types[bracket] = direction;
        for (var i = bracket + 1; i < types.Length && classes[places[i]] == BidiClass.NSM; i++)
        {
            types[i] = direction;
        }
    }

    private static BidiClass? Strong(BidiClass type) => type switch
    {
        BidiClass.L => BidiClass.L,
        BidiClass.R or BidiClass.EN or BidiClass.AN => BidiClass.R,
        _ => null,
    };
}
