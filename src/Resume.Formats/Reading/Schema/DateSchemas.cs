using System.Text.Json.Nodes;
using Resume.Formats.Model;
using Resume.Formats.Reading.Dates;
using Resume.Formats.Reading.Nodes;

namespace Resume.Formats.Reading.Schema;

/// <summary>A date with the precision that is known.</summary>
internal sealed class DateSchema : TextSchema<Period>
{
    public override string Name => "a date";

    public override JsonObject ToJsonSchema(JsonSchemaDefinitions definitions) => JsonSchemaDefinitions.Text(JsonSchemaDefinitions.Date);

    protected override bool TryRead(ScalarNode scalar, string key, ReadingContext context, out Period value)
    {
        var (date, words, _) = DateReader.Read(scalar, context);
        value = new(date, Words: words, Span: scalar.Span) { IsSingle = true };
        return date is not null || words is not null;
    }
}

/// <summary>One of the dates of an entry. <see cref="PeriodReader"/> reads them together.</summary>
/// <param name="hint">The hint for other values.</param>
/// <param name="pattern">The pattern for JSON Schema, or null for free text.</param>
internal sealed class PeriodDateSchema(string hint, string? pattern = null) : TextSchema<Located<string>>
{
    public override string Name => "a date";

    public override string Hint(bool json) => hint;

    public override JsonObject ToJsonSchema(JsonSchemaDefinitions definitions) =>
        pattern is null ? JsonSchemaDefinitions.TextOrTranslations() : JsonSchemaDefinitions.Text(pattern);

    protected override bool TryRead(ScalarNode scalar, string key, ReadingContext context, out Located<string> value)
    {
        value = new(scalar.Value.Trim(), scalar.Span);
        return value.Value.Length > 0;
    }
}
