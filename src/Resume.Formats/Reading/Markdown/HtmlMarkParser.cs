using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;
using Resume.Formats.Reading.Html;

namespace Resume.Formats.Reading.Markdown;

/// <summary>The start or the end of a style or a link that was HTML.</summary>
internal sealed class HtmlMarkInline(char mark) : LeafInline
{
    public char Mark { get; } = mark;
}

/// <summary>Text that is not Markdown: a tag that is shown, or a character that was an entity.</summary>
internal sealed class VerbatimInline : LiteralInline;

/// <summary>Parses the marks that HTML was translated to.</summary>
internal sealed class HtmlMarkParser : InlineParser
{
    public HtmlMarkParser() => OpeningCharacters = [.. HtmlMarks.Inline, HtmlMarks.VerbatimStart[0]];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        var first = slice.CurrentChar;
        if (first != HtmlMarks.VerbatimStart[0])
        {
            processor.Inline = new HtmlMarkInline(first) { Span = new(start, start), Line = line, Column = column };
            slice.Start++;
            return true;
        }

        var length = slice.AsSpan().IndexOf(HtmlMarks.VerbatimEnd);
        if (length < 0)
        {
            return false;
        }

        processor.Inline = new VerbatimInline
        {
            Content = new(slice.Text, slice.Start + 1, slice.Start + length - 1),
            Span = new(start + 1, start + length - 1),
            Line = line,
            Column = column,
            IsClosed = true,
        };
        slice.Start += length + 1;
        return true;
    }
}
