using System.Collections.Immutable;
using Resume.Formats.Model;

namespace Resume.Formats.Reading.Markdown;

/// <summary>Paragraphs and items, one after the other -> paragraphs and nested lists.</summary>
internal sealed class BlockBuilder
{
    private const int MaxDepth = 16;

    private readonly IReadOnlyList<TextBlock> blocks;
    private readonly ParagraphReader reader;
    private int at;

    private BlockBuilder(IReadOnlyList<TextBlock> blocks, ParagraphReader reader)
    {
        this.blocks = blocks;
        this.reader = reader;
    }

    public static ImmutableArray<Block> Build(IReadOnlyList<TextBlock> blocks, ParagraphReader reader) =>
        new BlockBuilder(blocks, reader).Build();

    private ImmutableArray<Block> Build()
    {
        var built = ImmutableArray.CreateBuilder<Block>();
        while (at < blocks.Count)
        {
            if (blocks[at].Depth > 0)
            {
                built.AddRange(ReadLists(1));
            }
            else if (reader.Read(blocks[at++].Text) is { IsEmpty: false } text)
            {
                built.Add(new Paragraph(text));
            }
        }

        return built.ToImmutable();
    }

    private ImmutableArray<BulletList> ReadLists(int depth)
    {
        if (depth > MaxDepth)
        {
            reader.ReportNesting();
            SkipTo(depth - 1);
            return [];
        }

        var lists = ImmutableArray.CreateBuilder<BulletList>();
        while (at < blocks.Count && blocks[at].Depth >= depth)
        {
            lists.Add(ReadList(depth));
        }

        return lists.ToImmutable();
    }

    private BulletList ReadList(int depth)
    {
        var first = blocks[at];
        var bullets = ImmutableArray.CreateBuilder<Bullet>();
        TextBlock last;
        do
        {
            last = blocks[at++];
            var text = reader.Read(last.Text);
            bullets.Add(new(text, at < blocks.Count && blocks[at].Depth > depth ? ReadLists(depth + 1) : ImmutableArray<BulletList>.Empty));
        }
        while (at < blocks.Count && blocks[at].Depth == depth && Continues(first, last, blocks[at], bullets.Count));

        return new(bullets.ToImmutable(), first.IsNumbered, first.IsNumbered ? first.Number : 1);
    }

    // An item continues a list if it gets the number that it has in the text. In Markdown, all items may have the same number.
    private static bool Continues(TextBlock first, TextBlock last, TextBlock next, int count) =>
        !next.StartsList
        && next.IsNumbered == first.IsNumbered
        && (!next.IsNumbered || next.Number == first.Number + count || next.Number == first.Number && last.Number == first.Number);

    private void SkipTo(int depth)
    {
        while (at < blocks.Count && blocks[at].Depth > depth)
        {
            at++;
        }
    }
}
