using Resume.Formats.Reading.Html;

namespace Resume.Formats.Reading.Markdown;

/// <summary>
/// Divides a text into paragraphs and items of lists: those of Markdown, and those that were pasted with bullets such as `•`. Lists are
/// nested by their indentation, or else by their bullets. Numbers are kept as they are.
/// </summary>
internal sealed class BlockScanner
{
    private readonly MarkdownSource source;
    private readonly bool isItem;
    private readonly string text;
    private readonly List<TextBlock> blocks = [];

    // The items that the current line may be below.
    private readonly List<(int Indent, char Mark)> parents = [];

    private TextBlock? current;
    private TracedText.Builder? builder;
    private bool afterBlank;

    private BlockScanner(MarkdownSource source, bool isItem)
    {
        this.source = source;
        this.isItem = isItem;
        text = source.Text.Text;
    }

    /// <param name="source">The text.</param>
    /// <param name="isItem">True for the text of a bullet point, which has no paragraphs after its lists.</param>
    public static IReadOnlyList<TextBlock> Scan(MarkdownSource source, bool isItem)
    {
        var scanner = new BlockScanner(source, isItem);
        scanner.Scan();
        return scanner.blocks;
    }

    private void Scan()
    {
        var lines = Lines();
        var marks = new ListMarks(text, [.. lines.Where(line => !line.IsBlank)], isItem);
        var unsupported = new UnsupportedMarkdown(text, lines);
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            var problem = unsupported.Find(i);
            if (problem is { } found)
            {
                source.Report(found.Start, found.End, span => UnsupportedMarkdown.Explain(span, found.Kind));
            }

            if (line.IsBlank)
            {
                afterBlank = true;
            }
            else if (problem?.Kind == MarkdownBlock.Rule)
            {
                afterBlank = true;
                AddText(line);
                afterBlank = true;
            }
            else if (!unsupported.IsCode(i) && marks.IsItem(line))
            {
                AddItem(line);
            }
            else
            {
                AddText(line);
            }
        }

        Finish();
    }

    private List<TextLine> Lines()
    {
        var lines = new List<TextLine>();
        for (var start = 0; start <= text.Length;)
        {
            var end = text.AsSpan(start).IndexOf('\n') is var found and >= 0 ? start + found : text.Length;
            foreach (var line in TextLine.Read(text, start, end))
            {
                // One blank line has the effect of several.
                if (!line.IsBlank || lines is [.., { IsBlank: false }])
                {
                    lines.Add(line);
                }
            }

            start = end + 1;
        }

        return lines;
    }

    private void AddItem(TextLine line)
    {
        Finish();
        Nest(line);
        var start = TextAfterBullet(line);
        current = new(parents.Count, line.IsNumber, line.Number, text[line.Start] == HtmlMarks.ListStart, source.Text);
        builder = new TracedText.Builder(source.Text).Copy(start, line.End);
    }

    // In `<li>• text</li>` the bullet of the text is redundant.
    private int TextAfterBullet(TextLine line)
    {
        var inner = TextLine.Read(text, line.TextStart, line.End).First();
        return TextLine.IsBullet(inner.Mark) ? inner.TextStart : line.TextStart;
    }

    private void Nest(TextLine line)
    {
        while (parents.Count > 0 && parents[^1].Indent > line.Indent)
        {
            parents.RemoveAt(parents.Count - 1);
        }

        if (parents is [.., var last] && line.Indent <= last.Indent + 1)
        {
            var known = parents.FindLastIndex(parent => parent.Mark == line.Mark && parent.Indent >= line.Indent - 1);
            var isBelow = known < 0 && TextLine.IsBullet(line.Mark) && TextLine.IsBullet(last.Mark);
            var depth = isBelow ? parents.Count : known >= 0 ? known : parents.Count - 1;
            parents.RemoveRange(depth, parents.Count - depth);
        }

        parents.Add((line.Indent, line.Mark));
    }

    private void AddText(TextLine line)
    {
        var isBelow = isItem || parents.Exists(parent => parent.Indent < line.Indent) || (!afterBlank && !source.BreaksLines);
        if (builder is not null && (current!.Depth == 0 ? !afterBlank || isItem : isBelow))
        {
            builder.Insert(afterBlank ? "\n\n" : "\n", line.Start).Copy(line.Start, line.End);
        }
        else
        {
            Finish();
            parents.Clear();
            current = new(0, false, 0, false, source.Text);
            builder = new TracedText.Builder(source.Text).Copy(line.Start, line.End);
        }

        afterBlank = false;
    }

    private void Finish()
    {
        if (builder is not null)
        {
            blocks.Add(current! with { Text = builder.ToText() });
        }

        (current, builder, afterBlank) = (null, null, false);
    }
}
