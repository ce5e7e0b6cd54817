using System.Buffers;
using Resume.Formats.Model;
using Resume.Formats.Reading.Nodes;

namespace Resume.Formats.Reading.Markdown;

/// <summary>A scalar -> rich text, with the source span of each run.</summary>
internal static class MarkdownReader
{
    private const char FirstEastAsianCharacter = '\u2E80';

    private static readonly SearchValues<char> Marks = SearchValues.Create("*_`[\\:\r\n~<&");

    /// <summary>Reads one line of text.</summary>
    public static InlineText ReadLine(ScalarNode scalar, ReadingContext context)
    {
        if (!scalar.Value.AsSpan().ContainsAny(Marks) && !IsFoldedEastAsian(scalar))
        {
            return Plain(scalar);
        }

        var source = MarkdownSource.Read(scalar, hasLists: false, context);
        return new(new ParagraphReader(source, context).Read(source.Text).Inlines, scalar.Span);
    }

    /// <summary>Reads paragraphs and lists.</summary>
    public static BlockText ReadBlocks(ScalarNode scalar, ReadingContext context)
    {
        if (IsPlain(scalar))
        {
            return BlockText.FromParagraph(Plain(scalar));
        }

        var source = MarkdownSource.Read(scalar, hasLists: true, context);
        return new(BlockBuilder.Build(BlockScanner.Scan(source, isItem: false), new ParagraphReader(source, context)), scalar.Span);
    }

    /// <summary>Reads the text of a bullet point and the lists within it. A text that is a list has no text of its own.</summary>
    public static ItemText ReadItem(ScalarNode scalar, ReadingContext context)
    {
        if (IsPlain(scalar))
        {
            return new(Plain(scalar), []);
        }

        var source = MarkdownSource.Read(scalar, hasLists: true, context);
        var blocks = BlockBuilder.Build(BlockScanner.Scan(source, isItem: true), new ParagraphReader(source, context));
        var text = blocks is [Model.Paragraph first, ..] ? first.Text with { Span = scalar.Span } : InlineText.Empty;
        return new(text, [.. blocks.OfType<BulletList>()]);
    }

    // A text without a mark of Markdown, of HTML or of a list at its start.
    private static bool IsPlain(ScalarNode scalar) =>
        !scalar.Value.AsSpan().ContainsAny(Marks)
        && !IsFoldedEastAsian(scalar)
        && scalar.Value.AsSpan().TrimStart() is not [not (>= '0' and <= '9' or >= 'A' and <= 'Z' or >= 'a' and <= 'z'), ..];

    private static bool IsFoldedEastAsian(ScalarNode scalar) =>
        scalar.Raw.Span.ContainsAny('\r', '\n') && scalar.Value.AsSpan().ContainsAnyInRange(FirstEastAsianCharacter, char.MaxValue);

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
