using System.Text.Json.Nodes;
using Resume.Formats.Model;
using Resume.Formats.Reading.Dates;

namespace Resume.Formats.Reading.Vocabulary;

/// <summary>A date, as exact as it is known.</summary>
internal sealed class DateKind : TextKind<PartialDate>
{
    public override string Name => "a date";

    public override JsonObject Schema(SchemaDefinitions definitions) => SchemaDefinitions.Text(SchemaDefinitions.Date);

    protected override bool TryRead(ScalarNode scalar, string key, ReadingContext context, out PartialDate value) =>
        DateReader.TryRead(scalar, context, out value);
}

/// <summary>One of the dates of an entry, which mean something together: <see cref="PeriodReader"/> reads them.</summary>
/// <param name="says">What one may write.</param>
/// <param name="pattern">The same for a JSON Schema; null for words.</param>
internal sealed class PeriodKind(string says, string? pattern = null) : TextKind<Located<string>>
{
    public override string Name => "a date";

    public override string Hint => says;

    public override JsonObject Schema(SchemaDefinitions definitions) => SchemaDefinitions.Text(pattern);

    protected override bool TryRead(ScalarNode scalar, string key, ReadingContext context, out Located<string> value)
    {
        value = new(scalar.Value.Trim(), scalar.Span);
        return value.Value.Length > 0;
    }
}
