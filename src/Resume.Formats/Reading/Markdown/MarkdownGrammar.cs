using Markdig;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Syntax;

namespace Resume.Formats.Reading.Markdown;

/// <summary>The part of Markdown that is supported; the rest is off and remains literal text.</summary>
internal static class MarkdownGrammar
{
    /// <summary>Emphasis, code, links and hard breaks. A line that begins with `>` or `1986.` is ordinary text.</summary>
    public static MarkdownPipeline Inline { get; } = Build(new LiteralParagraphParser());

    /// <summary>Paragraphs and lists with the same inlines.</summary>
    public static MarkdownPipeline Blocks { get; } = Build(Lists(), new LiteralParagraphParser());

    private static MarkdownPipeline Build(params BlockParser[] blocks)
    {
        var builder = new MarkdownPipelineBuilder { PreciseSourceLocation = true };
        builder.BlockParsers.Clear();
        builder.BlockParsers.AddRange(blocks);
        builder.InlineParsers.Clear();
        builder.InlineParsers.AddRange(
        [
            new AngleUrlParser(), new BareUrlParser(), new LinkInlineParser(), new EscapeInlineParser(),
            new EmphasisInlineParser(), new CodeInlineParser(), new LineBreakInlineParser(),
        ]);
        return builder.Build();
    }

    private static ListBlockParser Lists()
    {
        var parser = new ListBlockParser();
        parser.ItemParsers.Clear();
        parser.ItemParsers.Add(new UnorderedListItemParser());
        parser.ItemParsers.Add(new FromOneParser());
        return parser;
    }

    /// <summary>A paragraph that keeps `[note]: text`, which is a link definition in Markdown, and lines of `===`.</summary>
    private sealed class LiteralParagraphParser : ParagraphBlockParser
    {
        public LiteralParagraphParser() => ParseSetextHeadings = false;

        public override bool Close(BlockProcessor processor, Block block)
        {
            ((ParagraphBlock)block).Lines.Trim();
            return true;
        }
    }

    /// <summary>A numbered list starts at 1 and has less than 1,000 items: "1986. A good year." is a sentence.</summary>
    private sealed class FromOneParser : NumberedListItemParser
    {
        public override bool TryParse(BlockProcessor state, char pendingBulletType, out ListInfo result)
        {
            // When an item is rejected, the column must be restored: the list parser continues there.
            var column = state.Start;
            return base.TryParse(state, pendingBulletType, out result)
                && (IsNumber(pendingBulletType == '\0', result.OrderedStart) || Restore(state, column));
        }

        private static bool IsNumber(bool isFirst, string? number) => isFirst ? number == "1" : number is { Length: <= 3 };

        private static bool Restore(BlockProcessor state, int start)
        {
            state.GoToColumn(state.Column - (state.Start - start));
            return false;
        }
    }
}
