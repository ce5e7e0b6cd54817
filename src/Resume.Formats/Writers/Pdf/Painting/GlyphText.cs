using Resume.Formats.Typesetting.Pages;

namespace Resume.Formats.Writers.Pdf.Painting;

/// <summary>The part of a run's text that a glyph represents.</summary>
/// <param name="Start">The index of its first character.</param>
/// <param name="Length">The number of characters; 0 if other glyphs of its cluster represent them.</param>
/// <param name="ClusterStart">The index of the first character of its cluster.</param>
/// <param name="ClusterLength">The number of characters in the cluster.</param>
internal readonly record struct GlyphText(int Start, int Length, int ClusterStart, int ClusterLength)
{
    /// <summary>Distributes the text of a run among its glyphs, so that every character belongs to a glyph.</summary>
    /// <remarks>
    /// Many readers only know a text per glyph. So each glyph of a cluster gets one character, in reading order, and the last glyph gets
    /// the rest: together they give the text of the cluster.
    /// </remarks>
    public static void Distribute(GlyphRun run, GlyphText[] texts)
    {
        var read = 0;
        for (var first = 0; first < run.Glyphs.Length;)
        {
            var last = first + 1;
            while (last < run.Glyphs.Length && Cluster(run, last) == Cluster(run, first))
            {
                last++;
            }

            // A cluster ends where the next one in reading order starts; the last one takes the rest.
            var end = last == run.Glyphs.Length ? run.Text.Length : Math.Clamp(Cluster(run, last), read, run.Text.Length);
            Distribute(run, texts, first, last, read, end);
            read = end;
            first = last;
        }
    }

    // Glyphs are in order from left to right, text in reading order.
    private static int Index(GlyphRun run, int i) => run.RightToLeft ? run.Glyphs.Length - 1 - i : i;

    private static int Cluster(GlyphRun run, int i) => run.Glyphs[Index(run, i)].Cluster;

    private static void Distribute(GlyphRun run, GlyphText[] texts, int first, int last, int start, int end)
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
