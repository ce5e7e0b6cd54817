using Resume.Formats.Typesetting.Pages;

namespace Resume.Formats.Writers.Pdf;

/// <summary>What a glyph shows: a stretch of its run's text.</summary>
/// <param name="Start">The first character.</param>
/// <param name="Length">How many; none for a glyph that only helps another of its cluster.</param>
/// <param name="ClusterStart">The first character of its cluster.</param>
/// <param name="ClusterLength">How many characters the cluster has.</param>
internal readonly record struct GlyphText(int Start, int Length, int ClusterStart, int ClusterLength)
{
    /// <summary>Shares a run's text out among its glyphs. No character is lost, whatever the shaper did.</summary>
    /// <remarks>
    /// Many readers know nothing but a text for each glyph. A cluster of several glyphs therefore gives its characters one by one to
    /// its glyphs, in the order the glyphs are read in, and what is left to the last: taken together they say what is written.
    /// </remarks>
    public static void Share(GlyphRun run, GlyphText[] texts)
    {
        var read = 0;
        for (var first = 0; first < run.Glyphs.Length;)
        {
            var last = first + 1;
            while (last < run.Glyphs.Length && Cluster(run, last) == Cluster(run, first))
            {
                last++;
            }

            // The end of a cluster is the start of the one that follows in reading; the last takes the rest.
            var end = last == run.Glyphs.Length ? run.Text.Length : Math.Clamp(Cluster(run, last), read, run.Text.Length);
            Share(run, texts, first, last, read, end);
            read = end;
            first = last;
        }
    }

    // Glyphs stand from left to right; text is read from its own side.
    private static int Index(GlyphRun run, int i) => run.RightToLeft ? run.Glyphs.Length - 1 - i : i;

    private static int Cluster(GlyphRun run, int i) => run.Glyphs[Index(run, i)].Cluster;

    private static void Share(GlyphRun run, GlyphText[] texts, int first, int last, int start, int end)
    {
        var next = start;
        for (var i = first; i < last; i++)
        {
            var length = i == last - 1 ? end - next
                : next >= end ? 0
                : char.IsHighSurrogate(run.Text[next]) && next + 1 < end && char.IsLowSurrogate(run.Text[next + 1]) ? 2 : 1;
            texts[Index(run, i)] = new(next, length, start, end - start);
            next += length;
        }
    }
}
