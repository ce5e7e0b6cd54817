using System.Collections.Immutable;
using Resume.Formats.Model;
using Resume.Formats.Outlining;
using Resume.Formats.Writers.Docx.Parts;
using Resume.Formats.Writers.Docx.Styles;
using Resume.Formats.Writers.Docx.Text;

namespace Resume.Formats.Writers.Docx;

/// <summary>Block text, facts and lists -> paragraphs.</summary>
internal sealed class BlockWriter(ParagraphStyles styles, ListNumbering numbering, InlineWriter inlines)
{
    public void Write(BlockText text, DocxBlocks flow)
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

    /// <summary>Writes a paragraph, unless the text is empty.</summary>
    public void Write(InlineText text, DocxBlocks flow)
    {
        if (!text.IsEmpty)
        {
            Add(new ParagraphBuilder(styles.For(styles.Normal, text)), text, flow);
        }
    }

    /// <summary>Writes each fact as a line, without space between facts.</summary>
    public void Write(ImmutableArray<Fact> facts, DocxBlocks flow)
    {
        for (var i = 0; i < facts.Length; i++)
        {
            var style = styles.For(styles.Normal, OutlineTexts.Of(facts[i]));
            var paragraph = new ParagraphBuilder(style);
            paragraph.After = i < facts.Length - 1 ? 0 : paragraph.After;
            paragraph.Content.AddRange(inlines.WriteLabel(facts[i].Label.Text, facts[i].Label.End.Mark, RunContext.Strong(style)));
            paragraph.Content.AddRange(inlines.Write(facts[i].Label.End.Gap, RunContext.Plain(style)));
            Add(paragraph, facts[i].Value, flow);
        }
    }

    public void WriteBullets(ImmutableArray<Bullet> bullets, DocxBlocks flow, int level = 0)
    {
        foreach (var bullet in bullets)
        {
            var list = new ListLevel(ListNumbering.Bullets, Math.Min(level, ListNumbering.Levels - 1));
            var style = styles.For(styles.ListBullet(level), bullet.Text);
            Add(new ParagraphBuilder(style) { List = list, KeepNext = !bullet.Children.IsEmpty }, bullet.Text, flow);
            WriteBullets(bullet.Children, flow, level + 1);
        }
    }

    // Items below a numbered item have bullets: only the outer list is a sequence.
    private void WriteNumbered(ImmutableArray<Bullet> items, DocxBlocks flow)
    {
        var list = new ListLevel(numbering.NextNumberedList(), 0);
        foreach (var item in items)
        {
            var style = styles.For(styles.ListNumber, item.Text);
            Add(new ParagraphBuilder(style) { List = list, KeepNext = !item.Children.IsEmpty }, item.Text, flow);
            WriteBullets(item.Children, flow, level: 1);
        }
    }

    private void Add(ParagraphBuilder paragraph, InlineText text, DocxBlocks flow)
    {
        paragraph.Content.AddRange(inlines.Write(text, RunContext.Plain(paragraph.Style)));
        flow.Add(paragraph);
    }
}
