using System.Collections.Immutable;
using System.Text;
using Resume.Formats.Text;

namespace Resume.Formats.Model;

/// <summary>
/// Rich text as written -> as shown: one space between words, across styles and links; none at the ends of a line; nothing where there
/// is nothing to see.
/// </summary>
internal sealed class RichTextCleaner
{
    private readonly ImmutableArray<Inline>.Builder inlines = ImmutableArray.CreateBuilder<Inline>();

    // True where a space would be the first character of a line, or the second space in a row.
    private bool afterSpace = true;

    private RichTextCleaner()
    {
    }

    /// <summary>The text, or <see cref="InlineText.Empty"/> if it is blank.</summary>
    public static InlineText Clean(InlineText text)
    {
        var cleaner = new RichTextCleaner();
        foreach (var inline in text.Inlines)
        {
            cleaner.Add(inline);
        }

        cleaner.EndLine();
        var clean = text with { Inlines = cleaner.inlines.ToImmutable() };
        return InvisibleCharacters.IsBlank(clean.PlainText) ? InlineText.Empty : clean;
    }

    /// <summary>The blocks that show something; a list item without text is replaced by the items below it.</summary>
    public static BlockText Clean(BlockText text)
    {
        var blocks = text.Blocks.Select(Clean).OfType<Block>().ToImmutableArray();
        return blocks.IsEmpty ? BlockText.Empty : text with { Blocks = blocks };
    }

    /// <summary>The lists that show something.</summary>
    public static ImmutableArray<BulletList> Clean(ImmutableArray<BulletList> lists) =>
    [
        .. from list in lists.IsDefault ? [] : lists
           let bullets = Clean(list.Bullets)
           where !bullets.IsEmpty
           select list with { Bullets = bullets },
    ];

    private static Block? Clean(Block block) => block switch
    {
        Paragraph paragraph => Clean(paragraph.Text) is { IsEmpty: false } text ? paragraph with { Text = text } : null,
        BulletList list => Clean([list]).FirstOrDefault(),
        _ => block,
    };

    private static ImmutableArray<Bullet> Clean(ImmutableArray<Bullet> bullets) =>
    [
        .. from bullet in bullets
           let text = Clean(bullet.Text)
           let below = Clean(bullet.Lists)
           from shown in text.IsEmpty ? below.SelectMany(list => list.Bullets) : [bullet with { Text = text, Lists = below }]
           select shown,
    ];

    private void Add(Inline inline)
    {
        switch (inline)
        {
            case TextRun run:
                AddUnlessEmpty(Clean(run));
                break;
            case Link link:
                // A link without text would be invisible.
                var runs = link.Runs.All(run => InvisibleCharacters.IsBlank(run.Text))
                    ? [new TextRun(link.Target, Span: link.Runs.Select(run => run.Span).FirstOrDefault())]
                    : link.Runs;
                inlines.Add(link with { Runs = [.. runs.Select(Clean).Where(run => run.Text.Length > 0)] });
                break;
            case HardBreak:
                EndLine();
                if (inlines.Count > 0)
                {
                    inlines.Add(inline);
                }

                afterSpace = true;
                break;
        }
    }

    private void AddUnlessEmpty(TextRun run)
    {
        if (run.Text.Length > 0)
        {
            inlines.Add(run);
        }
    }

    private TextRun Clean(TextRun run)
    {
        var text = new StringBuilder(run.Text.Length);
        foreach (var character in run.Text)
        {
            var isSpace = character == ' ';
            if (!isSpace || !afterSpace)
            {
                text.Append(character);
            }

            afterSpace = isSpace;
        }

        return text.Length == run.Text.Length ? run : run with { Text = text.ToString() };
    }

    // Removes spaces and breaks at the end of the line.
    private void EndLine()
    {
        while (inlines.Count > 0)
        {
            var last = inlines[^1] switch
            {
                TextRun run => TrimEnd([run]) is [var trimmed] ? trimmed : null,
                Link link => link with { Runs = TrimEnd(link.Runs) },
                HardBreak => null,
                var other => other,
            };
            inlines.RemoveAt(inlines.Count - 1);
            if (last is not null)
            {
                inlines.Add(last);
                return;
            }
        }
    }

    private static ImmutableArray<TextRun> TrimEnd(ImmutableArray<TextRun> runs)
    {
        while (runs is [.., var last] && last.Text.EndsWith(' '))
        {
            var text = last.Text.TrimEnd(' ');
            runs = text.Length > 0 ? runs.SetItem(runs.Length - 1, last with { Text = text }) : runs.RemoveAt(runs.Length - 1);
        }

        return runs;
    }
}
