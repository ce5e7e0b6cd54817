using System.Buffers;
using Markdig.Syntax;
using Resume.Formats.Diagnostics;
using Resume.Formats.Limits;
using Resume.Formats.Model;
using Resume.Formats.Reading.Nodes;

using Resume.Formats.Reading.Html;

namespace Resume.Formats.Reading.Markdown;

/// <summary>Reads the Markdown within the lines of a paragraph or an item.</summary>
internal sealed class ParagraphReader(MarkdownSource source, ReadingContext context)
{
    private static readonly SearchValues<char> NotPlain =
        SearchValues.Create([.. "*_`[\\:\r\n<~", .. HtmlMarks.Inline, HtmlMarks.VerbatimStart[0]]);

    private bool isReported;

    // The first character, as the text may have many lines.
    private Diagnostics.SourceSpan Start =>
        source.Scalar.Span with { EndLine = source.Scalar.Span.Line, EndColumn = source.Scalar.Span.Column + 1 };

    public InlineText Read(TracedText text)
    {
        context.Budget.Spend(Budget.Node, Expense.Text, Start);
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

    /// <summary>Reports that the marks of the text are nested too deeply, once.</summary>
    public void ReportNesting()
    {
        if (!isReported)
        {
            context.Report(LimitDiagnostics.MarkdownTooDeep(Start));
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
        context.Budget.Spend(MarkdownCost.Steps(text), Expense.Markdown, Start);
        try
        {
            return Markdig.Markdown.Parse(text, MarkdownGrammar.Pipeline);
        }
        catch (ArgumentException)
        {
            // Markdig limits the nesting of marks, far above that of any real text.
            ReportNesting();
            return [];
        }
    }
}
