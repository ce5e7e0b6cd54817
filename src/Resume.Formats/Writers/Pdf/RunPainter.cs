using System.Buffers;
using Resume.Formats.Typesetting.Pages;

namespace Resume.Formats.Writers.Pdf;

/// <summary>Shows the glyphs of a run where the typesetter placed them.</summary>
internal sealed class RunPainter(ContentStream content, EmbeddedFont font, GlyphRun run)
{
    // Thousandths of the size that nobody sees: the rounding of fonts whose em is not a thousand units wide.
    private const int Tolerance = 1;

    private double pen = run.X;
    private double drawn;

    public void Paint()
    {
        // Type of no size shows nothing, and places in it cannot be told.
        if (!(run.Size > 0))
        {
            return;
        }

        var texts = ArrayPool<GlyphText>.Shared.Rent(run.Glyphs.Length);
        GlyphText.Share(run, texts);
        if (run.RightToLeft)
        {
            content.BeginReversed();
        }

        content.Font(font.Index, run.Size);
        drawn = content.MoveTo(run.X, run.Baseline);
        for (var first = 0; first < run.Glyphs.Length;)
        {
            var last = first + 1;
            while (last < run.Glyphs.Length && run.Glyphs[last].Cluster == run.Glyphs[first].Cluster)
            {
                last++;
            }

            PaintCluster(first, last, texts);
            first = last;
        }

        content.Show();
        content.Rise(0);
        if (run.RightToLeft)
        {
            content.EndMarked();
        }

        ArrayPool<GlyphText>.Shared.Return(texts);
    }

    private void PaintCluster(int first, int last, ReadOnlySpan<GlyphText> texts)
    {
        var says = true;
        for (var i = first; i < last; i++)
        {
            CodeFor(i, texts[i], out var saysItsText);
            says &= saysItsText && texts[i].Length > 0;
        }

        if (!says)
        {
            content.BeginActualText(run.Text.Substring(texts[first].ClusterStart, texts[first].ClusterLength));
        }

        for (var i = first; i < last; i++)
        {
            PaintGlyph(run.Glyphs[i], CodeFor(i, texts[i], out _));
        }

        if (!says)
        {
            content.Show();
            content.EndMarked();
        }
    }

    private ushort CodeFor(int glyph, GlyphText text, out bool saysItsText)
    {
        var characters = run.Text.AsSpan(text.Start, text.Length);

        // Readers turn around, character by character, what stands from right to left; the text of a ligature is turned with the rest.
        return run.RightToLeft && characters.Length > 1
            ? font.Codes.CodeFor(run.Glyphs[glyph].Id, Reversed(characters), out saysItsText)
            : font.Codes.CodeFor(run.Glyphs[glyph].Id, characters, out saysItsText);
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

    private void PaintGlyph(Glyph glyph, ushort code)
    {
        content.Rise(glyph.OffsetY);

        // The file's pen moves by whole thousandths. Each step is measured from where it really is, so that nothing adds up.
        var adjustment = (int)Math.Clamp(Math.Round((drawn - pen - glyph.OffsetX) * 1000 / run.Size), -1e6, 1e6);
        if (Math.Abs(adjustment) > Tolerance)
        {
            content.Adjust(adjustment);
            drawn -= adjustment * run.Size / 1000;
        }

        content.Glyph(code);
        drawn += font.Codes.WidthOf(code) * run.Size / 1000;
        pen += glyph.Advance;
    }
}
