using Resume.Formats.Model;

namespace Resume.Formats.Writers;

/// <summary>Rich text -> Markdown of one paragraph.</summary>
internal static class MarkdownInlines
{
    /// <summary>
    /// Renders texts as one, without white space around lines and without empty lines. Addresses for paper are left out: links work.
    /// </summary>
    public static string Render(MarkdownDialect dialect, params ReadOnlySpan<InlineText> texts)
    {
        var lines = new List<string>();
        var line = new List<Inline>();
        foreach (var text in texts)
        {
            foreach (var inline in text.Inlines)
            {
                if (inline is not HardBreak)
                {
                    line.Add(inline);
                    continue;
                }

                lines.Add(MarkdownLine.Render(line, dialect));
                line.Clear();
            }
        }

        lines.Add(MarkdownLine.Render(line, dialect));
        return string.Join(dialect.LineBreak, lines.Where(rendered => rendered.Length > 0));
    }

    /// <summary>A text in bold.</summary>
    public static InlineText Bold(InlineText text) => text with
    {
        Inlines = [.. text.Inlines.Select(inline => inline switch
        {
            TextRun run => Bold(run),
            Link link => link with { Runs = [.. link.Runs.Select(Bold)] },
            _ => inline,
        })],
    };

    private static TextRun Bold(TextRun run) => run with { Style = run.Style | TextStyle.Strong };
}
