using Resume.Formats.Typesetting.Shaping;

namespace Resume.Formats.Typesetting.Lines;

/// <summary>
/// Words with letters of two sizes, as small capitals are drawn without a font that has them. Some readers divide a word where the size
/// changes, so its first piece has the text of all of it.
/// </summary>
internal static class WordsInTwoSizes
{
    /// <summary>Divides the pieces of a line at such words.</summary>
    public static void Join(ShapedText text, List<LinePiece> pieces)
    {
        if (!Enumerable.Range(0, Math.Max(0, pieces.Count - 1)).Any(i => ShareWord(text, pieces, i)))
        {
            return;
        }

        var divided = new List<LinePiece>();
        for (var i = 0; i < pieces.Count; i++)
        {
            var piece = pieces[i];
            var (isContinued, continues) = (i > 0 && ShareWord(text, pieces, i - 1), ShareWord(text, pieces, i));
            var head = isContinued ? EndOfWord(text.Text, piece) : piece.Start;
            var tail = continues ? Math.Max(head, StartOfWord(text.Text, piece)) : piece.End;
            Add(piece with { End = head, ActualText = "" });
            Add(piece with { Start = head, End = tail });
            Add(piece with { Start = tail, ActualText = tail < piece.End ? Word(text, pieces, i, tail) : null });
        }

        pieces.Clear();
        pieces.AddRange(divided);

        void Add(LinePiece piece)
        {
            if (piece.Start < piece.End)
            {
                divided.Add(piece);
            }
        }
    }

    // True if a word begins in a piece and ends in the next one, in another size.
    private static bool ShareWord(ShapedText text, List<LinePiece> pieces, int index)
    {
        if (index + 1 >= pieces.Count)
        {
            return false;
        }

        var (piece, next) = (pieces[index], pieces[index + 1]);
        var (span, nextSpan) = (text.Items[piece.Item].Span, text.Items[next.Item].Span);
        return piece.ActualText is null && next.ActualText is null
            && piece.Level == 0 && next.Level == 0
            && span.Element == nextSpan.Element
            && !span.Format.Size.Equals(nextSpan.Format.Size)
            && text.Text[piece.End - 1] != ' ' && text.Text[next.Start] != ' ';
    }

    private static string Word(ShapedText text, List<LinePiece> pieces, int index, int start)
    {
        var end = pieces[index].End;
        while (end == pieces[index].End && ShareWord(text, pieces, index))
        {
            end = EndOfWord(text.Text, pieces[++index]);
        }

        return text.Text[start..end];
    }

    private static int EndOfWord(string text, LinePiece piece)
    {
        var space = text.IndexOf(' ', piece.Start, piece.End - piece.Start);
        return space < 0 ? piece.End : space;
    }

    private static int StartOfWord(string text, LinePiece piece) =>
        Math.Max(piece.Start, text.LastIndexOf(' ', piece.End - 1, piece.End - piece.Start) + 1);
}
