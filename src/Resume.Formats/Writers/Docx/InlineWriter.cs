using System.Collections.Immutable;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Resume.Formats.Model;

namespace Resume.Formats.Writers.Docx;

/// <summary>A line of text -> runs, hyperlinks and breaks.</summary>
internal sealed class InlineWriter(RunMaker runs, Hyperlinks links, bool rightToLeft)
{
    public IEnumerable<OpenXmlElement> Write(InlineText text, RunContext context) => Write(rightToLeft ? DirectionalRuns.Split(text) : [(text, false)], context);

    /// <summary>A number or an address, which runs from left to right in every script.</summary>
    public IEnumerable<OpenXmlElement> WriteAddress(InlineText text, RunContext context) => Write([(text, rightToLeft)], context);

    /// <summary>Text without any style of its own.</summary>
    public IEnumerable<OpenXmlElement> Write(string text, RunContext context) => Write(InlineText.Plain(text), context);

    /// <summary>What parts a text that was written from the next one.</summary>
    public IEnumerable<OpenXmlElement> WriteAfter(string before, string between, RunContext context) =>
        Write(rightToLeft && DirectionalRuns.IsLeftToRight(before) != false ? DirectionMarks.RightToLeft + between : between, context);

    /// <summary>A remark on a text that was written.</summary>
    public IEnumerable<OpenXmlElement> WriteInParentheses(string before, InlineText note, RunContext context) => rightToLeft
        ? [.. WriteAfter(before, " (", context), .. Write(note, context), .. Write(")", context)]
        : Write(note with { Inlines = [new TextRun(" ("), .. note.Inlines, new TextRun(")")] }, context);

    /// <summary>A label with what ends it.</summary>
    public IEnumerable<OpenXmlElement> WriteLabel(string label, string end, RunContext context) =>
        rightToLeft && DirectionalRuns.IsLeftToRight(label) == true ? [.. Write(label, context), .. WriteAfter(label, end, context)] : Write(label + end, context);

    private IEnumerable<OpenXmlElement> Write(IEnumerable<(InlineText Text, bool LeftToRight)> stretches, RunContext context)
    {
        // Directions are a matter of the whole line: a bold word between two Hebrew ones goes with them.
        var clean = new List<(Inline Inline, ImmutableArray<TextRun> Runs)>();
        var latin = new List<Range>();
        var length = 0;
        foreach (var (text, isLeftToRight) in stretches)
        {
            // Words of another direction within it would come apart without the paragraph's.
            var isLatin = isLeftToRight && !Directions.TurnIn(text.PlainText);
            var pieces = (isLatin ? DirectionMarks.Around(text) : text.Inlines).Select(WithRuns).ToList();
            var start = length;
            length += pieces.Sum(piece => piece.Runs.Sum(run => run.Text.Length));
            latin.AddRange(isLatin ? [start..length] : []);
            clean.AddRange(pieces);
        }

        var directions = Directions.Of(string.Concat(clean.SelectMany(piece => piece.Runs).Select(run => run.Text)), rightToLeft);
        latin.ForEach(range => directions.AsSpan(range).Clear());
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

    private static (Inline Inline, ImmutableArray<TextRun> Runs) WithRuns(Inline inline) => (inline, inline switch
    {
        TextRun run => [run],
        Link link => link.Runs,
        HardBreak => [new TextRun(" ")],
        _ => [],
    });

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
