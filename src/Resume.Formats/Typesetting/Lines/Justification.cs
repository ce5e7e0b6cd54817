using Resume.Formats.Typesetting.Pages;

namespace Resume.Formats.Typesetting.Lines;

/// <summary>Widens the spaces of a line.</summary>
internal static class Justification
{
    // Wider spaces look like holes: such a line keeps its ragged end.
    private const double MostEms = 0.5;

    /// <summary>Widens the spaces between the words of a line, and returns by how much that widens the line, points.</summary>
    /// <param name="runs">The runs, in logical order; the last one ends with the spaces at the end of the line.</param>
    /// <param name="room">The room to fill.</param>
    public static double Stretch(GlyphRun[] runs, double room)
    {
        var visible = runs.Select((run, i) => i == runs.Length - 1 ? run.Text.TrimEnd(' ').Length : run.Text.Length).ToArray();
        var spaces = runs.Select((run, i) => Spaces(run, visible[i]).Count()).Sum();
        if (room <= 0 || spaces == 0 || room / spaces > runs[0].Size * MostEms)
        {
            return 0;
        }

        for (var i = 0; i < runs.Length; i++)
        {
            var wider = Spaces(runs[i], visible[i]).ToHashSet();
            if (wider.Count > 0)
            {
                runs[i] = runs[i] with { Glyphs = [.. runs[i].Glyphs.Select((glyph, j) => wider.Contains(j) ? Widen(glyph) : glyph)] };
            }
        }

        return room;

        Glyph Widen(Glyph space) => space with { Advance = space.Advance + (room / spaces) };
    }

    // The indices of the glyphs of spaces among the first characters of a run.
    private static IEnumerable<int> Spaces(GlyphRun run, int length) =>
        Enumerable.Range(0, run.Glyphs.Length).Where(i => run.Glyphs[i].Cluster < length && run.Text[run.Glyphs[i].Cluster] == ' ');
}
