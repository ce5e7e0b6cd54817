using System.Buffers;
using Markdig;
using Markdig.Syntax;
using Resume.Formats.Model;
using Paragraph = Resume.Formats.Model.Paragraph;

namespace Resume.Formats.Reading.Texts;

/// <summary>A scalar -> rich text, every run with its place.</summary>
internal static class MarkdownReader
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("*_`[\\:\r\n");
    private static readonly SearchValues<char> BlockMarks = SearchValues.Create("*_`[\\:\r\n-+1");

    /// <summary>One flowing line.</summary>
    public static InlineText ReadLine(ScalarNode scalar, ReadingContext context)
    {
        if (!scalar.Value.AsSpan().ContainsAny(Marks))
        {
            return Plain(scalar);
        }

        var reader = new InlineReader(new ScalarMap(scalar), context);
        foreach (var paragraph in Markdown.Parse(scalar.Value, MarkdownGrammar.Inline).OfType<ParagraphBlock>())
        {
            // A blank line in a text that has no paragraphs: nothing is lost if it stays a break.
            reader.BreakUnlessEmpty();
            reader.Read(paragraph.Inline!);
        }

        return new(reader.ToInlines(), scalar.Span);
    }

    /// <summary>Paragraphs and lists.</summary>
    public static BlockText ReadBlocks(ScalarNode scalar, ReadingContext context)
    {
        if (!scalar.Value.AsSpan().ContainsAny(BlockMarks))
        {
            return BlockText.Of(Plain(scalar));
        }

        var map = new ScalarMap(scalar);
        return new([.. Markdown.Parse(scalar.Value, MarkdownGrammar.Blocks).Select(Read).OfType<Model.Block>()], scalar.Span);

        Model.Block? Read(Markdig.Syntax.Block block) => block switch
        {
            ListBlock list => new BulletList([.. list.OfType<ListItemBlock>().Select(Item)], list.IsOrdered),
            ParagraphBlock paragraph => new Paragraph(Text([paragraph])),
            _ => null,
        };

        Bullet Item(ListItemBlock item) => new(
            Text(item.OfType<ParagraphBlock>()),
            [.. item.OfType<ListBlock>().SelectMany(list => list.OfType<ListItemBlock>()).Select(Item)]);

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
