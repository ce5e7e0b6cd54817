namespace Resume.Formats.Text;

/// <summary>Explicit embeddings, overrides and isolates: UAX #9, X1 to X8.</summary>
internal static class BidiEmbedding
{
    private const int MaxDepth = 125;

    private readonly record struct Status(byte Level, BidiClass? Override, bool Isolate);

    public static void Apply(ReadOnlySpan<BidiClass> classes, int[] isolates, byte paragraphLevel, BidiClass[] resolved, byte[] levels)
    {
        var stack = new Stack<Status>();
        stack.Push(new(paragraphLevel, null, Isolate: false));
        var (overflowIsolates, overflowEmbeddings, validIsolates) = (0, 0, 0);

        for (var i = 0; i < classes.Length; i++)
        {
            var bidi = classes[i];
            switch (bidi)
            {
                case BidiClass.RLE or BidiClass.LRE or BidiClass.RLO or BidiClass.LRO:
                    var embedding = Next(stack.Peek().Level, rightToLeft: bidi is BidiClass.RLE or BidiClass.RLO);
                    if (embedding <= MaxDepth && overflowIsolates == 0 && overflowEmbeddings == 0)
                    {
                        stack.Push(new((byte)embedding, OverrideOf(bidi), Isolate: false));
                    }
                    else if (overflowIsolates == 0)
                    {
                        overflowEmbeddings++;
                    }

                    break;

                case BidiClass.RLI or BidiClass.LRI or BidiClass.FSI:
                    SetLevel(i, stack.Peek());
                    var rightToLeft = bidi == BidiClass.RLI
                        || (bidi == BidiClass.FSI && BidiIsolates.FirstStrongIsRightToLeft(classes, isolates, i + 1, isolates[i]));
                    var isolate = Next(stack.Peek().Level, rightToLeft);
                    if (isolate <= MaxDepth && overflowIsolates == 0 && overflowEmbeddings == 0)
                    {
                        validIsolates++;
                        stack.Push(new((byte)isolate, null, Isolate: true));
                    }
                    else
                    {
                        overflowIsolates++;
                    }

                    break;

                case BidiClass.PDI:
                    if (overflowIsolates > 0)
                    {
                        overflowIsolates--;
                    }
                    else if (validIsolates > 0)
                    {
                        overflowEmbeddings = 0;
                        while (!stack.Pop().Isolate)
                        {
                        }

                        validIsolates--;
                    }

                    SetLevel(i, stack.Peek());
                    break;

                case BidiClass.PDF:
                    if (overflowIsolates == 0 && overflowEmbeddings > 0)
                    {
                        overflowEmbeddings--;
                    }
                    else if (overflowIsolates == 0 && !stack.Peek().Isolate && stack.Count > 1)
                    {
                        stack.Pop();
                    }

                    break;

                case BidiClass.B:
                    levels[i] = paragraphLevel;
                    break;

                case BidiClass.BN:
                    break;

                default:
                    SetLevel(i, stack.Peek());
                    break;
            }
        }

        void SetLevel(int i, Status status)
        {
            levels[i] = status.Level;
            resolved[i] = status.Override ?? resolved[i];
        }
    }

    private static BidiClass? OverrideOf(BidiClass bidi) => bidi switch
    {
        BidiClass.RLO => BidiClass.R,
        BidiClass.LRO => BidiClass.L,
        _ => null,
    };

    private static int Next(byte level, bool rightToLeft) => rightToLeft ? (level + 1) | 1 : (level + 2) & ~1;
}
