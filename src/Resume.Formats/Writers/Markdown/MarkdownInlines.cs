using Resume.Formats.Model;

namespace Resume.Formats.Writers.Markdown;

/// <summary>Rich text -> Markdown of one paragraph.</summary>
internal static class MarkdownInlines
{
    /// <summary>A line break within a paragraph (CommonMark 0.31, 6.7).</summary>
    public const string LineBreak = "\\\n";

    /// <summary>
    /// Renders texts as one, without white space around lines and without empty lines. Addresses for paper are left out: links work.
    /// </summary>
    public static string Render(params ReadOnlySpan<InlineText> texts)
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

                lines.Add(MarkdownLine.Render(line));
                line.Clear();
            }
        }

        lines.Add(MarkdownLine.Render(line));
        return string.Join(LineBreak, lines.Where(rendered => rendered.Length > 0));
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
