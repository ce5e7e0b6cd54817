using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Resume.Formats.Diagnostics;
using Resume.Formats.Limits;
using Resume.Formats.Reading.Nodes;
using Resume.Formats.Text;

namespace Resume.Formats.Reading.Json;

/// <summary>Turns the tokens of the JSON reader into a tree. If the reader stops, the tree contains everything before the error.</summary>
internal sealed class JsonTree(SourceText source, ReadingContext context)
{
    private readonly byte[] bytes = Encoding.UTF8.GetBytes(source.Text);
    private bool stopped;
    private bool isPastLimit;

    // The last position in bytes, as the reader counts, and in characters, as spans count.
    private (int Byte, int Char) mark;

    public Node? Read()
    {
        // One level more than allowed, so that the limit is reported here and not by the reader.
        var reader = new Utf8JsonReader(bytes, new JsonReaderOptions { MaxDepth = TreeLimits.Depth + 1 });
        if (bytes.AsSpan().Trim(" \t\r\n"u8).IsEmpty || !Next(ref reader))
        {
            return null;
        }

        var root = ReadNode(ref reader);
        Next(ref reader);
        return isPastLimit ? null : root;
    }

    private bool Next(ref Utf8JsonReader reader)
    {
        if (stopped)
        {
            return false;
        }

        try
        {
            return reader.Read() || Stop(null);
        }
        catch (JsonException error)
        {
            return Stop(JsonSyntaxErrors.Explain(source, error));
        }
    }

    private bool Stop(Diagnostic? diagnostic)
    {
        stopped = true;
        if (diagnostic is not null)
        {
            context.Damaged = true;
            context.Report(diagnostic);
            isPastLimit = diagnostic.Code == LimitDiagnostics.Code;
        }

        return false;
    }

    private Node ReadNode(ref Utf8JsonReader reader)
    {
        Node node = reader.TokenType switch
        {
            JsonTokenType.StartArray => ReadList(ref reader),
            JsonTokenType.StartObject => ReadMap(ref reader),
            _ => ReadScalar(ref reader),
        };
        context.Budget.Spend(Budget.Node, Expense.Text, node.Span);
        return node;
    }

    private ListNode ReadList(ref Utf8JsonReader reader)
    {
        var start = Enter(ref reader);
        var items = ImmutableArray.CreateBuilder<Node>();
        while (Next(ref reader) && reader.TokenType != JsonTokenType.EndArray)
        {
            items.Add(ReadNode(ref reader));
        }

        return new(items.ToImmutable(), source.Span(start, End(ref reader))) { IsFlow = true };
    }

    private MapNode ReadMap(ref Utf8JsonReader reader)
    {
        var start = Enter(ref reader);
        var members = new MapBuilder(context);
        while (Next(ref reader) && reader.TokenType != JsonTokenType.EndObject)
        {
            var key = ReadScalar(ref reader);
            members.Add(key, Next(ref reader) ? ReadNode(ref reader) : new ScalarNode("", ScalarStyle.Plain, key.Span));
        }

        return members.ToMap(source.Span(start, End(ref reader)));
    }

    private int Enter(ref Utf8JsonReader reader)
    {
        var start = CharAt((int)reader.TokenStartIndex);
        if (reader.CurrentDepth >= TreeLimits.Depth)
        {
            Stop(LimitDiagnostics.TooDeep(source.Span(start, start + 1)));
        }

        return start;
    }

    private ScalarNode ReadScalar(ref Utf8JsonReader reader)
    {
        var isText = reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName;
        var start = CharAt((int)reader.TokenStartIndex);
        var end = CharAt((int)reader.TokenStartIndex + reader.ValueSpan.Length + (isText ? 2 : 0));
        var raw = source.Text.AsMemory(start, end - start);
        context.Budget.Spend(raw.Length, Expense.Text, source.Span(start, end));
        var node = new ScalarNode("", isText ? ScalarStyle.Quoted : ScalarStyle.Plain, source.Span(start, end)) { Raw = raw };

        string value;
        try
        {
            value = isText ? reader.GetString()! : raw.ToString();
        }
        catch (InvalidOperationException)
        {
            // An escaped unpaired surrogate.
            var (at, length) = SurrogateEscapes.FindLone(raw.ToString()) ?? (0, raw.Length);
            context.Damaged = true;
            context.Report(ReadingDiagnostics.LoneSurrogate(
                source.Span(start + at, start + at + length), raw.Slice(at, length).ToString()));
            return node;
        }

        var forbidden = Sanitizer.IndexOfForbidden(value);
        if (forbidden >= 0)
        {
            context.Damaged = true;
            context.Report(ReadingDiagnostics.ForbiddenEscape(node.Span, value[forbidden]));
            return node;
        }

        return node with { Value = value };
    }

    private int End(ref Utf8JsonReader reader) => CharAt((int)reader.BytesConsumed);

    private int CharAt(int position)
    {
        mark = position >= mark.Byte
            ? (position, mark.Char + Encoding.UTF8.GetCharCount(bytes.AsSpan(mark.Byte, position - mark.Byte)))
            : (position, mark.Char - Encoding.UTF8.GetCharCount(bytes.AsSpan(position, mark.Byte - position)));
        return mark.Char;
    }
}
