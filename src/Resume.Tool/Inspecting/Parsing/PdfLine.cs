using System.Collections.Immutable;

namespace Resume.Tool.Inspecting.Parsing;

/// <summary>A line of a PDF, as its letters and their places give it.</summary>
/// <param name="Page">The number of its page, from 1.</param>
/// <param name="Size">The size of its largest letters in points.</param>
/// <param name="Pieces">Its texts, which wide gaps separate: the employer on the left, the dates on the right.</param>
internal sealed record PdfLine(int Page, double Size, ImmutableArray<string> Pieces)
{
    public string Text => string.Join(' ', Pieces);
}
