using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Resume.Formats.Reading.Markdown;

/// <summary>Parses `https://example.com` as a link, without the punctuation of the sentence around it.</summary>
internal sealed class BareUrlParser : InlineParser
{
    private const string Punctuation = ".,;:!?'*_~]";

    public BareUrlParser() => OpeningCharacters = ['h', 'H'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var text = slice.AsSpan();
        var scheme = text.StartsWith("https://", StringComparison.OrdinalIgnoreCase) ? 8
            : text.StartsWith("http://", StringComparison.OrdinalIgnoreCase) ? 7
            : 0;
        if (scheme == 0 || char.IsLetterOrDigit(slice.PeekCharExtra(-1)) || IsInsideLink(processor))
        {
            return false;
        }

        var length = WithoutPunctuation(text[..End(text)]);
        if (length == scheme || !char.IsLetterOrDigit(text[scheme]) && text[scheme] != '[')
        {
            return false;
        }

        var url = text[..length].ToString();
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        var span = new SourceSpan(start, start + length - 1);
        processor.Inline = new LinkInline(url, "") { Span = span, Line = line, Column = column, IsAutoLink = true }
            .AppendChild(new LiteralInline(new StringSlice(slice.Text, slice.Start, slice.Start + length - 1))
            {
                Span = span,
                IsClosed = true,
            });
        ((LinkInline)processor.Inline).IsClosed = true;
        slice.Start += length;
        return true;
    }

    private static int End(ReadOnlySpan<char> text)
    {
        var end = 0;
        while (end < text.Length && text[end] is not ('<' or '>' or '"' or '`' or '\\') && !char.IsWhiteSpace(text[end]))
        {
            end++;
        }

        return end;
    }

    // In "(see https://example.com/a_(b)).", brackets that open within the URL belong to it, the rest to the sentence.
    private static int WithoutPunctuation(ReadOnlySpan<char> url)
    {
        var unopened = url.Count(')') - url.Count('(');
        var length = url.Length;
        while (length > 0 && (Punctuation.Contains(url[length - 1]) || (url[length - 1] == ')' && unopened > 0)))
        {
            unopened -= url[length - 1] == ')' ? 1 : 0;
            length--;
        }

        return length;
    }

    // The text of a link has the target of that link.
    private static bool IsInsideLink(InlineProcessor processor)
    {
        for (Inline? inline = processor.Inline; inline is not null; inline = inline.Parent)
        {
            if (inline is LinkDelimiterInline { IsActive: true })
            {
                return true;
            }
        }

        return false;
    }
}
