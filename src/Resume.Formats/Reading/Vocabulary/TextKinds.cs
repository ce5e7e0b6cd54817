using System.Text.Json.Nodes;
using Resume.Formats.Diagnostics;
using Resume.Formats.Model;
using Resume.Formats.Reading.Texts;

namespace Resume.Formats.Reading.Vocabulary;

/// <summary>A kind of text: a scalar, or what YAML has made of one.</summary>
internal abstract class TextKind<T> : Kind<T>
{
    public override string Name => "text";

    public override string Hint => "write a single text, in quotes if it contains brackets or colons";

    public override JsonObject Schema(SchemaDefinitions definitions) => SchemaDefinitions.Text();

    public override bool TryRead(Node node, string key, ReadingContext context, out T value)
    {
        var scalar = node as ScalarNode ?? SwallowedText.Recover(node, context);
        if (scalar is not null)
        {
            return TryRead(scalar, key, context, out value);
        }

        value = default!;
        if (SwallowedText.IsPerLanguage(node))
        {
            context.Report(ReadingDiagnostics.NotSupportedYet(((MapNode)node).Members[0].Key.Span, "a text per language"));
        }
        else
        {
            WrongKind(node, key, context);
        }

        return false;
    }

    protected abstract bool TryRead(ScalarNode scalar, string key, ReadingContext context, out T value);
}

/// <summary>Text that is never Markdown: a name, a number, a path.</summary>
/// <param name="check">What else must be true of it; reports, and the text stands as it is.</param>
internal sealed class WordKind(Action<Located<string>, ReadingContext>? check = null) : TextKind<Located<string>>
{
    protected override bool TryRead(ScalarNode scalar, string key, ReadingContext context, out Located<string> value)
    {
        value = new(scalar.Value.Trim(), scalar.Span);
        if (value.Value.Length > 0)
        {
            check?.Invoke(value, context);
        }

        return value.Value.Length > 0;
    }
}

/// <summary>One flowing line with inline Markdown.</summary>
internal sealed class LineKind : TextKind<InlineText>
{
    protected override bool TryRead(ScalarNode scalar, string key, ReadingContext context, out InlineText value)
    {
        value = MarkdownReader.ReadLine(scalar, context);
        return true;
    }
}

/// <summary>Paragraphs and lists.</summary>
internal sealed class BlocksKind : TextKind<BlockText>
{
    protected override bool TryRead(ScalarNode scalar, string key, ReadingContext context, out BlockText value)
    {
        value = MarkdownReader.ReadBlocks(scalar, context);
        return true;
    }
}

/// <summary>One of a few words.</summary>
internal sealed class ChoiceKind<T>(params (string Word, T Value)[] choices) : TextKind<T>
{
    public IEnumerable<string> Words => choices.Select(choice => choice.Word);

    public override JsonObject Schema(SchemaDefinitions definitions) =>
        new() { ["enum"] = new JsonArray([.. Words.Select(word => JsonValue.Create(word)), null]) };

    protected override bool TryRead(ScalarNode scalar, string key, ReadingContext context, out T value)
    {
        foreach (var (word, choice) in choices)
        {
            if (word == scalar.Value)
            {
                value = choice;
                return true;
            }
        }

        context.Fault(ReadingDiagnostics.InvalidChoice(scalar.Span, key, scalar.Value, Words));
        value = default!;
        return false;
    }
}
