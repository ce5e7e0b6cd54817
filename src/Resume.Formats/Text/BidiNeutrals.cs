namespace Resume.Formats.Text;

/// <summary>The direction of neutral characters, such as spaces and punctuation: UAX #9, N1 and N2.</summary>
internal static class BidiNeutrals
{
    public static void Resolve(Span<BidiClass> types, BidiClass before, BidiClass after, BidiClass embedding)
    {
        for (var i = 0; i < types.Length; i++)
        {
            if (!IsNeutral(types[i]))
            {
                continue;
            }

            var end = i + 1;
            while (end < types.Length && IsNeutral(types[end]))
            {
                end++;
            }

            var left = i == 0 ? before : Strong(types[i - 1]);
            var right = end == types.Length ? after : Strong(types[end]);
            types[i..end].Fill(left == right ? left : embedding);
            i = end - 1;
        }
    }

    private static bool IsNeutral(BidiClass type) =>
        type is BidiClass.B or BidiClass.S or BidiClass.WS or BidiClass.ON or BidiClass.PDI || BidiIsolates.IsInitiator(type);

    private static BidiClass Strong(BidiClass type) => type == BidiClass.L ? BidiClass.L : BidiClass.R;
}
