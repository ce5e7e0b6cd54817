using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;
using Resume.Formats.Text;

namespace Resume.Formats.Reading.Markdown;

/// <summary>Parses `&lt;https://example.com>` as a link. Other text in angle brackets keeps them.</summary>
internal sealed class AngleUrlParser : InlineParser
{
    public AngleUrlParser() => OpeningCharacters = ['<'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var inner = slice.AsSpan()[1..];
        var length = inner.IndexOfAny('<', '>', ' ');
        if (length < 0 || inner[length] != '>' || !LinkTargets.IsAllowed(inner[..length].ToString()))
        {
            return false;
        }

        var url = new StringSlice(slice.Text, slice.Start + 1, slice.Start + length);
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new LinkInline(url.ToString(), "")
        {
            Span = new(start, start + length + 1),
            Line = line,
            Column = column,
            IsAutoLink = true,
            IsClosed = true,
        }.AppendChild(new LiteralInline(url) { Span = new(start + 1, start + length), IsClosed = true });
        slice.Start += length + 2;
        return true;
    }
}
