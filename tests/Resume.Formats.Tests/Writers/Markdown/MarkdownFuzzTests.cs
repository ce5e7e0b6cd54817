using System.Collections.Immutable;
using AngleSharp.Dom;
using Markdig;
using Resume.Formats.Model;
using Resume.Formats.Writers;

namespace Resume.Formats.Tests.Writers.Markdown;

/// <summary>Random text of marks in random styles, written and rendered: characters, styles, links, lines and lists are the same.</summary>
public class MarkdownFuzzTests
{
    private static readonly string[] Tokens =
    [
        "*", "_", "**", "__", "#", "##", " ", " ", " ", "  ", "\u00a0", "[", "]", "(", ")", "<", ">", "`", "``", "~", "~~~", "1.", "12)",
        "1. ", "- ", "-", "---", "===", "+ ", "|", "| - |", "!", "![", "](", "\\", "&", "&amp;", "&#35;", "amp;", "<b>", "</b>", "<!--",
        "-->", "<div>", "<?", "]:",
        "https://example.com/a_b_c", "www.example.com/*", "a@example.com", "http://", ":", "://", ":-", ": ", "\"", "'", "$", "{", "}", "^",
        "a", "b", "foo", "x_y", "C#", "é", "漢", "😀", "“", "—", "\u200f", "\u200e", "\u202b", "اب", "٣", "1", "[ ]", "\t", "\u2003",
        "\u00ad", "@a",
    ];

    private static readonly string[] Targets =
    [
        "https://example.com", "https://example.com/a_(b)", "https://example.com/?a=b&amp;c=*", "mailto:a@example.com", "tel:+1",
        "https://example.com/a b", "https://example.com/<a>`", "https://example.com/\\(a", "https://example.com/\")",
        "https://example.com/é",
    ];

    public static TheoryData<int> Seeds => [.. Enumerable.Range(0, 8)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void ParagraphsAreKept(int seed)
    {
        var random = new Random(seed);
        for (var i = 0; i < 250; i++)
        {
            var text = Text(random);
            var blocks = new MarkdownBlocks(MarkdownDialect.GitHub);
            blocks.AddParagraph(MarkdownInlines.Render(MarkdownDialect.GitHub, text));
            foreach (var dialect in RenderedMarkdown.Dialects)
            {
                AssertSame(text, blocks.ToString(), dialect);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void HeadingsAreKept(int seed)
    {
        var random = new Random(seed);
        for (var i = 0; i < 250; i++)
        {
            var text = Text(random);
            var blocks = new MarkdownBlocks(MarkdownDialect.GitHub);
            blocks.AddHeading(2, text);
            blocks.AddParagraph(MarkdownInlines.Render(MarkdownDialect.GitHub, InlineText.Plain("---")));
            var expected = Squeeze(text.PlainText.Replace('\n', ' '));
            foreach (var dialect in RenderedMarkdown.Dialects)
            {
                var body = RenderedMarkdown.Render(blocks.ToString(), dialect);
                var actual = Squeeze(body.QuerySelector("h2")?.TextContent ?? "");
                Assert.Equal((expected, blocks.ToString()), (actual, blocks.ToString()));
                Assert.Equal("---", body.QuerySelector("p")!.TextContent);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void ListsAreKept(int seed)
    {
        var random = new Random(seed);
        for (var i = 0; i < 200; i++)
        {
            ImmutableArray<BulletList> lists = [.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => List(random, i / 40))];
            var blocks = new MarkdownBlocks(MarkdownDialect.GitHub);
            foreach (var list in lists)
            {
                blocks.AddList(list);
            }

            foreach (var dialect in RenderedMarkdown.Dialects)
            {
                var body = RenderedMarkdown.Render(blocks.ToString(), dialect);
                Assert.Equal(
                    string.Join('\n', lists.SelectMany(list => Describe(list, ""))) + "\n\n" + blocks,
                    string.Join('\n', body.Children.SelectMany(list => Describe(list, ""))) + "\n\n" + blocks);
            }
        }
    }

    private static InlineText Text(Random random) =>
        new([.. Enumerable.Range(0, random.Next(1, 6)).Select(_ => Piece(random))]);

    private static Inline Piece(Random random) => random.Next(8) switch
    {
        0 => new HardBreak(),
        1 => new Link(Targets[random.Next(Targets.Length)], [.. Enumerable.Range(0, random.Next(1, 3)).Select(_ => Run(random))]),
        2 when Targets[random.Next(Targets.Length)] is var target => new Link(target, [new(target)]),
        _ => Run(random),
    };

    private static TextRun Run(Random random) => new(
        string.Concat(Enumerable.Range(0, random.Next(1, 5)).Select(_ => Tokens[random.Next(Tokens.Length)])),
        random.Next(2) == 0 ? TextStyle.None : (TextStyle)random.Next(8));

    private static BulletList List(Random random, int depth) => new(
        [.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => new Bullet(
            random.Next(3) == 0 ? InlineText.Plain("a") : Text(random),
            [.. Enumerable.Range(0, depth > 0 ? random.Next(3) : 0).Select(_ => List(random, depth - 1))]))],
        Ordered: random.Next(2) == 0,
        Start: random.Next(3) == 0 ? random.Next(1000) : 1);

    private static IEnumerable<string> Describe(BulletList list, string indent) => list.Bullets.SelectMany((bullet, i) =>
        !list.Ordered && IsEmpty(bullet) ? [] : bullet.Lists.SelectMany(nested => Describe(nested, indent + "  "))
            .Prepend($"{indent}{(list.Ordered ? list.Number(i) : "-")} {Squeeze(bullet.Text.PlainText)}"));

    private static bool IsEmpty(Bullet bullet) =>
        Squeeze(bullet.Text.PlainText).Length == 0 && bullet.Lists.All(list => !list.Ordered && list.Bullets.All(IsEmpty));

    private static IEnumerable<string> Describe(IElement list, string indent) => list.Children.SelectMany((item, i) =>
        item.Children.Where(IsList).SelectMany(nested => Describe(nested, indent + "  "))
            .Prepend($"{indent}{(list.LocalName == "ol" ? RenderedMarkdown.Number(list, i) : "-")} {Squeeze(TextOf(item))}"));

    private static string TextOf(IElement item) =>
        string.Concat(item.ChildNodes.Where(child => !IsList(child)).Select(child => child.TextContent));

    private static bool IsList(INode node) => node is IElement { LocalName: "ol" or "ul" };

    private static void AssertSame(InlineText text, string markdown, MarkdownPipeline dialect)
    {
        var body = RenderedMarkdown.Render(markdown, dialect);
        Assert.True(
            body.Children.All(child => child.LocalName == "p") && body.Children.Length < 2,
            $"`{text.PlainText}` became {body.InnerHtml} by {markdown}");
        Assert.Equal((Describe(text), markdown), (body.Children.Length == 0 ? "" : Describe(body.Children[0]), markdown));
    }

    // Each visible character with its styles and the target it leads to.
    private static string Describe(InlineText text) => Squeeze(string.Join(' ', Lines(text)));

    private static IEnumerable<string> Lines(InlineText text)
    {
        var line = "";
        foreach (var inline in text.Inlines)
        {
            if (inline is HardBreak)
            {
                yield return line;
                line = "";
                continue;
            }

            line += inline switch
            {
                TextRun run => Describe(run.Text, run.Style, null),
                Link link => string.Concat(link.Runs.Select(run => Describe(
                    run.Text, run.Style, link.Runs.All(each => string.IsNullOrWhiteSpace(each.Text)) ? null : link.Target))),
                _ => "",
            };
        }

        yield return line;
    }

    private static string Describe(string text, TextStyle style, string? target) => string.Concat(text
        .Where(character => character != '\u00ad')
        .Select(character => char.IsWhiteSpace(character)
            ? " "
            : $"{character}{(style == TextStyle.None ? "" : (int)style)}{(target is null ? "" : "@")}"));

    private static string Describe(IElement paragraph)
    {
        var text = "";
        foreach (var node in paragraph.Descendants())
        {
            switch (node)
            {
                case IText { Data: var data }:
                    var ancestors = node.Ancestors<IElement>().Select(element => element.LocalName).ToList();
                    var style = (ancestors.Contains("em") ? TextStyle.Emphasis : TextStyle.None)
                        | (ancestors.Contains("strong") ? TextStyle.Strong : TextStyle.None)
                        | (ancestors.Contains("code") ? TextStyle.Code : TextStyle.None);
                    text += Describe(data, style, ancestors.Contains("a") ? "" : null);
                    break;
                case IElement { LocalName: "br" }:
                    text += " ";
                    break;
            }
        }

        return Squeeze(text);
    }

    private static string Squeeze(string text) => string.Join(
        ' ',
        string.Concat(text.Select(character => char.IsWhiteSpace(character) ? ' ' : character))
            .Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
