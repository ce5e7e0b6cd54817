using System.Collections.Immutable;
using Resume.Formats.Model;

namespace Resume.Formats.Outlining;

/// <summary>Combines texts and keeps their styles, links and source positions.</summary>
internal static class InlineTexts
{
    /// <summary>The texts that are not empty, with a separator between them.</summary>
    public static InlineText Join(string separator, params IEnumerable<InlineText> texts)
    {
        var parts = ImmutableArray.CreateBuilder<InlineText>();

        foreach (var text in texts.Where(text => !text.IsEmpty))
        {
            if (parts.Count > 0 && separator.Length > 0)
            {
                parts.Add(InlineText.Plain(separator, text.Span));
            }

            parts.AddRange(text.Parts.IsEmpty ? [text] : text.Parts);
        }

        return parts.Count == 0
            ? InlineText.Empty
            : new([.. parts.SelectMany(part => part.Inlines)], parts[0].Span) { Parts = parts.ToImmutable() };
    }

    /// <summary>
    /// Fills the two placeholders of a pattern such as "{studyType} in {area}"; if one text is empty, the result is the other.
    /// </summary>
    public static InlineText Fill(string pattern, string firstName, InlineText first, string secondName, InlineText second)
    {
        if (first.IsEmpty || second.IsEmpty)
        {
            return first.IsEmpty ? second : first;
        }

        var parts = new List<InlineText>();
        var rest = pattern;
        while (rest.Length > 0)
        {
            var (at, name, text) = new[]
                {
                    (At: Find(rest, firstName), Name: firstName, Text: first),
                    (At: Find(rest, secondName), Name: secondName, Text: second),
                }
                .Where(placeholder => placeholder.At >= 0)
                .DefaultIfEmpty((At: -1, Name: "", Text: InlineText.Empty))
                .MinBy(placeholder => placeholder.At);

            if (at < 0)
            {
                parts.Add(InlineText.Plain(rest, first.Span));
                break;
            }

            parts.Add(InlineText.Plain(rest[..at], first.Span));
            parts.Add(text);
            rest = rest[(at + name.Length + 2)..];
        }

        return Join("", parts);
    }

    /// <summary>Makes a text that contains no link a link to a URL.</summary>
    public static InlineText Link(InlineText text, string target) =>
        new([new Model.Link(target, [.. text.Inlines.OfType<TextRun>()])], text.Span);

    /// <summary>A text with a style in addition to those within it.</summary>
    public static InlineText Style(InlineText text, TextStyle style) =>
        ChangeRuns(text, run => run with { Style = run.Style | style });

    /// <summary>A text with the characters of each run replaced.</summary>
    public static InlineText Replace(InlineText text, Func<string, string> replace) =>
        ChangeRuns(text, run => run with { Text = replace(run.Text) });

    public static bool ContainsLink(this InlineText text) => text.Inlines.Any(inline => inline is Model.Link);

    private static InlineText ChangeRuns(InlineText text, Func<TextRun, TextRun> change) => new(
        [
            .. text.Inlines.Select(inline => inline switch
            {
                TextRun run => change(run),
                Model.Link link => link with { Runs = [.. link.Runs.Select(change)] },
                _ => inline,
            }),
        ],
        text.Span);

    private static int Find(string pattern, string name) => pattern.IndexOf("{" + name + "}", StringComparison.Ordinal);
}
