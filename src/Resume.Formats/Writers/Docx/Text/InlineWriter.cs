using System.Collections.Immutable;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Resume.Formats.Diagnostics;
using Resume.Formats.Limits;
using Resume.Formats.Model;
using Resume.Formats.Text;
using Resume.Formats.Writers.Docx.Parts;

namespace Resume.Formats.Writers.Docx.Text;

/// <summary>A line of text -> runs, hyperlinks and breaks.</summary>
internal sealed class InlineWriter(
    RunBuilder runs, Hyperlinks links, bool rightToLeft, Budget budget, CancellationToken cancellationToken)
{
    private SourceSpan place;

    public IEnumerable<OpenXmlElement> Write(InlineText text, RunContext context) =>
        Write(IsRightToLeft(context) ? DirectionalRuns.Split(text) : [(text, false)], context);

    /// <summary>Writes a phone number or an address, which runs from left to right in every script.</summary>
    public IEnumerable<OpenXmlElement> WriteAddress(InlineText text, RunContext context) =>
        Write([(text, IsRightToLeft(context))], context);

    /// <summary>Writes text without inline styles.</summary>
    public IEnumerable<OpenXmlElement> Write(string text, RunContext context) => Write(InlineText.Plain(text), context);

    /// <summary>Writes the separator after a text that was written.</summary>
    public IEnumerable<OpenXmlElement> WriteAfter(string before, string between, RunContext context) =>
        Write(
            IsRightToLeft(context) && DirectionalRuns.IsLeftToRight(before) != false ? DirectionMarks.RightToLeft + between : between,
            context);

    /// <summary>Writes a note on a text that was written.</summary>
    public IEnumerable<OpenXmlElement> WriteInParentheses(string before, InlineText note, RunContext context) => IsRightToLeft(context)
        ? [.. WriteAfter(before, " (", context), .. Write(note, context), .. Write(")", context)]
        : Write(note with { Inlines = [new TextRun(" ("), .. note.Inlines, new TextRun(")")] }, context);

    /// <summary>Writes a label and the mark after it.</summary>
    public IEnumerable<OpenXmlElement> WriteLabel(string label, string end, RunContext context) =>
        IsRightToLeft(context) && DirectionalRuns.IsLeftToRight(label) == true
            ? [.. Write(label, context), .. WriteAfter(label, end, context)]
            : Write(label + end, context);

    private bool IsRightToLeft(RunContext context) => rightToLeft || context.IsRightToLeft;

    private IEnumerable<OpenXmlElement> Write(IEnumerable<(InlineText Text, bool LeftToRight)> parts, RunContext context)
    {
        // Directions are resolved for the whole line, across styles: a bold word between two Hebrew words has their direction.
        var pieces = new List<(Inline Inline, ImmutableArray<TextRun> Runs)>();
        var latin = new List<Range>();
        var length = 0;
        foreach (var (text, isLeftToRight) in parts)
        {
            // A Latin text that contains right-to-left words needs the direction of the paragraph.
            var isLatin = isLeftToRight && !RunDirections.HasRightToLeft(text.PlainText);
            var start = length;
            foreach (var piece in (isLatin ? DirectionMarks.Around(text) : text.Inlines).Select(WithRuns))
            {
                pieces.Add(piece);
                length += piece.Runs.Sum(run => run.Text.Length);
            }

            latin.AddRange(isLatin ? [start..length] : []);
        }

        var line = string.Concat(pieces.SelectMany(piece => piece.Runs).Select(run => run.Text));
        var directions = RunDirections.Resolve(line, IsRightToLeft(context));
        latin.ForEach(range => directions.AsSpan(range).Clear());
        var at = 0;

        foreach (var (inline, runsOfText) in pieces)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var elements = new List<OpenXmlElement>();
            var target = inline is Link link ? links.GetId(link) : null;
            foreach (var run in runsOfText)
            {
                elements.AddRange(inline is HardBreak
                    ? [new Run(new Break())]
                    : Split(run, directions.AsSpan(at, run.Text.Length), context, target is not null));
                at += run.Text.Length;
            }

            if (target is not null && elements.Count > 0)
            {
                yield return new Hyperlink(elements) { Id = target, History = true };
                continue;
            }

            foreach (var element in elements)
            {
                yield return element;
            }
        }
    }

    // A hard break counts as a space of the line.
    private static (Inline Inline, ImmutableArray<TextRun> Runs) WithRuns(Inline inline) => (inline, inline switch
    {
        TextRun run => [run],
        Link link => link.Runs,
        HardBreak => [new TextRun(" ")],
        _ => [],
    });

    private List<OpenXmlElement> Split(TextRun run, ReadOnlySpan<bool> directions, RunContext context, bool isLink)
    {
        // Marks of direction have no place.
        place = run.Span.File is null ? place : run.Span;
        var elements = new List<OpenXmlElement>();
        for (var start = 0; start < run.Text.Length;)
        {
            var same = directions[start..].IndexOf(!directions[start]);
            var end = same < 0 ? run.Text.Length : start + same;
            var text = run.Text[start..end];

            // Each soft hyphen is an element of its own.
            var parts = 1 + text.AsSpan().Count(InvisibleCharacters.SoftHyphen);
            for (var part = 0; part < parts; part++)
            {
                budget.SpendRun(text.Length / parts, place);
            }

            elements.Add(runs.Build(text, context, run.Style, isLink, directions[start], run.Language));
            start = end;
        }

        return elements;
    }
}
