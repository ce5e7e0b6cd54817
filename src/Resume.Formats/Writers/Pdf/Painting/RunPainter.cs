using Resume.Formats.Typesetting.Pages;
using Resume.Formats.Writers.Pdf.Fonts;

namespace Resume.Formats.Writers.Pdf.Painting;

/// <summary>Shows the glyphs of runs at their typeset positions.</summary>
internal sealed class RunPainter(ContentStream content)
{
    // In thousandths of the font size: the rounding error of fonts with other units than 1000 per em.
    private const int Tolerance = 1;

    // Some readers drop a space before a move to the left, which is how every next run of a right-to-left line begins, and a column at the
    // left. They keep it with a directional mark, which is invisible, before it.
    private const string EdgeSpace = "\u200F ";
    private const string SpaceAtLineEnd = "\u200E ";

    private GlyphText[] texts = new GlyphText[256];
    private GlyphCode[] codes = new GlyphCode[256];
    private double pen;
    private double drawn;

    /// <summary>Shows a run.</summary>
    public void Paint(GlyphRun run, EmbeddedFont font)
    {
        // Text of size 0 is invisible, and its positions are undefined.
        if (!(run.Size > 0))
        {
            return;
        }

        FindCodes(run, font.Codes);
        if (run.RightToLeft)
        {
            content.BeginReversed();
        }

        if (run.ActualText is { } actualText)
        {
            content.BeginActualText(actualText);
        }

        content.SetFont(font.Index, run.Size);
        foreach (var (start, end) in SplitAtEdgeSpaces(run))
        {
            Paint(run, start, end);
        }

        content.SetRise(0);
        if (run.ActualText is not null)
        {
            content.EndMarked();
        }

        if (run.RightToLeft)
        {
            content.EndMarked();
        }
    }

    /// <summary>Shows a space after a left-to-right run that was shown, to separate it from the next one.</summary>
    public void PaintSpaceAfter(GlyphRun run, EmbeddedFont font)
    {
        if (run.Size > 0 && font.Face.GlyphFor(' ') is not 0 and var space)
        {
            content.SetFont(font.Index, run.Size);
            content.MoveTo(run.X + run.Width, run.Baseline);
            content.AddGlyph(font.Codes.GetOrAdd(space, SpaceAtLineEnd).Code);
            content.FlushGlyphs();
        }
    }

    // The spaces at the ends of a right-to-left text are shown before and after the rest, so that in the file too they are between it and
    // the other runs of the line: to some readers, only that separates the words.
    private (int Start, int End)[] SplitAtEdgeSpaces(GlyphRun run)
    {
        var (start, end) = (0, run.Glyphs.Length);
        while (run.RightToLeft && start < end - 1 && IsSpace(run, start))
        {
            start++;
        }

        while (run.RightToLeft && end - 1 > start && IsSpace(run, end - 1))
        {
            end--;
        }

        return start == 0 && end == run.Glyphs.Length ? [(start, end)] : [(end, run.Glyphs.Length), (start, end), (0, start)];
    }

    private bool IsSpace(GlyphRun run, int glyph) => run.Text.AsSpan(texts[glyph].Start, texts[glyph].Length) is " ";

    private void Paint(GlyphRun run, int start, int end)
    {
        if (start == end)
        {
            return;
        }

        pen = run.X + run.Glyphs.SumAdvances(start);
        drawn = content.MoveTo(pen, run.Baseline);
        for (var first = start; first < end;)
        {
            var last = first + 1;
            while (last < end && run.Glyphs[last].Cluster == run.Glyphs[first].Cluster)
            {
                last++;
            }

            PaintCluster(run, first, last);
            first = last;
        }

        content.FlushGlyphs();
    }

    private void FindCodes(GlyphRun run, GlyphCodes font)
    {
        if (texts.Length < run.Glyphs.Length)
        {
            texts = new GlyphText[2 * run.Glyphs.Length];
            codes = new GlyphCode[2 * run.Glyphs.Length];
        }

        GlyphText.Distribute(run, texts);
        for (var i = 0; i < run.Glyphs.Length; i++)
        {
            codes[i] = font.GetOrAdd(run.Glyphs[i].Id, TextOf(run, i));
        }
    }

    private void PaintCluster(GlyphRun run, int first, int last)
    {
        // If a glyph has no text, or its code has another one, the text of the cluster must be given as a whole.
        var areTextsRight = true;
        for (var i = first; i < last; i++)
        {
            areTextsRight &= run.ActualText is not null || (texts[i].Length > 0 && TextOf(run, i).SequenceEqual(codes[i].Text));
        }

        if (!areTextsRight)
        {
            content.BeginActualText(run.Text.Substring(texts[first].ClusterStart, texts[first].ClusterLength));
        }

        for (var i = first; i < last; i++)
        {
            PaintGlyph(run.Glyphs[i], codes[i], run.Size);
        }

        if (!areTextsRight)
        {
            content.FlushGlyphs();
            content.EndMarked();
        }
    }

    private void PaintGlyph(Glyph glyph, GlyphCode code, double size)
    {
        content.SetRise(glyph.OffsetY);

        // The pen in the file moves by whole thousandths. Each step starts from its actual position, so rounding errors do not accumulate.
        var adjustment = (int)Math.Clamp(Math.Round((drawn - pen - glyph.OffsetX) * 1000 / size), -1e6, 1e6);
        if (Math.Abs(adjustment) > Tolerance)
        {
            content.Adjust(adjustment);
            drawn -= adjustment * size / 1000;
        }

        content.AddGlyph(code.Code);
        drawn += code.Width * size / 1000;
        pen += glyph.Advance;
    }

    private ReadOnlySpan<char> TextOf(GlyphRun run, int glyph)
    {
        // Readers reverse right-to-left text character by character, the text of a ligature included.
        var (start, length) = (texts[glyph].Start, texts[glyph].Length);
        var text = run.Text.AsSpan(start, length);
        if (run.RightToLeft && text is " " && (start == 0 || start + length == run.Text.Length))
        {
            return EdgeSpace;
        }

        return run.RightToLeft && text.Length > 1 ? Reverse(text) : text;
    }

    private static string Reverse(ReadOnlySpan<char> text)
    {
        var reversed = "";
        foreach (var rune in text.EnumerateRunes())
        {
            reversed = rune + reversed;
        }

        return reversed;
    }
}
