using System.Runtime.InteropServices;
using Resume.Formats.Limits;
using Resume.Formats.Text;
using Resume.Formats.Typesetting.Pages;
using Resume.Formats.Typesetting.Shaping;

namespace Resume.Formats.Typesetting.Lines;

/// <summary>Turns a line of shaped text into glyph runs with their x, at a baseline of 0. Not thread-safe.</summary>
internal sealed class LineComposer(TextShaper shaper, Budget budget)
{
    private readonly List<LinePiece> pieces = [];

    // The part of an item that is on the line, or its trailing spaces; or a part of a word that the line divides.
    /// <summary>The runs of a line, in logical order.</summary>
    public GlyphRun[] Compose(ShapedText text, LineRange line, in Frame frame, LineAlignment alignment)
    {
        var visibleEnd = text.TrimEnd(line.Start, line.End);
        FindPieces(text, line, visibleEnd);
        SplitAtDividedWords(text, line, frame.Width);
        WordsInTwoSizes.Join(text, pieces);

        var runs = new GlyphRun[pieces.Count];
        var width = 0.0;
        for (var i = 0; i < runs.Length; i++)
        {
            runs[i] = CreateRun(text, pieces[i], line.End);
            width += runs[i].Width;
        }

        // Spaces at the end of the line overflow the frame: they are for copying only. So does the space after its rightmost letter.
        var overflow = Overflow(runs, visibleEnd);
        var tracking = TrackingAtRight(text, line, visibleEnd);
        if (alignment == LineAlignment.Justify && !IsLast(text, line))
        {
            width += Justification.Stretch(runs, frame.Width - (width - overflow - tracking));
        }

        var x = LeftEdge(frame, alignment, width - overflow - tracking, text.RightToLeft) - (text.RightToLeft ? overflow : 0);
        foreach (var i in FindVisualOrder())
        {
            runs[i] = runs[i] with { X = x };
            x += runs[i].Width;
        }

        return runs;
    }

    // Spaces may be wider at the end of a line than before a letter that they are kerned with.
    private double Overflow(GlyphRun[] runs, int visibleEnd)
    {
        var sum = 0.0;
        for (var i = 0; i < runs.Length; i++)
        {
            var spaces = pieces[i].End - Math.Max(visibleEnd, pieces[i].Start);
            for (var j = 0; spaces > 0 && j < runs[i].Glyphs.Length; j++)
            {
                var glyph = runs[i].Glyphs[j];
                sum += glyph.Cluster >= runs[i].Text.Length - spaces ? glyph.Advance : 0;
            }
        }

        return sum;
    }

    private static bool IsLast(ShapedText text, LineRange line) =>
        line.End == text.Text.Length || text.BreakOpportunities[line.End] == BreakOpportunity.Mandatory;

    private static double TrackingAtRight(ShapedText text, LineRange line, int visibleEnd)
    {
        if (visibleEnd == line.Start)
        {
            return 0;
        }

        var item = text.Items[text.ItemAt(text.RightToLeft ? line.Start : visibleEnd - 1)];
        return Shaper.TrackingOf(item);
    }

    private static double LeftEdge(in Frame frame, LineAlignment alignment, double width, bool rightToLeft) => alignment switch
    {
        LineAlignment.Center => frame.Left + ((frame.Width - width) / 2),
        LineAlignment.End => rightToLeft ? frame.Left : frame.Left + frame.Width - width,
        _ => rightToLeft ? frame.Left + frame.Width - width : frame.Left,
    };

    private void FindPieces(ShapedText text, LineRange line, int visibleEnd)
    {
        pieces.Clear();
        if (line.Start > 0)
        {
            // One more run for a new line; the itemizer paid for the others.
            budget.SpendRun(line.End - line.Start, text.Items[text.ItemAt(line.Start)].Span.Source);
        }

        var paragraphLevel = text.RightToLeft ? (byte)1 : (byte)0;

        for (var i = text.ItemAt(line.Start); i < text.Items.Count && text.Items[i].Start < line.End; i++)
        {
            var item = text.Items[i];
            var (start, end) = (Math.Max(item.Start, line.Start), Math.Min(item.End, line.End));

            // UAX #9, L1: spaces at the end of a line have the paragraph's level.
            if (item.Level != paragraphLevel && end > visibleEnd)
            {
                if (start < visibleEnd)
                {
                    pieces.Add(new(i, start, visibleEnd, item.Level));
                }

                pieces.Add(new(i, Math.Max(start, visibleEnd), end, paragraphLevel));
            }
            else
            {
                pieces.Add(new(i, start, end, item.Level));
            }
        }
    }

    private void SplitAtDividedWords(ShapedText text, LineRange line, double width)
    {
        if (HyphenatedWord.Find(text, line.End, width) is { } last && last.Start >= line.Start)
        {
            var piece = pieces[^1];
            pieces[^1] = piece with { Start = last.Start, ActualText = last.Text };
            if (piece.Start < last.Start)
            {
                pieces.Insert(pieces.Count - 1, piece with { End = last.Start });
            }
        }

        if (HyphenatedWord.Find(text, line.Start, width) is { } first)
        {
            var piece = pieces[0];
            pieces[0] = piece with { End = first.End, ActualText = "" };
            if (first.End < piece.End)
            {
                pieces.Insert(1, piece with { Start = first.End });
            }
        }
    }

    private GlyphRun CreateRun(ShapedText text, in LinePiece piece, int lineEnd)
    {
        var item = text.Items[piece.Item];
        MemoryMarshal.TryGetArray(shaper.ShapePart(text, piece.Item, piece.Start, piece.End), out var glyphs);
        var format = item.Span.Format;
        var run = new GlyphRun(
            item.Span.Element,
            item.Face,
            format.Size,
            format.Color,
            X: 0,
            Baseline: 0,
            text.Text[piece.Start..piece.End],
            item.RightToLeft,
            new(glyphs, piece.Start))
        {
            ActualText = piece.ActualText,
            Source = item.Span.Source,
        };
        return VisibleGlyphs.Select(run, hyphenWidth: piece.End == lineEnd ? text.HyphenWidth(lineEnd) : 0);
    }

    // UAX #9, L2: from the highest level down to the lowest odd one, stretches of pieces at that level or higher are reversed.
    private int[] FindVisualOrder()
    {
        var order = new int[pieces.Count];
        int highest = 0, lowestOdd = byte.MaxValue;
        for (var i = 0; i < order.Length; i++)
        {
            order[i] = i;
            int level = pieces[i].Level;
            highest = Math.Max(highest, level);
            lowestOdd = (level & 1) == 1 ? Math.Min(lowestOdd, level) : lowestOdd;
        }

        for (var level = highest; level >= lowestOdd; level--)
        {
            for (var i = 0; i < order.Length; i++)
            {
                var start = i;
                while (i < order.Length && pieces[i].Level >= level)
                {
                    i++;
                }

                Array.Reverse(order, start, i - start);
            }
        }

        return order;
    }
}
