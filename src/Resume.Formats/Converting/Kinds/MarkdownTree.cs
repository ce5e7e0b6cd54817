using System.Text.RegularExpressions;
using Resume.Formats.Converting.Mapping;
using Resume.Formats.Diagnostics;
using Resume.Formats.Reading.Nodes;

namespace Resume.Formats.Converting.Kinds;

/// <summary>
/// A Markdown file as a tree: each heading is a map with `title`, its `blocks`, which are paragraphs and lists, and the headings below it,
/// `parts`. What is before the first heading belongs to the file.
/// </summary>
internal sealed partial class MarkdownTree
{
    public const string Title = "title";
    public const string Blocks = "blocks";
    public const string Parts = "parts";

    /// <summary>The YAML between two lines of `---` at the top.</summary>
    public const string FrontMatter = "frontMatter";

    /// <summary>Comments of HTML.</summary>
    public const string Comments = "comments";

    // A longer line is no heading, and would be slow to match.
    private const int LongestHeading = 500;

    // A list that is nested more deeply is not indented further.
    private const int DeepestList = 8;

    private readonly SourceText text;
    private readonly List<Node> comments = [];
    private int line = 1;

    private MarkdownTree(SourceText text) => this.text = text;

    /// <summary>Reads the tree of any text.</summary>
    public static MapNode Read(SourceText text)
    {
        var tree = new MarkdownTree(text);
        var frontMatter = MarkdownFrontMatter.Read(text);
        tree.line = frontMatter?.Span.EndLine ?? 1;
        var root = tree.ReadPart(title: null, level: 0);
        if (frontMatter is not null)
        {
            root = root with { Members = [.. root.Members, new(NodeTexts.Key(FrontMatter, frontMatter.Span), frontMatter)] };
        }

        return tree.comments.Count == 0 ? root : root with
        {
            Members =
            [
                .. root.Members,
                new(NodeTexts.Key(Comments, tree.comments[0].Span), new ListNode([.. tree.comments], tree.comments[0].Span)),
            ],
        };
    }

    /// <summary>True for a line that is a heading.</summary>
    public static bool IsHeading(ReadOnlySpan<char> line) => line.Length <= LongestHeading && HeadingLine().IsMatch(line);

    // What is no text: blank lines, lines across the page, and comments.
    private bool TrySkip()
    {
        var current = text.Line(line);
        if (current.IsWhiteSpace() || (current.Length <= LongestHeading && RuleLine().IsMatch(current)))
        {
            line++;
            return true;
        }

        if (!current.TrimStart().StartsWith("<!--", StringComparison.Ordinal))
        {
            return false;
        }

        var start = line;
        while (line < text.LineCount && !text.Line(line).Contains("-->", StringComparison.Ordinal))
        {
            line++;
        }

        // What follows a comment on its line is text.
        if (!text.Line(line).TrimEnd().EndsWith("-->", StringComparison.Ordinal))
        {
            line = start;
            return false;
        }

        var lines = Enumerable.Range(start, line - start + 1).Select(number => text.Line(number).ToString());
        comments.Add(Scalar(string.Join('\n', lines).Trim()[4..^3], start, line));
        line++;
        return true;
    }

    // A heading, and what is below it until the next one of its level.
    private MapNode ReadPart(ScalarNode? title, int level)
    {
        var start = line;
        var blocks = new List<Node>();
        var parts = new List<Node>();
        while (line <= text.LineCount)
        {
            if (TrySkip())
            {
                continue;
            }

            if (FindHeading() is not { } heading)
            {
                blocks.Add(ItemLine().IsMatch(text.Line(line)) ? ReadList(depth: 1) : ReadParagraph());
            }
            else if (heading.Level <= level)
            {
                break;
            }
            else
            {
                line += heading.Lines;
                parts.Add(ReadPart(heading.Text, heading.Level));
            }
        }

        var span = title?.Span ?? new SourceSpan(text.Path, start, 1, start, 1);
        var members = new List<KeyValuePair<ScalarNode, Node>>();
        Add(Title, title);
        Add(Blocks, new ListNode([.. blocks], span));
        Add(Parts, new ListNode([.. parts], span));
        return new([.. members], span);

        void Add(string name, Node? value)
        {
            if (value is not null)
            {
                members.Add(new(NodeTexts.Key(name, span), value));
            }
        }
    }

    // `## Work`, or a text with a line of `=` or `-` below it.
    private (int Level, ScalarNode Text, int Lines)? FindHeading()
    {
        if (text.Line(line).Length > LongestHeading)
        {
            return null;
        }

        var current = text.Line(line).ToString();
        if (HeadingLine().Match(current) is { Success: true } match)
        {
            return (match.Groups["marks"].Length, Scalar(WithoutSpans(match.Groups["text"].Value), line, line), 1);
        }

        var below = line < text.LineCount ? text.Line(line + 1).Trim() : default;
        var isUnderlined = below.Length >= 2 && (below.IndexOfAnyExcept('=') < 0 || below.IndexOfAnyExcept('-') < 0);
        return isUnderlined && !ItemLine().IsMatch(current) ? (below[0] == '=' ? 1 : 2, Scalar(current, line, line), 2) : null;
    }

    // `<span>Engineer, Example</span> <span>2015</span>`: style sheets put the halves at the margins.
    private static string WithoutSpans(string heading) =>
        heading.Contains("<span", StringComparison.OrdinalIgnoreCase) ? Span().Replace(Halves().Replace(heading, " | "), "") : heading;

    // Lines until a blank one, a heading or a list.
    private ScalarNode ReadParagraph()
    {
        var start = line;
        var lines = new List<string>();
        var isCode = false;
        for (; line <= text.LineCount; line++)
        {
            var current = text.Line(line).TrimEnd().ToString();
            isCode ^= current.TrimStart().StartsWith("```", StringComparison.Ordinal);
            if (!isCode && lines.Count > 0 && (current.Length == 0 || ItemLine().IsMatch(current) || IsHeading(current)))
            {
                break;
            }

            // Two spaces break a line, and so does a backslash.
            lines.Add(text.Line(line).EndsWith("  ") ? current.Trim() + "\\" : current.Trim());
        }

        lines[^1] = lines[^1].TrimEnd('\\');
        return Scalar(string.Join('\n', lines), start, line - 1);
    }

    // Items of one indentation; what is indented more is below the item before it.
    private ListNode ReadList(int depth)
    {
        var start = line;
        var indent = Indent(line);
        var items = new List<Node>();
        while (line <= text.LineCount && ItemLine().Match(text.Line(line).ToString()) is { Success: true } item && Indent(line) >= indent)
        {
            var first = line;
            var lines = new List<string> { item.Groups["text"].Value.Trim() };
            for (line++; line <= text.LineCount && IsContinuation(line); line++)
            {
                lines.Add(text.Line(line).Trim().ToString());
            }

            var content = Scalar(string.Join('\n', lines), first, line - 1);
            SkipBlankBeforeItem();
            items.Add(depth < DeepestList && line <= text.LineCount && ItemLine().IsMatch(text.Line(line)) && Indent(line) > Indent(first)
                ? WithList(content, ReadList(depth + 1))
                : content);
            SkipBlankBeforeItem();
        }

        return new([.. items], new(text.Path, start, 1, line - 1, 1));
    }

    private static MapNode WithList(ScalarNode content, ListNode below) =>
        new([new(NodeTexts.Key("text", content.Span), content), new(NodeTexts.Key("highlights", content.Span), below)], content.Span);

    private void SkipBlankBeforeItem()
    {
        var next = line;
        while (next <= text.LineCount && text.Line(next).IsWhiteSpace())
        {
            next++;
        }

        line = next <= text.LineCount && ItemLine().IsMatch(text.Line(next)) ? next : line;
    }

    private bool IsContinuation(int number) =>
        !text.Line(number).IsWhiteSpace() && !ItemLine().IsMatch(text.Line(number)) && !IsHeading(text.Line(number));

    private int Indent(int number) => text.Line(number).IndexOfAnyExcept(' ', '\t') is var indent and >= 0 ? indent : 0;

    private ScalarNode Scalar(string value, int first, int last) =>
        new(value.Trim(), ScalarStyle.Block, new(text.Path, first, 1, last, text.Line(last).Length + 1));

    [GeneratedRegex(@"^ {0,3}(?<marks>#{1,6})\s+(?<text>.*?)\s*#*\s*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex HeadingLine();

    [GeneratedRegex(@"</span>\s*<span[^>]*>", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Halves();

    [GeneratedRegex("</?span[^>]*>", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Span();

    // A line across the page. Below a text, it makes a heading of the text.
    [GeneratedRegex(
        @"^ {0,3}(-[ \t]*){3,}$|^ {0,3}(\*[ \t]*){3,}$|^ {0,3}(_[ \t]*){3,}$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex RuleLine();

    [GeneratedRegex(@"^\s*([-*+•]|[0-9]{1,3}[.)])\s+(?<text>\S.*)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex ItemLine();
}
