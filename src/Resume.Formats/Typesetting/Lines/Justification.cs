using System.Text;
using Resume.Formats.Text;
using Resume.Formats.Typesetting.Pages;

namespace Resume.Formats.Typesetting.Lines;

/// <summary>Widens the gaps of a line: its spaces, and those between ideographs and kana.</summary>
internal static class Justification
{
    // Wider gaps look like holes: such a line keeps its ragged end.
    private const double MostEms = 0.5;

    /// <summary>Widens the gaps of a line, and returns by how much that widens the line, points.</summary>
    /// <param name="runs">The runs, in logical order; the last one ends with the spaces at the end of the line.</param>
    /// <param name="room">The room to fill.</param>
    public static double Stretch(GlyphRun[] runs, double room)
    {
        var visible = runs.Select((run, i) => i == runs.Length - 1 ? run.Text.TrimEnd(' ').Length : run.Text.Length).ToArray();
        var gaps = runs.Select((run, i) => Gaps(run, visible[i], i == runs.Length - 1).ToHashSet()).ToArray();
        var count = gaps.Sum(gap => gap.Count);
        if (room <= 0 || count == 0 || room / count > runs[0].Size * MostEms)
        {
            return 0;
        }

        for (var i = 0; i < runs.Length; i++)
        {
            var wider = gaps[i];
            if (wider.Count > 0)
            {
                runs[i] = runs[i] with { Glyphs = [.. runs[i].Glyphs.Select((glyph, j) => wider.Contains(j) ? Widen(glyph) : glyph)] };
            }
        }

        return room;

        Glyph Widen(Glyph glyph) => glyph with { Advance = glyph.Advance + (room / count) };
    }

    // The indices of the glyphs before a gap among the first characters of a run. There is none after the last letter of a line.
    private static IEnumerable<int> Gaps(GlyphRun run, int length, bool isLast) => Enumerable.Range(0, run.Glyphs.Length).Where(i =>
        run.Glyphs[i].Cluster is var cluster
        && cluster < length
        && (run.Text[cluster] == ' ' || (IsSpaceless(run.Text, cluster, out var end) && (end < length || !isLast))));

    private static bool IsSpaceless(string text, int index, out int end)
    {
        var isRune = Rune.TryGetRuneAt(text, index, out var rune);
        end = index + rune.Utf16SequenceLength;
        return isRune && EastAsianText.HasNoSpaces(rune.Value);
    }
}
