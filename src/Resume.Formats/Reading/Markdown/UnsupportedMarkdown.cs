using System.Text.RegularExpressions;
using Resume.Formats.Diagnostics;

namespace Resume.Formats.Reading.Markdown;

/// <summary>Blocks of Markdown that no output shows.</summary>
internal enum MarkdownBlock
{
    Heading,
    Quote,
    Table,
    Code,
    Rule,
    Footnote,
}

/// <summary>Finds the blocks of Markdown that are not supported: their characters are shown as text.</summary>
internal sealed partial class UnsupportedMarkdown
{
    private readonly string text;
    private readonly IReadOnlyList<TextLine> lines;

    // For each line, true within a fenced block of code.
    private readonly bool[] isCode;
    private readonly HashSet<int> codeStarts = [];
    private bool isInQuote;
    private bool isInTable;

    public UnsupportedMarkdown(string text, IReadOnlyList<TextLine> lines)
    {
        this.text = text;
        this.lines = lines;
        isCode = new bool[lines.Count];
        var fences = Enumerable.Range(0, lines.Count).Where(i => IsFence(lines[i])).ToList();
        foreach (var pair in fences.Chunk(2).Where(pair => pair.Length == 2))
        {
            codeStarts.Add(pair[0]);
            isCode.AsSpan(pair[0], pair[1] - pair[0] + 1).Fill(true);
        }
    }

    /// <summary>True for a line of a block of code, which is not an item of a list.</summary>
    public bool IsCode(int index) => isCode[index];

    /// <summary>
    /// The block that starts at a line, with the span of its mark, or null. Lines are to be asked for in their order.
    /// </summary>
    public (MarkdownBlock Kind, int Start, int End)? Find(int index)
    {
        var line = lines[index];
        if (isCode[index])
        {
            return codeStarts.Contains(index) ? (MarkdownBlock.Code, line.Start, line.Start + 3) : null;
        }

        var content = text.AsSpan(line.Start, line.End - line.Start);
        var (wasInQuote, wasInTable) = (isInQuote, isInTable);
        isInQuote = content is ['>', ' ', var first, ..] && !char.IsDigit(first);
        isInTable = content is ['|', _, ..] && (isInTable || (index + 1 < lines.Count && IsTableRule(lines[index + 1])));
        return (isInQuote, isInTable) switch
        {
            (true, _) => wasInQuote ? null : (MarkdownBlock.Quote, line.Start, line.Start + 1),
            (_, true) => wasInTable ? null : (MarkdownBlock.Table, line.Start, line.Start + content.TrimEnd().Length),
            _ => FindLine(line, content.TrimEnd().ToString()),
        };
    }

    public static Diagnostic Explain(SourceSpan span, MarkdownBlock kind)
    {
        var (what, hint) = kind switch
        {
            MarkdownBlock.Heading => ("a heading in Markdown", "write the words in bold, `**Words**`, or `\\#` for the character"),
            MarkdownBlock.Quote => ("a quotation in Markdown", "write the text without `>`, or `\\>` for the character"),
            MarkdownBlock.Table => ("a table in Markdown", "write a list, or a section with `layout: table`"),
            MarkdownBlock.Code => ("a block of code in Markdown", "write the code on one line, in backticks"),
            MarkdownBlock.Rule => ("a line across the page in Markdown", "delete it, or divide the text into sections"),
            _ => ("a footnote in Markdown", "write the note in parentheses"),
        };
        return ReadingDiagnostics.UnsupportedMarkdown(span, what, hint);
    }

    private static (MarkdownBlock Kind, int Start, int End)? FindLine(TextLine line, string content) =>
        Heading().Match(content) is { Success: true } heading
            ? (MarkdownBlock.Heading, line.Start, line.Start + heading.Groups["mark"].Length)
        : Rule().IsMatch(content) ? (MarkdownBlock.Rule, line.Start, line.Start + content.Length)
        : Footnote().Match(content) is { Success: true } note
            ? (MarkdownBlock.Footnote, line.Start + note.Index, line.Start + note.Index + note.Length)
        : null;

    private bool IsFence(TextLine line) => text.AsSpan(line.Start, line.End - line.Start) is ['`', '`', '`', .. var rest]
        ? !rest.TrimStart('`').Contains('`')
        : text.AsSpan(line.Start, line.End - line.Start).StartsWith("~~~");

    private bool IsTableRule(TextLine line)
    {
        var content = text.AsSpan(line.Start, line.End - line.Start);
        return content.Contains('-') && content.Contains('|') && !content.ContainsAnyExcept("|-: \t");
    }

    [GeneratedRegex(@"^(?<mark>#{1,6}) +\D", RegexOptions.ExplicitCapture)]
    private static partial Regex Heading();

    [GeneratedRegex(@"^(-[ \t]*){3,}$|^(\*[ \t]*){3,}$|^(_[ \t]*){3,}$|^={3,}[ \t]*$", RegexOptions.ExplicitCapture)]
    private static partial Regex Rule();

    [GeneratedRegex(@"\[\^[^\]\s]{1,40}\]", RegexOptions.ExplicitCapture)]
    private static partial Regex Footnote();
}
