using System.Collections.Immutable;
using Resume.Formats.Model;
using Resume.Formats.Outlining;

namespace Resume.Formats.Writers.Docx;

/// <summary>Running text -> paragraphs: longer texts, facts and lists.</summary>
internal sealed class BlockWriter(ParagraphStyles styles, Numbering numbering, InlineWriter inlines)
{
    public void Write(BlockText text, Flow flow)
    {
        foreach (var block in text.Blocks)
        {
            switch (block)
            {
                case Paragraph paragraph:
                    Write(paragraph.Text, flow);
                    break;
                case BulletList { Ordered: true } list:
                    WriteNumbered(list.Bullets, flow);
                    break;
                case BulletList list:
                    WriteBullets(list.Bullets, flow);
                    break;
            }
        }
    }

    /// <summary>A paragraph, if there is anything in it.</summary>
    public void Write(InlineText text, Flow flow)
    {
        if (!text.IsEmpty)
        {
            Add(new Draft(styles.Normal), text, flow);
        }
    }

    /// <summary>Facts, each a line close below the one before.</summary>
    public void Write(ImmutableArray<Fact> facts, Flow flow)
    {
        for (var i = 0; i < facts.Length; i++)
        {
            var draft = new Draft(styles.Normal);
            draft.After = i < facts.Length - 1 ? 0 : draft.After;
            draft.Content.AddRange(inlines.WriteLabel(facts[i].Label.Text, facts[i].Label.End.Mark, RunContext.Strong(styles.Normal)));
            draft.Content.AddRange(inlines.Write(facts[i].Label.End.Gap, RunContext.Of(styles.Normal)));
            Add(draft, facts[i].Value, flow);
        }
    }

    public void WriteBullets(ImmutableArray<Bullet> bullets, Flow flow, int level = 0)
    {
        foreach (var bullet in bullets)
        {
            var list = new ListLevel(Numbering.Bullets, Math.Min(level, Numbering.Levels - 1));
            Add(new Draft(styles.ListBullet(level)) { List = list, KeepNext = !bullet.Children.IsEmpty }, bullet.Text, flow);
            WriteBullets(bullet.Children, flow, level + 1);
        }
    }

    // What stands below a numbered item is a bullet: only the list itself is a sequence.
    private void WriteNumbered(ImmutableArray<Bullet> items, Flow flow)
    {
        var list = new ListLevel(numbering.NextNumberedList(), 0);
        foreach (var item in items)
        {
            Add(new Draft(styles.ListNumber) { List = list, KeepNext = !item.Children.IsEmpty }, item.Text, flow);
            WriteBullets(item.Children, flow, level: 1);
        }
    }

    private void Add(Draft draft, InlineText text, Flow flow)
    {
        draft.Content.AddRange(inlines.Write(text, RunContext.Of(draft.Style)));
        flow.Add(draft);
    }
}
