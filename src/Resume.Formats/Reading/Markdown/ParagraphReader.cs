using System.Buffers;
using Markdig.Syntax;
using Resume.Formats.Diagnostics;
using Resume.Formats.Model;
using Resume.Formats.Reading.Nodes;

using Resume.Formats.Reading.Html;

namespace Resume.Formats.Reading.Markdown;

/// <summary>Reads the Markdown within the lines of a paragraph or an item.</summary>
internal sealed class ParagraphReader(MarkdownSource source, ReadingContext context)
{
    // Markdig needs quadratic time for some marks; this number is still fast.
    private const int MaxMarks = 2000;

    private static readonly SearchValues<char> Marks = SearchValues.Create("*_`[\\:\r\n");
    private static readonly SearchValues<char> NotPlain =
        SearchValues.Create([.. "*_`[\\:\r\n<~", .. HtmlMarks.Inline, HtmlMarks.VerbatimStart[0]]);

    private bool isReported;

    public InlineText Read(TracedText text)
    {
        if (!text.Text.AsSpan().ContainsAny(NotPlain))
        {
            return Plain(text);
        }

        var reader = new InlineReader(source, text, context);
        var (start, end) = (-1, -1);
        foreach (var paragraph in ParseParagraphs(text.Text).OfType<ParagraphBlock>())
        {
            // A blank line in a text without paragraphs becomes a break.
            reader.BreakUnlessEmpty();
            reader.Read(paragraph.Inline!);
            (start, end) = (start < 0 ? paragraph.Span.Start : start, paragraph.Span.End + 1);
        }

        return new(reader.ToInlines(), source.Span(text, start, end));
    }

    /// <summary>Reports that the text has too many marks, once.</summary>
    public void ReportMarks()
    {
        if (!isReported)
        {
            var span = source.Scalar.Span;
            context.Report(LimitDiagnostics.TooMuchMarkdown(span with { EndLine = span.Line, EndColumn = span.Column + 1 }));
            isReported = true;
        }
    }

    private InlineText Plain(TracedText text)
    {
        var start = text.Text.Length - text.Text.AsSpan().TrimStart().Length;
        return InlineText.Plain(text.Text.Trim(), source.Span(text, start, start + text.Text.Trim().Length));
    }

    private MarkdownDocument ParseParagraphs(string text)
    {
        if (HasFewMarks(text))
        {
            try
            {
                return Markdig.Markdown.Parse(text, MarkdownGrammar.Pipeline);
            }
            catch (ArgumentException)
            {
                // Markdig limits the nesting of marks, far above that of any real text.
            }
        }

        ReportMarks();
        return [];
    }

    private static bool HasFewMarks(ReadOnlySpan<char> text)
    {
        var count = 0;
        for (var next = text.IndexOfAny(Marks); next >= 0 && count <= MaxMarks; next = text.IndexOfAny(Marks))
        {
            count++;
            text = text[(next + 1)..];
        }

        return count <= MaxMarks;
    }
}
