namespace Resume.Formats.Privacy.Spellings;

/// <summary>
/// Finds many spellings in a text at once, in a time that grows with the text and not with the number of spellings: a tree of their letters
/// in which every node knows its longest end that is the start of another spelling (Aho and Corasick, 1975).
/// </summary>
internal sealed class SpellingTree
{
    private const int Root = 0;
    private const int None = -1;

    // By node and letter.
    private readonly Dictionary<long, int> edges = [];
    private readonly List<(int Parent, char Letter, int Depth)> nodes = [(None, '\0', 0)];
    private readonly Dictionary<int, List<(int Value, EdgeRule Rule)>> ends = [];
    private int[] fallbacks = [];
    private int[] shorter = [];

    /// <summary>The letters of all spellings.</summary>
    public int Size => nodes.Count;

    /// <summary>Adds a spelling of a value, which is known by its number. All are added before the first search.</summary>
    public void Add(int value, Spelling spelling)
    {
        var node = Root;
        foreach (var letter in spelling.Letters)
        {
            if (!edges.TryGetValue(Key(node, letter), out var next))
            {
                edges[Key(node, letter)] = next = nodes.Count;
                nodes.Add((node, letter, nodes[node].Depth + 1));
            }

            node = next;
        }

        if (!ends.TryGetValue(node, out var values))
        {
            ends[node] = values = [];
        }

        values.Add((value, spelling.Rule));
    }

    /// <summary>Completes the tree.</summary>
    public SpellingTree Complete()
    {
        fallbacks = new int[nodes.Count];
        shorter = new int[nodes.Count];
        Array.Fill(shorter, None);
        foreach (var (node, (parent, letter, depth)) in nodes.Index().OrderBy(each => each.Item.Depth))
        {
            if (depth > 1)
            {
                fallbacks[node] = Next(fallbacks[parent], letter);
            }

            if (depth > 0)
            {
                shorter[node] = ends.ContainsKey(fallbacks[node]) ? fallbacks[node] : shorter[fallbacks[node]];
            }
        }

        return this;
    }

    /// <summary>Reports each spelling in a text, with the indexes of its first and its last letter.</summary>
    /// <param name="letters">The letters of a <see cref="CompactText"/>.</param>
    /// <param name="found">Takes the number of the value, the rule, and the two indexes.</param>
    public void Search(string letters, Action<int, EdgeRule, int, int> found)
    {
        var node = Root;
        for (var i = 0; i < letters.Length; i++)
        {
            node = Next(node, letters[i]);
            for (var end = ends.ContainsKey(node) ? node : shorter[node]; end != None; end = shorter[end])
            {
                foreach (var (value, rule) in ends[end])
                {
                    found(value, rule, i - nodes[end].Depth + 1, i);
                }
            }
        }
    }

    private static long Key(int node, char letter) => ((long)node << 16) | letter;

    private int Next(int node, char letter)
    {
        int next;
        while (!edges.TryGetValue(Key(node, letter), out next) && node != Root)
        {
            node = fallbacks[node];
        }

        return next;
    }
}
