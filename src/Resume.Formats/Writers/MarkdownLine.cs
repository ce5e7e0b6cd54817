using System.Collections.Immutable;
using System.Text;
using Resume.Formats.Model;
using Resume.Formats.Text;

namespace Resume.Formats.Writers;

/// <summary>One line of rich text -> Markdown that has the same characters, styles and links when it is rendered.</summary>
internal sealed class MarkdownLine(MarkdownDialect dialect)
{
    private readonly StringBuilder markdown = new();

    public static string Render(IReadOnlyList<Inline> inlines, MarkdownDialect dialect)
    {
        var line = new MarkdownLine(dialect);
        var pieces = Join(inlines);
        for (var i = 0; i < pieces.Count; i++)
        {
            var next = i + 1 < pieces.Count ? MarkdownText.First(pieces[i + 1], dialect) : ' ';
            switch (pieces[i])
            {
                case TextRun run:
                    line.Add(run, next, isInLink: false);
                    break;
                case Link link:
                    line.Add(link);
                    break;
            }
        }

        return line.markdown.ToString().Trim();
    }

    // Adjacent runs of one style are one run: a mark may span them.
    private static List<Inline> Join(IEnumerable<Inline> inlines)
    {
        var pieces = new List<Inline>();
        var text = new StringBuilder();
        var style = TextStyle.None;
        foreach (var inline in inlines)
        {
            if (inline is TextRun run)
            {
                var styleOfRun = run.Style & ~TextStyle.Address;
                if (styleOfRun != style)
                {
                    EndRun();
                    style = styleOfRun;
                }

                text.Append(InvisibleCharacters.RemoveLineBreaking(run.Text));
            }
            else if (inline is Link link)
            {
                EndRun();
                ImmutableArray<TextRun> runs = [.. Join(link.Runs.Where(run => !run.Style.HasFlag(TextStyle.Address))).Cast<TextRun>()];
                pieces.AddRange(runs.All(run => string.IsNullOrWhiteSpace(run.Text)) ? runs : [link with { Runs = runs }]);
            }
        }

        EndRun();
        return pieces;

        void EndRun()
        {
            if (text.Length > 0)
            {
                pieces.Add(new TextRun(text.ToString(), style));
                text.Clear();
            }
        }
    }

    private void Add(Link link)
    {
        if (link.Runs is [{ Style: TextStyle.None } only] && only.Text == link.Target && MarkdownText.IsAutolink(link.Target))
        {
            markdown.Append('<').Append(link.Target).Append('>');
            return;
        }

        markdown.Append('[');
        for (var i = 0; i < link.Runs.Length; i++)
        {
            Add(link.Runs[i], i + 1 < link.Runs.Length ? MarkdownText.First(link.Runs[i + 1], dialect) : ']', isInLink: true);
        }

        markdown.Append("](").Append(MarkdownText.EscapeTarget(link.Target, dialect)).Append(')');
    }

    // White space is outside of marks: `**a **b` is not bold.
    private void Add(TextRun run, char next, bool isInLink)
    {
        var isStart = markdown.Length == 0;
        var text = isStart ? run.Text.TrimStart() : run.Text;
        var inner = text.Trim();
        if (run.Style == TextStyle.None || inner.Length == 0)
        {
            markdown.Append(MarkdownText.Escape(text, dialect, isStart, isInLink));
            return;
        }

        var start = text.IndexOf(inner, StringComparison.Ordinal);
        var end = text[(start + inner.Length)..];
        markdown.Append(text[..start]);
        AddStyled(inner, run.Style, end.Length > 0 ? end[0] : next, isInLink);
        markdown.Append(end);
    }

    private char Previous => markdown.Length > 0 ? markdown[^1] : ' ';

    // Where two marks meet, or a mark is between a letter and punctuation, it may not be one (CommonMark 0.31, 6.2). HTML always is. Code
    // with a bracket may end the text of a link: `[`]: a`](b)` defines a reference (4.7).
    private void AddStyled(string text, TextStyle style, char next, bool isInLink)
    {
        var isCode = style.HasFlag(TextStyle.Code);
        var mark = (style & (TextStyle.Emphasis | TextStyle.Strong)) switch
        {
            TextStyle.Emphasis => "*",
            TextStyle.Strong => "**",
            TextStyle.Emphasis | TextStyle.Strong => "***",
            _ => "",
        };
        var escaped = MarkdownText.Escape(text, dialect, isStart: false, isInLink);
        var content = isCode ? MarkdownText.Code(text) : escaped;
        var works = mark.Length > 0
            ? MayMeet(Previous, content[0]) && MayMeet(next, content[^1])
            : Previous != '`' && next != '`';
        works &= !isCode || !isInLink || !text.AsSpan().ContainsAny('[', ']');
        if (works)
        {
            markdown.Append(mark).Append(content).Append(mark);
            return;
        }

        string[] elements =
        [
            .. style.HasFlag(TextStyle.Strong) ? ["strong"] : Array.Empty<string>(),
            .. style.HasFlag(TextStyle.Emphasis) ? ["em"] : Array.Empty<string>(),
            .. isCode ? ["code"] : Array.Empty<string>(),
        ];
        markdown.AppendJoin("", elements.Select(element => $"<{element}>"));
        markdown.Append(escaped);
        markdown.AppendJoin("", elements.Reverse().Select(element => $"</{element}>"));
    }

    private static bool MayMeet(char outside, char inside) =>
        outside is not ('*' or '_' or '`')
        && (char.IsLetterOrDigit(inside)
            || char.IsWhiteSpace(outside)
            || (char.IsAscii(outside) && !char.IsAsciiLetterOrDigit(outside)));
}
