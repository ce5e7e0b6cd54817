using Resume.Formats.Typesetting.Pages;

namespace Resume.Formats.Writers.Pdf;

/// <summary>Shows the glyphs of runs where the typesetter placed them.</summary>
internal sealed class RunPainter(ContentStream content)
{
    // Thousandths of the size that nobody sees: the rounding of fonts whose em is not a thousand units wide.
    private const int Tolerance = 1;

    // Readers that go by how the pen moves drop a space before a move to the left, as all moves to the next run are on a line from right to left.
    // With U+200F, right-to-left mark, before it they take it for something to keep.
    private const string EdgeSpace = "\u200F ";

    private GlyphText[] texts = new GlyphText[256];
    private GlyphCode[] codes = new GlyphCode[256];
    private double pen;
    private double drawn;

    public void Paint(GlyphRun run, EmbeddedFont font)
    {
        // Type of no size shows nothing, and places in it cannot be told.
        if (!(run.Size > 0))
        {
            return;
        }

        FindCodes(run, font.Codes);
        if (run.RightToLeft)
        {
            content.BeginReversed();
        }

        content.Font(font.Index, run.Size);
        pen = run.X;
        drawn = content.MoveTo(run.X, run.Baseline);
        for (var first = 0; first < run.Glyphs.Length;)
        {
            var last = first + 1;
            while (last < run.Glyphs.Length && run.Glyphs[last].Cluster == run.Glyphs[first].Cluster)
            {
                last++;
            }

            PaintCluster(run, first, last);
            first = last;
        }

        content.Show();
        content.Rise(0);
        if (run.RightToLeft)
        {
            content.EndMarked();
        }
    }

    private void FindCodes(GlyphRun run, GlyphCodes font)
    {
        if (texts.Length < run.Glyphs.Length)
        {
            texts = new GlyphText[2 * run.Glyphs.Length];
            codes = new GlyphCode[2 * run.Glyphs.Length];
        }

        GlyphText.Share(run, texts);
        for (var i = 0; i < run.Glyphs.Length; i++)
        {
            codes[i] = font.For(run.Glyphs[i].Id, TextOf(run, i));
        }
    }

    private void PaintCluster(GlyphRun run, int first, int last)
    {
        // A glyph without a text of its own, or with a code that says another, is read rightly only with its cluster.
        var says = true;
        for (var i = first; i < last; i++)
        {
            says &= texts[i].Length > 0 && TextOf(run, i).SequenceEqual(codes[i].Text);
        }

        if (!says)
        {
            content.BeginActualText(run.Text.Substring(texts[first].ClusterStart, texts[first].ClusterLength));
        }

        for (var i = first; i < last; i++)
        {
            PaintGlyph(run.Glyphs[i], codes[i], run.Size);
        }

        if (!says)
        {
            content.Show();
            content.EndMarked();
        }
    }

    private void PaintGlyph(Glyph glyph, GlyphCode code, double size)
    {
        content.Rise(glyph.OffsetY);

        // The file's pen moves by whole thousandths. Each step is measured from where it really is, so that nothing adds up.
        var adjustment = (int)Math.Clamp(Math.Round((drawn - pen - glyph.OffsetX) * 1000 / size), -1e6, 1e6);
        if (Math.Abs(adjustment) > Tolerance)
        {
            content.Adjust(adjustment);
            drawn -= adjustment * size / 1000;
        }

        content.Glyph(code.Code);
        drawn += code.Width * size / 1000;
        pen += glyph.Advance;
    }

    private ReadOnlySpan<char> TextOf(GlyphRun run, int glyph)
    {
        // Readers turn around, character by character, what stands from right to left; the text of a ligature is turned with the rest.
        var (start, length) = (texts[glyph].Start, texts[glyph].Length);
        var text = run.Text.AsSpan(start, length);
        if (run.RightToLeft && text is " " && (start == 0 || start + length == run.Text.Length))
        {
            return EdgeSpace;
        }

        return run.RightToLeft && text.Length > 1 ? Reversed(text) : text;
    }

    private static string Reversed(ReadOnlySpan<char> text)
    {
        var reversed = "";
        foreach (var rune in text.EnumerateRunes())
        {
            reversed = rune + reversed;
        }

        return reversed;
    }
}
