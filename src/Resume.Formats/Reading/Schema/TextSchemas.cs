using System.Text.Json.Nodes;
using Resume.Formats.Diagnostics;
using Resume.Formats.Model;
using Resume.Formats.Reading.Hints;
using Resume.Formats.Reading.Markdown;
using Resume.Formats.Reading.Nodes;

namespace Resume.Formats.Reading.Schema;

/// <summary>Text: a scalar, or a map that YAML has made of unquoted text with a colon.</summary>
internal abstract class TextSchema<T> : ValueSchema<T>
{
    public override string Name => "text";

    public override string Hint(bool json) => json
        ? "write a single text in double quotes"
        : "write a single text, in quotes if it contains brackets or colons";

    public override JsonObject ToJsonSchema(JsonSchemaDefinitions definitions) => JsonSchemaDefinitions.Text();

    public override bool TryRead(Node node, string key, ReadingContext context, out T value)
    {
        var scalar = node as ScalarNode ?? UnquotedColon.Recover(node, context);
        if (scalar is not null)
        {
            return TryRead(scalar, key, context, out value);
        }

        value = default!;
        if (UnquotedColon.IsPerLanguage(node))
        {
            context.Report(ReadingDiagnostics.NotSupportedYet(((MapNode)node).Members[0].Key.Span, "a text per language"));
        }
        else
        {
            ReportWrongType(node, key, context, TextAdvice.For(node, key, this is BlockTextSchema, context.IsJson));
        }

        return false;
    }

    protected abstract bool TryRead(ScalarNode scalar, string key, ReadingContext context, out T value);
}

/// <summary>A string without Markdown, such as a name, a number or a path.</summary>
/// <param name="check">An optional check that reports problems; the string is used unchanged.</param>
internal sealed class StringSchema(Action<Located<string>, ReadingContext>? check = null) : TextSchema<Located<string>>
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

/// <summary>One paragraph with inline Markdown.</summary>
internal sealed class InlineTextSchema : TextSchema<InlineText>
{
    protected override bool TryRead(ScalarNode scalar, string key, ReadingContext context, out InlineText value)
    {
        value = MarkdownReader.ReadLine(scalar, context);
        return true;
    }
}

/// <summary>The text of a bullet point, and the lists within it, in Markdown.</summary>
internal sealed class ItemTextSchema : TextSchema<ItemText>
{
    protected override bool TryRead(ScalarNode scalar, string key, ReadingContext context, out ItemText value)
    {
        value = MarkdownReader.ReadItem(scalar, context);
        return true;
    }
}

/// <summary>Paragraphs and lists in Markdown.</summary>
internal sealed class BlockTextSchema : TextSchema<BlockText>
{
    protected override bool TryRead(ScalarNode scalar, string key, ReadingContext context, out BlockText value)
    {
        value = MarkdownReader.ReadBlocks(scalar, context);
        return true;
    }
}

/// <summary>One of a fixed set of words.</summary>
internal sealed class ChoiceSchema<T>(params (string Word, T Value)[] choices) : TextSchema<T>
{
    public IEnumerable<string> Words => choices.Select(choice => choice.Word);

    public override JsonObject ToJsonSchema(JsonSchemaDefinitions definitions) =>
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

        context.ReportStrict(ReadingDiagnostics.InvalidChoice(scalar.Span, key, scalar.Value, Words));
        value = default!;
        return false;
    }
}

/// <summary>`true` or `false`.</summary>
internal sealed class YesOrNoSchema : TextSchema<bool>
{
    public override string Name => "`true` or `false`";

    public override JsonObject ToJsonSchema(JsonSchemaDefinitions definitions) => new() { ["type"] = new JsonArray("boolean", "null") };

    protected override bool TryRead(ScalarNode scalar, string key, ReadingContext context, out bool value)
    {
        value = scalar.Value == "true";
        if (value || scalar.Value == "false")
        {
            return true;
        }

        context.ReportStrict(ReadingDiagnostics.InvalidChoice(scalar.Span, key, scalar.Value, ["true", "false"]));
        return false;
    }
}
