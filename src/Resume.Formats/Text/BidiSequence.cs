namespace Resume.Formats.Text;

/// <summary>An isolating run sequence: characters of one level that are adjacent when isolates are left out (UAX #9, BD13).</summary>
internal sealed class BidiSequence(List<int> places, byte level, BidiClass before, BidiClass after)
{
    /// <summary>Divides a paragraph into its sequences: X9 and X10.</summary>
    public static IEnumerable<BidiSequence> Find(ReadOnlySpan<BidiClass> classes, int[] isolates, byte[] levels, byte paragraphLevel)
    {
        var runs = new List<List<int>>();
        var runOf = new int[classes.Length];
        var following = new int[classes.Length];
        var previous = BidiIsolates.None;

        for (var i = 0; i < classes.Length; i++)
        {
            if (BidiLevels.IsRemoved(classes[i]))
            {
                continue;
            }

            if (previous == BidiIsolates.None || levels[previous] != levels[i])
            {
                runs.Add([]);
            }

            if (previous != BidiIsolates.None)
            {
                following[previous] = i;
            }

            runs[^1].Add(i);
            runOf[i] = runs.Count - 1;
            following[i] = classes.Length;
            previous = i;
        }

        var sequences = new List<BidiSequence>();
        for (var r = 0; r < runs.Count; r++)
        {
            var first = runs[r][0];
            if (classes[first] == BidiClass.PDI && isolates[first] != BidiIsolates.None)
            {
                continue;
            }

            var places = runs[r];
            while (BidiIsolates.IsInitiator(classes[places[^1]]) && isolates[places[^1]] < classes.Length)
            {
                places.AddRange(runs[runOf[isolates[places[^1]]]]);
            }

            var last = places[^1];
            var level = levels[first];
            var levelBefore = r == 0 ? paragraphLevel : levels[runs[r - 1][0]];
            var endsHere = BidiIsolates.IsInitiator(classes[last]) || following[last] == classes.Length;
            var levelAfter = endsHere ? paragraphLevel : levels[following[last]];
            sequences.Add(new(places, level, Direction(Math.Max(level, levelBefore)), Direction(Math.Max(level, levelAfter))));
        }

        return sequences;
    }

    /// <summary>Sets the level of each character: W1 to W7, N0 to N2, I1 and I2.</summary>
    public void Resolve(ReadOnlySpan<BidiClass> classes, ReadOnlySpan<int> brackets, BidiClass[] resolved, byte[] levels)
    {
        var types = new BidiClass[places.Count];
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
