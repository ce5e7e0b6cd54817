using System.Collections.Immutable;
using Resume.Formats.Model;

namespace Resume.Formats.Reading.Schema;

/// <summary>Highlights that were pasted with their bullets.</summary>
internal static class PastedHighlights
{
    private const string Marks = "*+–—·";

    /// <summary>
    /// Divides a text with several bullets into as many highlights, and leaves out a mark that all of several highlights begin with. In a
    /// single one, such as `* note`, the mark is text.
    /// </summary>
    public static ImmutableArray<Highlight> Clean(ImmutableArray<Highlight> highlights)
    {
        ImmutableArray<Highlight> divided = highlights.Any(IsList) ? [.. highlights.SelectMany(Divide)] : highlights;
        var mark = divided.Length > 1 ? MarkOf(divided[0]) : '\0';
        return mark != '\0' && divided.All(highlight => MarkOf(highlight) == mark) ? [.. divided.Select(WithoutMark)] : divided;
    }

    private static bool IsList(Highlight highlight) => highlight is { Text.IsEmpty: true, Lists.IsEmpty: false };

    private static IEnumerable<Highlight> Divide(Highlight highlight) => IsList(highlight)
        ? highlight.Lists.SelectMany(list => list.Bullets.Select((bullet, i) => highlight with
        {
            Text = list.Ordered ? WithNumber(list.Number(i), bullet.Text) : bullet.Text,
            Lists = bullet.Lists,
            Highlights = list == highlight.Lists[^1] && i == list.Bullets.Length - 1 ? highlight.Highlights : [],
        }))
        : [highlight];

    // Highlights have bullets, so a number is part of the text.
    private static InlineText WithNumber(string number, InlineText text) =>
        text with { Inlines = text.Inlines.Insert(0, new TextRun(number + " ", TextStyle.None, text.Span)) };

    // A number after it makes it a sign: `+ 20 %`.
    private static char MarkOf(Highlight highlight) =>
        highlight.Text.Inlines is [TextRun { Text: [var mark, ' ', var first, ..] }, ..]
        && Marks.Contains(mark, StringComparison.Ordinal) && !char.IsDigit(first)
            ? mark
            : '\0';

    private static Highlight WithoutMark(Highlight highlight)
    {
        var run = (TextRun)highlight.Text.Inlines[0];
        var rest = run with { Text = run.Text[2..], Span = run.Span with { Column = run.Span.Column + 2 } };
        return highlight with { Text = highlight.Text with { Inlines = highlight.Text.Inlines.SetItem(0, rest) } };
    }
}
