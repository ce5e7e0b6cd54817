using System.Collections.Immutable;
using Resume.Formats.Model;
using Resume.Formats.Outlining;
using Resume.Formats.Themes;
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
                case BulletList list:
                    Write(list, flow);
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
            var style = styles.For(styles.Normal, OutlineTexts.In(facts[i]));
            var paragraph = new ParagraphBuilder(style);
            paragraph.After = i < facts.Length - 1 ? 0 : paragraph.After;
            var label = RunContext.Plain(style) with { Color = ColorRole.Muted };
            paragraph.Content.AddRange(inlines.WriteLabel(facts[i].Label.Text, facts[i].Label.End.Mark, label));
            paragraph.Content.AddRange(inlines.Write(facts[i].Label.End.Gap, RunContext.Plain(style)));
            Add(paragraph, facts[i].Value, flow);
        }
    }

    public void Write(BulletList list, DocxBlocks flow, int depth = 0)
    {
        var level = Math.Min(depth, ListNumbering.Levels - 1);
        var place = numbering.Add(list, level);
        foreach (var bullet in list.Bullets)
        {
            var style = styles.For(list.Ordered ? styles.ListNumber : styles.ListBullet(depth), bullet.Text);
            var paragraph = new ParagraphBuilder(style)
            {
                List = place,
                Indent = place.Indent,
                KeepNext = !bullet.Lists.IsDefaultOrEmpty,
            };
            Add(paragraph, bullet.Text, flow);
            foreach (var below in bullet.Lists)
            {
                Write(below, flow, depth + 1);
            }
        }
    }

    private void Add(ParagraphBuilder paragraph, InlineText text, DocxBlocks flow)
    {
        paragraph.Content.AddRange(inlines.Write(text, RunContext.Plain(paragraph.Style)));
        flow.AddText(paragraph);
    }
}
