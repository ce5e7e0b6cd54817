using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Resume.Formats.Model;

namespace Resume.Formats.Tests.Typesetting;

/// <summary>Rich text for outlines, written as Markdown.</summary>
internal static partial class Texts
{
    /// <summary>Text with `*emphasis*`, `**strong**`, `` `code` `` and `[links](https://example.com)`.</summary>
    public static InlineText Rich(string markdown)
    {
        var inlines = ImmutableArray.CreateBuilder<Inline>();
        var at = 0;
        foreach (Match match in Marked().Matches(markdown))
        {
            Plain(markdown[at..match.Index]);
            inlines.Add(match switch
            {
                _ when match.Groups["strong"].Success => new TextRun(match.Groups["strong"].Value, TextStyle.Strong),
                _ when match.Groups["emphasis"].Success => new TextRun(match.Groups["emphasis"].Value, TextStyle.Emphasis),
                _ when match.Groups["code"].Success => new TextRun(match.Groups["code"].Value, TextStyle.Code),
                _ => new Link(match.Groups["target"].Value, [new TextRun(match.Groups["text"].Value)]),
            });
            at = match.Index + match.Length;
        }

        Plain(markdown[at..]);
        return new(inlines.ToImmutable());

        void Plain(string text)
        {
            if (text.Length > 0)
            {
                inlines.Add(new TextRun(text));
            }
        }
    }

    public static Bullet Bullet(string markdown, params Bullet[] children) => new(Rich(markdown), [.. children]);

    public static BlockText Paragraphs(params string[] markdown) => new([.. markdown.Select(text => new Paragraph(Rich(text)))]);

    [GeneratedRegex(@"\*\*(?<strong>[^*]+)\*\*|\*(?<emphasis>[^*]+)\*|`(?<code>[^`]+)`|\[(?<text>[^\]]+)\]\((?<target>[^)]+)\)")]
    private static partial Regex Marked();
}
