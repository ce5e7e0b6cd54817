namespace Resume.Formats.Typesetting.Fonts;

/// <summary>
/// How long a font's rules for layout (GSUB, GPOS) take at most for one glyph. HarfBuzz limits how many glyphs they make, but tries as many
/// rules as a font has: some kilobytes can have it try billions.
/// </summary>
/// <remarks>The unit is a comparison of a glyph, some nanoseconds. Follows OpenType 1.9, "OpenType Layout Common Table Formats".</remarks>
internal ref struct LayoutCost
{
    /// <summary>The cost of all fonts that cost more.</summary>
    public const long Most = 1_000_000_000_000;

    // Past this many rules a font is as good as endless; and reading them all would take long.
    private const int MostRules = 500_000;

    // HarfBuzz applies no lookups within more lookups than these.
    private const int Deepest = 64;

    // HarfBuzz compares no more glyphs than these for each part of a rule.
    private const int LongestRule = 64;

    private readonly SfntTable table;
    private readonly LayoutLookups kinds;
    private readonly int lookups;
    private readonly long?[] known;
    private int rules;
    private int depth;

    private LayoutCost(SfntTable table, LayoutLookups kinds)
    {
        this.table = table;
        this.kinds = kinds;
        lookups = table.UInt16(8);
        known = new long?[table.UInt16(lookups)];
    }

    /// <summary>The cost of all rules of a face together.</summary>
    public static long Find(FontFace face) => Math.Min(
        Most,
        new LayoutCost(face.Table("GSUB"u8), LayoutLookups.Substitution).FindAll()
            + new LayoutCost(face.Table("GPOS"u8), LayoutLookups.Positioning).FindAll());

    private long FindAll()
    {
        var sum = 0L;
        for (var i = 0; i < known.Length; i++)
        {
            sum = Math.Min(Most, sum + Lookup(i));
        }

        return rules > MostRules ? Most : sum;
    }

    // Lookups may use one another. One that uses itself costs the most: no font needs that.
    private long Lookup(int index)
    {
        if (index >= known.Length)
        {
            return 0;
        }

        if (known[index] is { } cost)
        {
            return cost;
        }

        known[index] = Most;
        if (depth == Deepest)
        {
            return Most;
        }

        depth++;
        var start = lookups + table.UInt16(lookups + 2 + (2 * index));
        var (type, count) = (table.UInt16(start), table.UInt16(start + 4));
        var (sum, used) = (0L, 0L);
        for (var i = 0; i < count && rules <= MostRules; i++)
        {
            rules++;
            var (tried, applied) = Subtable(type, start + table.UInt16(start + 6 + (2 * i)));
            (sum, used) = (Math.Min(Most, sum + tried), Math.Max(used, applied));
        }

        depth--;
        known[index] = Math.Min(Most, sum + used);
        return known[index]!.Value;
    }

    // What it costs to try all rules, and to apply the most expensive one: when a rule was applied, the others are not tried.
    private (long Tried, long Applied) Subtable(int type, int start)
    {
        if (type == kinds.Extension)
        {
            (type, start) = (table.UInt16(start + 2), start + table.Int32(start + 4));
        }

        var format = table.UInt16(start);
        return (type, format) switch
        {
            _ when type == kinds.Ligature => (Sets(start, start + 4, RuleKind.Ligature).Tried, 0),
            (_, 1) when type == kinds.Context => Sets(start, start + 4, RuleKind.Context),
            (_, 2) when type == kinds.Context => Sets(start, start + 6, RuleKind.Context),
            (_, 1) when type == kinds.Chain => Sets(start, start + 4, RuleKind.Chain),
            (_, 2) when type == kinds.Chain => Sets(start, start + 10, RuleKind.Chain),
            (_, 3) when type == kinds.Context => Records(start + 6 + (2 * table.UInt16(start + 2)), table.UInt16(start + 4)),
            (_, 3) when type == kinds.Chain => Coverages(start + 2),
            _ => (1, 0),
        };
    }

    // A list of sets, of which the first glyph chooses one: a list of rules.
    private (long Tried, long Applied) Sets(int start, int sets, RuleKind kind)
    {
        var (most, applied) = (1L, 0L);
        for (var i = 0; i < table.UInt16(sets) && rules <= MostRules; i++)
        {
            rules++;
            var offset = table.UInt16(sets + 2 + (2 * i));
            if (offset == 0)
            {
                continue;
            }

            var sum = 1L;
            for (var j = 0; j < table.UInt16(start + offset) && rules <= MostRules; j++)
            {
                rules++;
                var (tried, used) = Rule(start + offset + table.UInt16(start + offset + 2 + (2 * j)), kind);
                (sum, applied) = (sum + tried, Math.Max(applied, used));
            }

            most = Math.Max(most, sum);
        }

        return (most, applied);
    }

    private (long Tried, long Applied) Rule(int start, RuleKind kind)
    {
        if (kind == RuleKind.Ligature)
        {
            return (1 + Math.Min(LongestRule, table.UInt16(start + 2)), 0);
        }

        if (kind == RuleKind.Context)
        {
            var glyphs = table.UInt16(start);
            var (_, used) = Records(start + 4 + (2 * Math.Max(0, glyphs - 1)), table.UInt16(start + 2));
            return (1 + Math.Min(LongestRule, glyphs), used);
        }

        // The glyphs before, the glyphs without the first, the glyphs after, and the records.
        var (tried, place) = (1, start);
        for (var part = 0; part < 3; part++)
        {
            var count = table.UInt16(place);
            tried += Math.Min(LongestRule, count);
            place += 2 + (2 * (part == 1 ? Math.Max(0, count - 1) : count));
        }

        return (tried, Records(place + 2, table.UInt16(place)).Applied);
    }

    // Format 3 of chains has a single rule, with a table of glyphs for each place.
    private (long Tried, long Applied) Coverages(int place)
    {
        var tried = 1;
        for (var part = 0; part < 3; part++)
        {
            var count = table.UInt16(place);
            tried += Math.Min(LongestRule, count);
            place += 2 + (2 * count);
        }

        return (tried, Records(place + 2, table.UInt16(place)).Applied);
    }

    // The lookups that a rule applies: a place among its glyphs, and an index.
    private (long Tried, long Applied) Records(int start, int count)
    {
        var sum = 0L;
        for (var i = 0; i < count && rules <= MostRules; i++)
        {
            rules++;
            sum = Math.Min(Most, sum + Lookup(table.UInt16(start + (4 * i) + 2)));
        }

        return (1, sum);
    }

    private enum RuleKind
    {
        Ligature,
        Context,
        Chain,
    }
}

/// <summary>The numbers of the types of lookups that have rules.</summary>
internal sealed record LayoutLookups(int Ligature, int Context, int Chain, int Extension)
{
    public static LayoutLookups Substitution { get; } = new(Ligature: 4, Context: 5, Chain: 6, Extension: 7);

    public static LayoutLookups Positioning { get; } = new(Ligature: -1, Context: 7, Chain: 8, Extension: 9);
}
