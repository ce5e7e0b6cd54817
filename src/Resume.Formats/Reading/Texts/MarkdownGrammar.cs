using Markdig;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Syntax;

namespace Resume.Formats.Reading.Texts;

/// <summary>The part of Markdown that texts hold. All the rest of it is off, so that it stands for itself.</summary>
internal static class MarkdownGrammar
{
    /// <summary>Emphasis, code, links and hard breaks: a line that begins with `>` or `1986.` is no more than that.</summary>
    public static MarkdownPipeline Inline { get; } = Build(new LiteralParagraphParser());

    /// <summary>Paragraphs and lists of these.</summary>
    public static MarkdownPipeline Blocks { get; } = Build(Lists(), new LiteralParagraphParser());

    private static MarkdownPipeline Build(params BlockParser[] blocks)
    {
        var builder = new MarkdownPipelineBuilder { PreciseSourceLocation = true };
        builder.BlockParsers.Clear();
        builder.BlockParsers.AddRange(blocks);
        builder.InlineParsers.Clear();
        builder.InlineParsers.AddRange(
        [
            new AngleUrlParser(), new BareUrlParser(), new LinkInlineParser(), new EscapeInlineParser(), new EmphasisInlineParser(), new CodeInlineParser(), new LineBreakInlineParser(),
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

    /// <summary>A paragraph that keeps `[note]: text`, which Markdown would take for a definition, and lines of `===`.</summary>
    private sealed class LiteralParagraphParser : ParagraphBlockParser
    {
        public LiteralParagraphParser() => ParseSetextHeadings = false;

        public override bool Close(BlockProcessor processor, Block block)
        {
            ((ParagraphBlock)block).Lines.Trim();
            return true;
        }
    }

    /// <summary>A numbered list begins with 1 and has no thousand items: "1986. A good year." is a sentence.</summary>
    private sealed class FromOneParser : NumberedListItemParser
    {
        public override bool TryParse(BlockProcessor state, char pendingBulletType, out ListInfo result)
        {
            // A refusal must leave no trace: the list parser goes on from the column it finds.
            var column = state.Start;
            return base.TryParse(state, pendingBulletType, out result)
                && ((pendingBulletType == '\0' ? result.OrderedStart == "1" : result.OrderedStart is { Length: <= 3 }) || Restore(state, column));
        }

        private static bool Restore(BlockProcessor state, int start)
        {
            state.GoToColumn(state.Column - (state.Start - start));
            return false;
        }
    }
}
