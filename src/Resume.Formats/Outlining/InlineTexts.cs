using System.Collections.Immutable;
using Resume.Formats.Model;

namespace Resume.Formats.Outlining;

/// <summary>Putting texts together without losing their styles, links and places.</summary>
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

        return parts.Count == 0 ? InlineText.Empty : new([.. parts.SelectMany(part => part.Inlines)], parts[0].Span) { Parts = parts.ToImmutable() };
    }

    /// <summary>A pattern such as "{studyType} in {area}" with texts put in; where one of the two is empty, the other alone.</summary>
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
            var (at, name, text) = new[] { (At: Find(rest, firstName), Name: firstName, Text: first), (At: Find(rest, secondName), Name: secondName, Text: second) }
                .Where(hole => hole.At >= 0)
                .DefaultIfEmpty((At: -1, Name: "", Text: InlineText.Empty))
                .MinBy(hole => hole.At);

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

    /// <summary>The text as a link to a URL, where it holds no link of its own.</summary>
    public static InlineText Linked(InlineText text, string target) =>
        new([new Link(target, [.. text.Inlines.OfType<TextRun>()])], text.Span);

    public static bool HoldsLink(this InlineText text) => text.Inlines.Any(inline => inline is Link);

    private static int Find(string pattern, string name) => pattern.IndexOf("{" + name + "}", StringComparison.Ordinal);
}
