using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Resume.Formats.Model;

namespace Resume.Formats.Writers;

/// <summary>Headings, paragraphs and lists, one below the other (CommonMark 0.31, 4 and 5).</summary>
/// <param name="dialect">The dialect of its texts.</param>
/// <param name="cancellationToken">Asked for in each block.</param>
internal sealed class MarkdownBlocks(MarkdownDialect dialect, CancellationToken cancellationToken = default)
{
    private const int DeepestHeading = 6;

    // More digits are not a list.
    private const int GreatestNumber = 999_999_999;

    private readonly StringBuilder markdown = new();

    // The mark of the list that the last block is, or none.
    private char lastMark;

    /// <summary>Paragraphs and lists as Markdown, without a line end after the last.</summary>
    public static string Render(MarkdownDialect dialect, BlockText text)
    {
        var blocks = new MarkdownBlocks(dialect);
        blocks.Add(text);
        return blocks.ToString().TrimEnd('\n');
    }

    /// <summary>Adds paragraphs and lists.</summary>
    public void Add(BlockText text)
    {
        foreach (var block in text.Blocks)
        {
            switch (block)
            {
                case Paragraph paragraph:
                    AddParagraph(Render(paragraph.Text));
                    break;
                case BulletList list:
                    AddList(list);
                    break;
            }
        }
    }

    /// <summary>Adds a heading; nothing for an empty text. It has one line only.</summary>
    public void AddHeading(int level, InlineText text)
    {
        if (Render(text).Replace(dialect.LineBreak, " ", StringComparison.Ordinal) is { Length: > 0 } heading)
        {
            StartBlock();
            markdown.Append('#', Math.Min(level, DeepestHeading)).Append(' ').Append(heading).Append('\n');
        }
    }

    /// <summary>Adds a paragraph with a line break between its lines, without those that are empty; nothing if all are.</summary>
    public void AddParagraph(params ImmutableArray<string> lines)
    {
        if (string.Join(dialect.LineBreak, lines.Where(line => line.Length > 0)) is { Length: > 0 } paragraph)
        {
            StartBlock();
            markdown.Append(paragraph).Append('\n');
        }
    }

    /// <summary>Adds a list with all lists below it; nothing for a list without items.</summary>
    public void AddList(BulletList list)
    {
        if (!IsEmpty(list))
        {
            var previous = lastMark;
            StartBlock();
            lastMark = AddList(list, "", previous);
        }
    }

    public override string ToString() => markdown.ToString();

    private void StartBlock()
    {
        cancellationToken.ThrowIfCancellationRequested();
        lastMark = default;
        if (markdown.Length > 0)
        {
            markdown.Append('\n');
        }
    }

    // A list with the mark of the list before it would continue that list.
    private char AddList(BulletList list, string indent, char previous, bool continuesLine = false)
    {
        var (usual, other) = list.Ordered ? ('.', ')') : ('-', '*');
        var mark = previous == usual ? other : usual;
        for (var i = 0; i < list.Bullets.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (list.Ordered || !IsEmpty(list.Bullets[i]))
            {
                var number = list.Ordered ? Math.Min((long)list.Start + i, GreatestNumber).ToString(CultureInfo.InvariantCulture) : "";
                markdown.Append(continuesLine ? " " : indent).Append(number).Append(mark);
                AddItem(list.Bullets[i], indent + new string(' ', number.Length + 2));
                continuesLine = false;
            }
        }

        return mark;
    }

    private void AddItem(Bullet bullet, string indent)
    {
        var text = Render(bullet.Text);
        var lists = bullet.Lists.Where(list => !IsEmpty(list)).ToList();
        if (text.Length > 0)
        {
            markdown.Append(' ').Append(text.Replace("\n", "\n" + indent, StringComparison.Ordinal));
        }

        if (text.Length > 0 || lists.Count == 0)
        {
            markdown.Append('\n');
        }

        if (text.Length > 0 && lists is [var next, ..] && !MayFollowText(next))
        {
            markdown.Append('\n');
        }

        var previous = default(char);
        foreach (var list in lists)
        {
            previous = AddList(list, indent, previous, continuesLine: text.Length == 0 && previous == default);
        }
    }

    // Only some lists end a paragraph without a blank line before them (5.3).
    private bool MayFollowText(BulletList list) =>
        !list.Ordered || (list.Start == 1 && Render(list.Bullets[0].Text).Length > 0);

    private bool IsEmpty(BulletList list) => list.Bullets.IsDefaultOrEmpty || (!list.Ordered && list.Bullets.All(IsEmpty));

    private bool IsEmpty(Bullet bullet) => Render(bullet.Text).Length == 0 && bullet.Lists.All(IsEmpty);

    private string Render(InlineText text) => MarkdownInlines.Render(dialect, text);
}
