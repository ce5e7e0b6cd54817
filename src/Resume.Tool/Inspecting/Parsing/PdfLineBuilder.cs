using System.Collections.Immutable;
using System.Text;

namespace Resume.Tool.Inspecting.Parsing;

/// <summary>Joins letters to lines, in the order of the file: a new line begins where the baseline moves, or the text goes back.</summary>
internal sealed class PdfLineBuilder
{
    // In multiples of the size of the letters: of the space between words, between columns, and between baselines.
    private const double WordGap = 0.15;
    private const double PieceGap = 0.9;
    private const double LineGap = 0.4;

    private readonly List<PdfLine> lines = [];
    private readonly List<string> pieces = [];
    private readonly StringBuilder piece = new();
    private int page;
    private double size;
    private double largest;
    private double end;
    private double baseline;

    public void Add(int onPage, string letter, double start, double stop, double y, double points)
    {
        if (page != onPage || Math.Abs(y - baseline) > Math.Max(size, points) * LineGap || start < end - points)
        {
            EndLine();
        }
        else if (piece.Length > 0 && start - end > points * PieceGap)
        {
            EndPiece();
        }
        else if (piece.Length > 0 && start - end > points * WordGap)
        {
            piece.Append(' ');
        }

        piece.Append(letter);
        largest = Math.Max(largest, points);
        (page, size, end, baseline) = (onPage, points, stop, y);
    }

    public ImmutableArray<PdfLine> Build()
    {
        EndLine();
        return [.. lines];
    }

    private void EndPiece()
    {
        var text = string.Join(' ', piece.ToString().Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
        piece.Clear();
        if (text.Length > 0)
        {
            pieces.Add(text);
        }
    }

    private void EndLine()
    {
        EndPiece();
        if (pieces.Count > 0)
        {
            lines.Add(new(page, largest, [.. pieces]));
        }

        pieces.Clear();
        largest = 0;
    }
}
