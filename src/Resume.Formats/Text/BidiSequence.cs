namespace Resume.Formats.Text;

/// <summary>An isolating run sequence: characters of one level that are adjacent when isolates are left out (UAX #9, BD13).</summary>
internal readonly struct BidiSequence(int[] places, byte level, BidiClass before, BidiClass after)
{
    /// <summary>Divides a paragraph into its sequences: X9 and X10.</summary>
    public static List<BidiSequence> Find(ReadOnlySpan<BidiClass> classes, int[] isolates, byte[] levels, byte paragraphLevel)
    {
        var (kept, runStarts, runOf) = FindRuns(classes, levels);
        var sequences = new List<BidiSequence>();
        var places = new List<int>();

        for (var run = 0; run + 1 < runStarts.Count; run++)
        {
            var first = kept[runStarts[run]];
            if (classes[first] == BidiClass.PDI && isolates[first] != BidiIsolates.None)
            {
                continue;
            }

            places.Clear();
            var next = run;
            var end = Add(next);
            while (BidiIsolates.IsInitiator(classes[places[^1]]) && isolates[places[^1]] < classes.Length)
            {
                next = runOf[isolates[places[^1]]];
                end = Add(next);
            }

            var level = levels[first];
            var levelBefore = run == 0 ? paragraphLevel : levels[kept[runStarts[run] - 1]];
            var endsHere = BidiIsolates.IsInitiator(classes[places[^1]]) || end == kept.Length;
            var levelAfter = endsHere ? paragraphLevel : levels[kept[end]];
            sequences.Add(new([.. places], level, Direction(Math.Max(level, levelBefore)), Direction(Math.Max(level, levelAfter))));
        }

        return sequences;

        // Returns the end of the run.
        int Add(int run)
        {
            places.AddRange(kept.AsSpan(runStarts[run]..runStarts[run + 1]));
            return runStarts[run + 1];
        }
    }

    // The characters that X9 keeps; where their runs of one level start among them, and where the last one ends; the run of each character.
    private static (int[] Kept, List<int> RunStarts, int[] RunOf) FindRuns(ReadOnlySpan<BidiClass> classes, byte[] levels)
    {
        var kept = new int[classes.Length];
        var starts = new List<int>();
        var runOf = new int[classes.Length];
        var count = 0;

        for (var i = 0; i < classes.Length; i++)
        {
            if (BidiLevels.IsRemoved(classes[i]))
            {
                continue;
            }

            if (count == 0 || levels[kept[count - 1]] != levels[i])
            {
                starts.Add(count);
            }

            kept[count++] = i;
            runOf[i] = starts.Count - 1;
        }

        starts.Add(count);
        return (count == kept.Length ? kept : kept[..count], starts, runOf);
    }

    /// <summary>Sets the level of each character: W1 to W7, N0 to N2, I1 and I2.</summary>
    public void Resolve(ReadOnlySpan<BidiClass> classes, ReadOnlySpan<int> brackets, BidiClass[] resolved, byte[] levels)
    {
        var types = new BidiClass[places.Length];
        for (var i = 0; i < types.Length; i++)
        {
            types[i] = resolved[places[i]];
        }

        var embedding = Direction(level);
        BidiWeakTypes.Resolve(types, before);
        BidiBrackets.Resolve(types, places, classes, brackets, before, embedding);
        BidiNeutrals.Resolve(types, before, after, embedding);

        for (var i = 0; i < types.Length; i++)
        {
            levels[places[i]] = (byte)(level + types[i] switch
            {
                BidiClass.R => 1 - (level & 1),
                BidiClass.L => level & 1,
                _ => 2 - (level & 1),
            });
        }
    }

    private static BidiClass Direction(byte level) => (level & 1) == 1 ? BidiClass.R : BidiClass.L;
}
