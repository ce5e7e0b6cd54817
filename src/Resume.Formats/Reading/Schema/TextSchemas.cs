using System.Text.Json.Nodes;
using Resume.Formats.Diagnostics;
using Resume.Formats.Model;
using Resume.Formats.Reading.Hints;
using Resume.Formats.Reading.Markdown;
using Resume.Formats.Reading.Nodes;
using Resume.Formats.Text;

namespace Resume.Formats.Reading.Schema;

/// <summary>Marks texts. A source with several languages may give each of them one.</summary>
internal interface ITextSchema;

/// <summary>Text: a scalar, or a map that YAML has made of unquoted text with a colon.</summary>
internal abstract class TextSchema<T> : ValueSchema<T>, ITextSchema
{
    public override string Name => "text";

    public override string Hint(bool json) => json
        ? "write a single text in double quotes"
        : "write a single text, in quotes if it contains brackets or colons";

    public override JsonObject ToJsonSchema(JsonSchemaDefinitions definitions) => JsonSchemaDefinitions.TextOrTranslations();

    public override bool TryRead(Node node, string key, ReadingContext context, out T value)
    {
        var scalar = node as ScalarNode ?? UnquotedColon.Recover(node, context);
        if (scalar is not null)
        {
            return TryRead(Clean(scalar), key, context, out value);
        }

        value = default!;
        if (UnquotedColon.IsPerLanguage(node))
        {
            var names = ((MapNode)node).Members.Select(member => member.Key).ToList();
            var unlisted = names.Find(name => !LocaleTags.Contain(context.Languages, name.Value)) ?? names[0];
            context.Report(ReadingDiagnostics.LanguageNotListed(unlisted.Span, unlisted.Value, context.Languages));
        }
        else
        {
            ReportWrongType(node, key, context, TextAdvice.For(node, key, this is BlockTextSchema, context.IsJson));
        }

        return false;
    }

    /// <summary>The scalar without white space and invisible characters that are not part of its value.</summary>
    protected virtual ScalarNode Clean(ScalarNode scalar) => scalar with { Value = SourceStrings.Value(scalar.Value) };

    protected abstract bool TryRead(ScalarNode scalar, string key, ReadingContext context, out T value);
}

/// <summary>A string without Markdown, such as a name, a number or a path.</summary>
/// <param name="clean">The way from the source to the model, one of <see cref="SourceStrings"/>.</param>
/// <param name="check">An optional check that reports problems; the string is used unchanged.</param>
internal sealed class StringSchema(Func<string, string> clean, Action<Located<string>, ReadingContext>? check = null)
    : TextSchema<Located<string>>
{
    protected override ScalarNode Clean(ScalarNode scalar) => scalar with { Value = clean(scalar.Value) };

    protected override bool TryRead(ScalarNode scalar, string key, ReadingContext context, out Located<string> value)
    {
        value = new(scalar.Value, scalar.Span);
        if (value.Value.Length > 0)
        {
            check?.Invoke(value, context);
        }

        return value.Value.Length > 0;
    }
}

/// <summary>One paragraph with inline Markdown. Blank text is read as none.</summary>
internal sealed class InlineTextSchema : TextSchema<InlineText>, ITranslated
{
    // Markdown gives white space a meaning, so the text is cleaned after that.
    protected override ScalarNode Clean(ScalarNode scalar) => scalar;

    protected override bool TryRead(ScalarNode scalar, string key, ReadingContext context, out InlineText value)
    {
        value = BlankMarkdown.Matches(scalar.Value)
            ? InlineText.Empty
            : RichTextCleaner.Clean(MarkdownReader.ReadLine(scalar, context)).InLanguage(scalar.Language);
        return !value.IsEmpty;
    }
}

/// <summary>The text of a bullet point, and the lists within it, in Markdown. Blank text is read as none.</summary>
internal sealed class ItemTextSchema : TextSchema<ItemText>
{
    protected override ScalarNode Clean(ScalarNode scalar) => scalar;

    protected override bool TryRead(ScalarNode scalar, string key, ReadingContext context, out ItemText value)
    {
        var (text, lists) = BlankMarkdown.Matches(scalar.Value) ? new(InlineText.Empty, []) : MarkdownReader.ReadItem(scalar, context);
        value = new(
            RichTextCleaner.Clean(text).InLanguage(scalar.Language),
            [.. RichTextCleaner.Clean(lists).Select(list => list.InLanguage(scalar.Language))]);
        return !value.Text.IsEmpty || !value.Lists.IsEmpty;
    }
}

/// <summary>Paragraphs and lists in Markdown. Blank text is read as none.</summary>
internal sealed class BlockTextSchema : TextSchema<BlockText>
{
    protected override ScalarNode Clean(ScalarNode scalar) => scalar;

    protected override bool TryRead(ScalarNode scalar, string key, ReadingContext context, out BlockText value)
    {
        value = BlankMarkdown.Matches(scalar.Value)
            ? BlockText.Empty
            : RichTextCleaner.Clean(MarkdownReader.ReadBlocks(scalar, context)).InLanguage(scalar.Language);
        return !value.IsEmpty;
    }
}

/// <summary>One of a fixed set of words.</summary>
internal sealed class ChoiceSchema<T>(params (string Word, T Value)[] choices) : TextSchema<T>
{
    public IEnumerable<string> Words => choices.Select(choice => choice.Word);

    public override IEnumerable<string> Choices => Words;

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

    public override IEnumerable<string> Choices => ["true", "false"];

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
