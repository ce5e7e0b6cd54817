using System.Text;

namespace Resume.Formats.Text;

/// <summary>The direction of each character as an embedding level of UAX #9: even is left to right, odd is right to left.</summary>
internal static class BidiLevels
{
    private const char FirstStrongIsolate = '\u2068';
    private const char PopDirectionalIsolate = '\u2069';

    /// <summary>True if a left-to-right paragraph may contain characters that run from right to left.</summary>
    public static bool NeedsOrdering(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            // There are no right-to-left characters and no directional controls below the Hebrew block.
            if (c >= '\u0590')
            {
                var bidi = char.IsSurrogate(c) ? BidiClass.R : UnicodeTable.Bidi(c);
                if (bidi is BidiClass.R or BidiClass.AL or BidiClass.AN or (>= BidiClass.LRE and <= BidiClass.PDI))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>The level of each UTF-16 unit, before lines are broken: rule L1 is applied to each line later.</summary>
    public static byte[] Resolve(ReadOnlySpan<char> text, bool rightToLeft)
    {
        var classes = new BidiClass[text.Length];
        var brackets = new int[text.Length];

        for (var i = 0; i < text.Length;)
        {
            Rune.DecodeFromUtf16(text[i..], out var rune, out var length);
            classes[i] = UnicodeTable.Bidi(rune.Value);
            brackets[i] = classes[i] == BidiClass.ON ? CanonicalBracket(rune.Value) : 0;

            // A low surrogate takes the level of the high surrogate before it, as an ignored character does.
            if (length == 2)
            {
                classes[i + 1] = BidiClass.BN;
            }

            i += length;
        }

        return Resolve(classes, brackets, rightToLeft ? (byte)1 : (byte)0);
    }

    /// <summary>
    /// The level of each UTF-16 unit of a text with parts that must not mix with the text around them, such as two contacts on one line.
    /// Each part is laid out as if U+2068 and U+2069 surrounded it (UAX #9, 2.4), without these characters, which a reader would copy.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="isolates">The parts, in order; they do not overlap.</param>
    /// <param name="rightToLeft">The direction of the paragraph.</param>
    public static byte[] ResolveWithIsolates(string text, IReadOnlyList<(int Start, int End)> isolates, bool rightToLeft)
    {
        if (isolates.Count == 0)
        {
            return Resolve(text, rightToLeft);
        }

        var isolated = new StringBuilder(text.Length + (2 * isolates.Count));
        var at = 0;
        foreach (var (start, end) in isolates)
        {
            isolated.Append(text, at, start - at).Append(FirstStrongIsolate).Append(text, start, end - start).Append(PopDirectionalIsolate);
            at = end;
        }

        var all = Resolve(isolated.Append(text, at, text.Length - at).ToString(), rightToLeft);
        var levels = new byte[text.Length];
        var (next, added) = (0, 0);
        for (var i = 0; i < levels.Length; i++)
        {
            // An empty part has both marks at one place.
            while (next < isolates.Count && isolates[next].End <= i)
            {
                next++;
                added += 2;
            }

            var within = next < isolates.Count && isolates[next].Start <= i;
            levels[i] = all[i + added + (within ? 1 : 0)];
        }

        return levels;
    }

    /// <summary>The levels of characters of given classes.</summary>
    /// <param name="classes">The class of each character.</param>
    /// <param name="brackets">For each character 0, or its <see cref="CanonicalBracket"/>.</param>
    /// <param name="paragraphLevel">0 or 1.</param>
    public static byte[] Resolve(ReadOnlySpan<BidiClass> classes, ReadOnlySpan<int> brackets, byte paragraphLevel)
    {
        var levels = new byte[classes.Length];
        var resolved = classes.ToArray();
        var isolates = BidiIsolates.Match(classes);

        BidiEmbedding.Apply(classes, isolates, paragraphLevel, resolved, levels);
        foreach (var sequence in BidiSequence.Find(classes, isolates, levels, paragraphLevel))
        {
            sequence.Resolve(classes, brackets, resolved, levels);
        }

        // Characters that X9 removes take the level of the character before them.
        for (var i = 0; i < levels.Length; i++)
        {
            if (IsRemoved(classes[i]))
            {
                levels[i] = i == 0 ? paragraphLevel : levels[i - 1];
            }
        }

        return levels;
    }

    /// <summary>The level of a paragraph by its first strong character: rules P2 and P3.</summary>
    public static byte ParagraphLevel(ReadOnlySpan<BidiClass> classes) =>
        BidiIsolates.FirstStrongIsRightToLeft(classes, BidiIsolates.Match(classes), 0, classes.Length) ? (byte)1 : (byte)0;

    /// <summary>
    /// A number that identifies a pair of brackets: positive for the opening, negative for the closing bracket, 0 for other characters.
    /// </summary>
    public static int CanonicalBracket(int codePoint)
    {
        var pair = UnicodeTable.Bracket(codePoint);
        var number = pair < 0 ? pair : pair > 0 ? codePoint : 0;

        // U+2329 and U+3008 are canonically equivalent.
        return number switch
        {
            0x2329 => 0x3008,
            -0x2329 => -0x3008,
            _ => number,
        };
    }

    /// <summary>True for the characters that rule X9 removes.</summary>
    public static bool IsRemoved(BidiClass bidi) =>
        bidi is BidiClass.LRE or BidiClass.LRO or BidiClass.RLE or BidiClass.RLO or BidiClass.PDF or BidiClass.BN;
}
