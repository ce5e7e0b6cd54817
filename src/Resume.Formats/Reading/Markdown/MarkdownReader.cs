using System.Buffers;
using System.Collections.Immutable;
using Markdig;
using Markdig.Syntax;
using Resume.Formats.Diagnostics;
using Resume.Formats.Model;
using Resume.Formats.Reading.Nodes;
using Paragraph = Resume.Formats.Model.Paragraph;

namespace Resume.Formats.Reading.Markdown;

/// <summary>A scalar -> rich text, with the source span of each run.</summary>
internal static class MarkdownReader
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("*_`[\\:\r\n");
    private static readonly SearchValues<char> BlockMarks = SearchValues.Create("*_`[\\:\r\n-+1");

    // Markdig needs quadratic time for some marks; this number is still fast.
    private const int MaxMarks = 2000;

    private const int MaxListDepth = 16;

    /// <summary>Reads one line of text.</summary>
    public static InlineText ReadLine(ScalarNode scalar, ReadingContext context)
    {
        if (!scalar.Value.AsSpan().ContainsAny(Marks))
        {
            return Plain(scalar);
        }

        var reader = new InlineReader(new ScalarMap(scalar), context);
        foreach (var paragraph in Parse(scalar, MarkdownGrammar.Inline, context).OfType<ParagraphBlock>())
        {
            // A blank line in a text without paragraphs becomes a break.
            reader.BreakUnlessEmpty();
            reader.Read(paragraph.Inline!);
        }

        return new(reader.ToInlines(), scalar.Span);
    }

    /// <summary>Reads paragraphs and lists.</summary>
    public static BlockText ReadBlocks(ScalarNode scalar, ReadingContext context)
    {
        if (!scalar.Value.AsSpan().ContainsAny(BlockMarks))
        {
            return BlockText.FromParagraph(Plain(scalar));
        }

        var map = new ScalarMap(scalar);
        return new([.. Parse(scalar, MarkdownGrammar.Blocks, context).Select(Read).OfType<Model.Block>()], scalar.Span);

        Model.Block? Read(Markdig.Syntax.Block block) => block switch
        {
            ListBlock list => new BulletList(Items([list], 1), list.IsOrdered),
            ParagraphBlock paragraph => new Paragraph(Text([paragraph])),
            _ => null,
        };

        ImmutableArray<Bullet> Items(IEnumerable<ListBlock> lists, int depth)
        {
            if (depth <= MaxListDepth)
            {
                return
                [
                    .. lists.SelectMany(list => list.OfType<ListItemBlock>())
                        .Select(item => new Bullet(Text(item.OfType<ParagraphBlock>()), Items(item.OfType<ListBlock>(), depth + 1))),
                ];
            }

            if (lists.Any())
            {
                ReportMarks(scalar, context);
            }

            return [];
        }

        InlineText Text(IEnumerable<ParagraphBlock> paragraphs)
        {
            var reader = new InlineReader(map, context);
            var (start, end) = (-1, -1);
            foreach (var paragraph in paragraphs)
            {
                reader.BreakUnlessEmpty();
                reader.Read(paragraph.Inline!);
                (start, end) = (start < 0 ? paragraph.Span.Start : start, paragraph.Span.End + 1);
            }

            return new(reader.ToInlines(), map.Span(start, end));
        }
    }

    private static MarkdownDocument Parse(ScalarNode scalar, MarkdownPipeline grammar, ReadingContext context)
    {
        if (Count(scalar.Value) <= MaxMarks)
        {
            try
            {
                return Markdig.Markdown.Parse(scalar.Value, grammar);
            }
            catch (ArgumentException)
            {
                // Markdig limits the nesting of marks, far above that of any real text.
            }
        }

        ReportMarks(scalar, context);
        return [];
    }

    private static void ReportMarks(ScalarNode scalar, ReadingContext context)
    {
        var firstCharacter = scalar.Span with { EndLine = scalar.Span.Line, EndColumn = scalar.Span.Column + 1 };
        context.Report(ReadingDiagnostics.TooMuchMarkdown(firstCharacter));
    }

    private static int Count(ReadOnlySpan<char> text)
    {
        var count = 0;
        for (var next = text.IndexOfAny(BlockMarks); next >= 0; next = text.IndexOfAny(BlockMarks))
        {
            count++;
            text = text[(next + 1)..];
        }

        return count;
    }

    private static InlineText Plain(ScalarNode scalar)
    {
        var text = scalar.Value.Trim();
        if (text.Length == 0)
        {
            return InlineText.Empty;
        }

        var start = scalar.Value.IndexOf(text, StringComparison.Ordinal);
        return new([new TextRun(text, TextStyle.None, new ScalarMap(scalar).Span(start, start + text.Length))], scalar.Span);
    }
}
