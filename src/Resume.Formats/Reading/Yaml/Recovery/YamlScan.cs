using System.Text.RegularExpressions;
using Resume.Formats.Diagnostics;
using Resume.Formats.Reading.Nodes;

namespace Resume.Formats.Reading.Yaml.Recovery;

/// <summary>
/// Searches a source, line by line, for text that YAML would read as syntax: `- **Led** a team`, `label: C#: a love story`.
/// Each is reported and hidden from the parser, which would report it less clearly, and usually on another line.
/// </summary>
/// <param name="source">The source.</param>
/// <param name="context">Where to report.</param>
/// <param name="mask">The text for the parser.</param>
/// <param name="isKey">True for a known key: if one continues a text, its indentation is probably wrong.</param>
internal sealed partial class YamlScan(SourceText source, ReadingContext context, YamlMask mask, Func<string, bool> isKey)
{
    private const int None = -1;

    private readonly YamlNames names = new(source.Text);

    // Lines with more indentation than this belong to the block scalar, the plain text or the unclosed list that starts above.
    private int blockScalar = None;
    private int plainText = None;
    private int unclosed = None;
    private int line;
    private bool lastWasTab;

    /// <summary>True once a line is indented with a tab: indentation is then unreliable.</summary>
    public bool HasTabs { get; private set; }

    public void Run()
    {
        for (line = 1; line <= source.LineCount && !context.IsFull; line++)
        {
            var text = source.Line(line);
            var indentation = text.Length - text.TrimStart(" \t").Length;
            if (indentation == text.Length)
            {
                continue;
            }

            if (blockScalar != None && text[..indentation].Count(' ') > blockScalar)
            {
                continue;
            }

            blockScalar = None;
            if (unclosed != None && indentation > unclosed)
            {
                mask.BlankLine(source.LineStart(line), text.Length);
                continue;
            }

            unclosed = None;
            CheckTabs(text[..indentation]);
            if (text[indentation] == '#')
            {
                // A plain text ends at a comment.
                plainText = None;
                continue;
            }

            ReadLine(text, indentation);
        }
    }

    private void ReadLine(ReadOnlySpan<char> text, int indentation)
    {
        if (plainText != None && indentation > plainText)
        {
            CheckPlain(text, indentation, isContinued: true);
            return;
        }

        plainText = None;
        var (start, owner) = (indentation, indentation);
        while (text[start..] is ['-'] or ['-', ' ' or '\t', ..])
        {
            owner = start;
            start += 1 + (text.Length - start - 1 - text[(start + 1)..].TrimStart(" \t").Length);
            if (start >= text.Length)
            {
                return;
            }
        }

        var isItem = start > indentation;
        if (YamlLine.KeyLength(text[start..], isItem) is var key and > 0)
        {
            owner = start;
            start += key;
            start += text.Length - start - text[start..].TrimStart(" \t").Length;
            if (start < text.Length)
            {
                CheckValue(text, start, owner);
            }
        }
        else if (isItem)
        {
            CheckValue(text, start, owner);
        }
    }

    private void CheckValue(ReadOnlySpan<char> text, int start, int owner)
    {
        var value = text[start..].TrimEnd(" \t");

        // An anchor, `&name`, is not part of the value.
        if (names.AnchorLength(value) is var anchor and > 0)
        {
            start += anchor;
            value = value[anchor..];
        }

        switch (value)
        {
            case []:
            case ['#'] or ['#', ' ' or '\t' or '#', ..]:
            case ['!', '!', ..]:
            case ['*', ..] when names.IsReference(value):
                break;

            case ['|' or '>', ..] when BlockHeader().IsMatch(value):
                blockScalar = owner;
                break;

            case ['"' or '\'' or '[' or '{', ..]:
                var end = YamlBrackets.End(source, source.LineStart(line) + start, owner);
                if (end < 0 && value[0] is '[' or '{')
                {
                    ReportUnclosed(start, value);
                    unclosed = owner;
                }
                else if (end < 0 || !IsWholeLine(end))
                {
                    HideSyntax(text, start, value);
                    plainText = owner;
                }

                break;

            case ['*' or '&' or '!' or '|' or '>' or '%' or '@' or '`' or '#' or ',' or ']' or '}', ..]:
            case ['-' or '?'] or ['-' or '?', ' ' or '\t', ..]:
                HideSyntax(text, start, value);
                plainText = owner;
                break;

            default:
                CheckPlain(text, start, isContinued: false);
                plainText = owner;
                break;
        }
    }

    // Continues after a quoted text or a flow collection; false if more follows on its last line, as in `[x](https://…) y`.
    private bool IsWholeLine(int end)
    {
        var last = line;
        while (last < source.LineCount && source.LineStart(last + 1) <= end)
        {
            last++;
        }

        var rest = source.Line(last)[(end - source.LineStart(last))..].TrimStart(" \t");
        var isWhole = rest.IsEmpty || rest[0] is '#' or ':';
        line = isWhole ? last : line;
        return isWhole;
    }

    private void HideSyntax(ReadOnlySpan<char> text, int start, ReadOnlySpan<char> value)
    {
        var span = source.LineSpan(line, start + 1, start + value.Length + 1);
        context.Report(ReadingDiagnostics.TextReadAsSyntax(span, value.ToString()));
        context.Silence(span);
        Hide(start);
        HideColons(text, start + 1);
        HideComments(text, start + 1);
    }

    // Where the list or map should end is unknown.
    private void ReportUnclosed(int start, ReadOnlySpan<char> value)
    {
        context.Report(ReadingDiagnostics.UnclosedBracket(source.LineSpan(line, start + 1, start + value.Length + 1)));
        context.Damaged = true;
        mask.BlankLine(source.LineStart(line) + start, value.Length);
    }

    private void CheckPlain(ReadOnlySpan<char> text, int start, bool isContinued)
    {
        var comment = YamlLine.CommentStart(text, start);
        var value = text[start..comment].TrimEnd(" \t");

        if (isContinued && value is ['-', ' ', ..])
        {
            context.Report(ReadingDiagnostics.BulletInText(source.LineSpan(line, start + 1, start + value.Length + 1)));
            HideColons(text[..comment], start);
        }
        else if (value.Contains(": ", StringComparison.Ordinal) || value is [.., ':'])
        {
            var span = source.LineSpan(line, start + 1, start + value.Length + 1);
            var key = value[..value.IndexOf(':')].ToString();
            context.Report(isContinued && isKey(key)
                ? ReadingDiagnostics.OverindentedKey(span, key)
                : ReadingDiagnostics.ColonInText(span, value.ToString()));
            HideColons(text[..comment], start);
        }

        if (comment < text.Length)
        {
            // A comment ends the text.
            plainText = None;
            if (comment + 1 < text.Length && text[comment + 1] is not (' ' or '\t' or '#' or '!'))
            {
                var span = source.LineSpan(line, comment + 1, text.TrimEnd(" \t").Length + 1);
                context.Report(ReadingDiagnostics.CommentInText(span, text[comment..].TrimEnd(" \t").ToString()));
            }
        }
    }

    private void CheckTabs(ReadOnlySpan<char> indentation)
    {
        var hasTab = indentation.Contains('\t');
        for (var i = 0; hasTab && i < indentation.Length; i++)
        {
            mask.Blank(source.LineStart(line) + i);
        }

        // Adjacent lines with tabs are reported once.
        if (hasTab && !lastWasTab)
        {
            context.Report(ReadingDiagnostics.TabIndentation(source.LineSpan(line, 1, indentation.Length + 1)));
            HasTabs = true;
        }

        lastWasTab = hasTab;
    }

    private void HideColons(ReadOnlySpan<char> text, int from)
    {
        for (var i = from; i < text.Length; i++)
        {
            if (text[i] == ':')
            {
                Hide(i);
            }
        }
    }

    private void HideComments(ReadOnlySpan<char> text, int from)
    {
        for (var i = YamlLine.CommentStart(text, from - 1); i < text.Length; i = YamlLine.CommentStart(text, i))
        {
            Hide(i);
        }
    }

    private void Hide(int column) => mask.Hide(source.LineStart(line) + column);

    [GeneratedRegex(@"^[|>][0-9+-]{0,2}([ \t]+#.*)?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex BlockHeader();
}
