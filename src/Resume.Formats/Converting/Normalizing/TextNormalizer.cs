using System.Text;
using Resume.Formats.Converting.Mapping;
using Resume.Formats.Diagnostics;
using Resume.Formats.Reading.Html;
using Resume.Formats.Reading.Markdown;
using Resume.Formats.Reading.Nodes;
using Resume.Formats.Reading.Schema;
using Resume.Formats.Writers;

namespace Resume.Formats.Converting.Normalizing;

/// <summary>Texts as this language writes them: Markdown instead of HTML, and line breaks that a block of YAML keeps.</summary>
internal sealed class TextNormalizer(Conversion conversion)
{
    /// <summary>A text without Markdown; several are joined.</summary>
    public Node? ReadWords(Node value) => value switch
    {
        ScalarNode scalar => scalar,
        ListNode list when list.Items.All(item => item is ScalarNode) => Join(list, ", "),
        _ => null,
    };

    /// <summary>One line of text.</summary>
    public Node? ReadLine(Node value)
    {
        if (FindScalar(value, ", ") is not { } scalar)
        {
            return null;
        }

        var text = HasHtml(scalar)
            ? MarkdownInlines.Render(MarkdownDialect.SourceLine, MarkdownReader.ReadLine(Decode(scalar), CreateContext()))
            : string.Join(' ', scalar.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return scalar with { Value = text.Length == 0 ? scalar.Value : text, Style = ScalarStyle.Quoted };
    }

    /// <summary>Paragraphs and lists.</summary>
    public Node? ReadBlocks(Node value)
    {
        if (FindScalar(value, "\n\n") is not { } scalar)
        {
            return null;
        }

        var text = HasHtml(scalar)
            ? MarkdownBlocks.Render(MarkdownDialect.Source, MarkdownReader.ReadBlocks(Decode(scalar), CreateContext()))
            : ReadLines(scalar);
        return scalar with { Value = text.Length == 0 ? scalar.Value : text, Style = ScalarStyle.Block };
    }

    /// <summary>A country as its code.</summary>
    public Node? ReadCountry(Node value)
    {
        if (value is not ScalarNode scalar || Countries.Suggest(scalar.Value) is not { } code || code == scalar.Value.Trim())
        {
            return value as ScalarNode;
        }

        var replaced = scalar with { Value = code };
        conversion.Comment(replaced, $"# {scalar.Value.Trim()}");
        return replaced;
    }

    // A map that YAML has made of a text with a colon, `- Result: twice as fast`, is that text.
    private ScalarNode? FindScalar(Node value, string separator)
    {
        switch (value)
        {
            case ScalarNode scalar:
                return scalar;
            case ListNode list when list.Items.All(item => item is ScalarNode):
                return Join(list, separator);
            case MapNode { Members: [var only] } when only.Value is ScalarNode text:
                conversion.Use(text);
                return NodeTexts.Create($"{only.Key.Value}: {text.Value}", value.Span);
            default:
                return null;
        }
    }

    private ScalarNode Join(ListNode list, string separator)
    {
        conversion.Use(list);
        var words = list.Items.OfType<ScalarNode>().Select(item => item.Value.Trim()).Where(word => word.Length > 0);
        return NodeTexts.Create(string.Join(separator, words), list.Span);
    }

    private static bool HasHtml(ScalarNode scalar) =>
        HtmlScanner.Scan(scalar.Value).Any(token => HtmlTranslator.IsUnderstood(token, hasLists: true));

    // The text has no quotes and no folded lines any more.
    private static ScalarNode Decode(ScalarNode scalar) => scalar with { Style = ScalarStyle.Quoted, Raw = default };

    // HTML is understood as in `.resume.json`. What is wrong with it is reported when the result is compiled.
    private ReadingContext CreateContext() => new(new DiagnosticBag(), lenient: true) { Budget = conversion.Budget };

    private string ReadLines(ScalarNode scalar)
    {
        var breaks = conversion.IsJson || scalar.Raw.Span is ['"', ..];
        var text = breaks || scalar.Raw.IsEmpty
            ? scalar.Value
            : FoldedLines.Restore(scalar, new ScalarMap(scalar), TracedText.From(scalar.Value)).Text;
        var lines = text.ReplaceLineEndings("\n").Trim('\n').Split('\n').Select(line => line.TrimEnd()).ToList();
        return breaks ? WithBreaks(lines) : string.Join('\n', lines).Trim();
    }

    // In JSON, each line feed breaks the line; here, a `\` does.
    private static string WithBreaks(List<string> lines)
    {
        var text = new StringBuilder();
        for (var i = 0; i < lines.Count; i++)
        {
            text.Append(lines[i]);
            if (i + 1 < lines.Count)
            {
                var isBreak = lines[i].Length > 0 && lines[i + 1].Length > 0 && !StartsItem(lines[i + 1]) && !lines[i].EndsWith('\\');
                text.Append(isBreak ? "\\\n" : "\n");
            }
        }

        return text.ToString().Trim();
    }

    private static bool StartsItem(string line) => TextLine.Read(line, 0, line.Length).First().Mark != '\0';
}
