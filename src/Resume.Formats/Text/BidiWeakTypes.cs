namespace Resume.Formats.Text;

/// <summary>The types of numbers, their separators, and marks: UAX #9, W1 to W7.</summary>
internal static class BidiWeakTypes
{
    public static void Resolve(Span<BidiClass> types, BidiClass before)
    {
        ResolveMarksAndArabic(types, before);
        ResolveSeparators(types);
        ResolveTerminators(types);
        ResolveEuropeanNumbers(types, before);
    }

    // W1 to W3.
    private static void ResolveMarksAndArabic(Span<BidiClass> types, BidiClass before)
    {
        var previous = before;
        var strong = before;
        for (var i = 0; i < types.Length; i++)
        {
            if (types[i] == BidiClass.NSM)
            {
                types[i] = BidiIsolates.IsInitiator(previous) || previous == BidiClass.PDI ? BidiClass.ON : previous;
            }

            previous = types[i];
            switch (previous)
            {
                case BidiClass.L or BidiClass.R or BidiClass.AL:
                    strong = previous;
                    break;
                case BidiClass.EN when strong == BidiClass.AL:
                    types[i] = BidiClass.AN;
                    break;
            }
        }

        types.Replace(BidiClass.AL, BidiClass.R);
    }

    // W4.
    private static void ResolveSeparators(Span<BidiClass> types)
    {
        for (var i = 1; i < types.Length - 1; i++)
        {
            var (left, right) = (types[i - 1], types[i + 1]);
            var joinsNumbers = types[i] switch
            {
                BidiClass.CS => left is BidiClass.EN or BidiClass.AN,
                BidiClass.ES => left == BidiClass.EN,
                _ => false,
            };
            if (left == right && joinsNumbers)
            {
                types[i] = left;
            }
        }
    }

    // W5 and W6.
    private static void ResolveTerminators(Span<BidiClass> types)
    {
        for (var i = 0; i < types.Length; i++)
        {
            if (types[i] is BidiClass.ES or BidiClass.CS)
            {
                types[i] = BidiClass.ON;
            }
            else if (types[i] == BidiClass.ET)
            {
                var end = i + 1;
                while (end < types.Length && types[end] == BidiClass.ET)
                {
                    end++;
                }

                var byNumber = (i > 0 && types[i - 1] == BidiClass.EN) || (end < types.Length && types[end] == BidiClass.EN);
                types[i..end].Fill(byNumber ? BidiClass.EN : BidiClass.ON);
                i = end - 1;
            }
        }
    }

    // W7.
    private static void ResolveEuropeanNumbers(Span<BidiClass> types, BidiClass before)
    {
        var strong = before;
        for (var i = 0; i < types.Length; i++)
        {
            if (types[i] is BidiClass.L or BidiClass.R)
            {
                strong = types[i];
            }
            else if (types[i] == BidiClass.EN && strong == BidiClass.L)
            {
                types[i] = BidiClass.L;
            }
        }
    }
}
