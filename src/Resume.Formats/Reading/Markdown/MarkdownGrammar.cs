using Markdig;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Syntax;

namespace Resume.Formats.Reading.Markdown;

/// <summary>
/// The part of Markdown within lines that is supported: emphasis, code, links and hard breaks. The rest is off and remains literal text.
/// <see cref="BlockScanner"/> finds paragraphs and lists.
/// </summary>
internal static class MarkdownGrammar
{
    public static MarkdownPipeline Pipeline { get; } = Build();

    private static MarkdownPipeline Build()
    {
        var builder = new MarkdownPipelineBuilder { PreciseSourceLocation = true };
        builder.BlockParsers.Clear();
        builder.BlockParsers.Add(new LiteralParagraphParser());
        builder.InlineParsers.Clear();
        builder.InlineParsers.AddRange(
        [
            new HtmlMarkParser(), new AngleUrlParser(), new BareUrlParser(), new LinkInlineParser(), new EscapeInlineParser(),
            new CodeWordParser(), new EmphasisInlineParser(), new CodeInlineParser(), new LineBreakInlineParser(),
        ]);
        return builder.Build();
    }

    /// <summary>A paragraph that keeps `[note]: text`, which is a link definition in Markdown, and lines of `===`.</summary>
    private sealed class LiteralParagraphParser : ParagraphBlockParser
    {
        public LiteralParagraphParser() => ParseSetextHeadings = false;

        public override bool Close(BlockProcessor processor, Block block)
        {
            // Two spaces at the end of a line break it.
            var lines = ((ParagraphBlock)block).Lines;
            for (var i = 0; i < lines.Count; i++)
            {
                lines.Lines[i].Slice.TrimStart();
            }

            lines.Lines[lines.Count - 1].Slice.TrimEnd();
            return true;
        }
    }
}
