using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Resume.Formats.Model;

namespace Resume.Formats.Writers.Docx;

/// <summary>A line of text -> runs, hyperlinks and breaks.</summary>
internal sealed class InlineWriter(RunMaker runs, Hyperlinks links, bool rightToLeft)
{
    public IEnumerable<OpenXmlElement> Write(InlineText text, RunContext context)
    {
        // Directions are a matter of the whole line: a bold word between two Hebrew ones goes with them.
        var clean = text.Inlines.Select(Cleaned).ToList();
        var directions = Directions.Of(string.Concat(clean.SelectMany(piece => piece.Runs).Select(run => run.Text)), rightToLeft);
        var at = 0;

        foreach (var (inline, pieces) in clean)
        {
            var made = new List<OpenXmlElement>();
            var target = inline is Link link ? links.IdOf(link) : null;
            foreach (var piece in pieces)
            {
                made.AddRange(inline is HardBreak ? [new Run(new Break())] : Split(piece, directions.AsSpan(at, piece.Text.Length), context, target is not null));
                at += piece.Text.Length;
            }

            if (target is not null && made.Count > 0)
            {
                yield return new Hyperlink(made) { Id = target, History = true };
                continue;
            }

            foreach (var element in made)
            {
                yield return element;
            }
        }
    }

    /// <summary>Text without any style of its own.</summary>
    public IEnumerable<OpenXmlElement> Write(string text, RunContext context) => Write(InlineText.Plain(text), context);

    private static (Inline Inline, List<TextRun> Runs) Cleaned(Inline inline) => (inline, inline switch
    {
        TextRun run => [Cleaned(run)],
        Link link => [.. link.Runs.Select(Cleaned)],
        HardBreak => [new TextRun("\u2028")],
        _ => [],
    });

    private static TextRun Cleaned(TextRun run) => run with { Text = XmlText.Clean(run.Text) };

    private List<OpenXmlElement> Split(TextRun piece, ReadOnlySpan<bool> directions, RunContext context, bool isLink)
    {
        var made = new List<OpenXmlElement>();
        for (var start = 0; start < piece.Text.Length;)
        {
            var same = directions[start..].IndexOf(!directions[start]);
            var end = same < 0 ? piece.Text.Length : start + same;
            made.Add(runs.Make(piece.Text[start..end], context, piece.Style, isLink, directions[start]));
            start = end;
        }

        return made;
    }
}
