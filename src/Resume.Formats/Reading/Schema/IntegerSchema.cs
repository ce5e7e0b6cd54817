using System.Globalization;
using System.Text.Json.Nodes;
using Resume.Formats.Diagnostics;
using Resume.Formats.Model;
using Resume.Formats.Reading.Nodes;

namespace Resume.Formats.Reading.Schema;

/// <summary>A whole number.</summary>
/// <param name="least">The smallest number.</param>
/// <param name="most">The largest number.</param>
internal sealed class IntegerSchema(int least = 0, int most = int.MaxValue) : TextSchema<Located<int>>
{
    public override string Name => "a number";

    public override string Hint(bool json) => "write digits only, such as `12`";

    public override JsonObject ToJsonSchema(JsonSchemaDefinitions definitions) =>
        new() { ["type"] = new JsonArray("integer", "null"), ["minimum"] = least, ["maximum"] = most };

    protected override bool TryRead(ScalarNode scalar, string key, ReadingContext context, out Located<int> value)
    {
        var isNumber = int.TryParse(scalar.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number);
        value = new(number, scalar.Span);
        if (isNumber && number >= least && number <= most)
        {
            return true;
        }

        context.ReportStrict(isNumber
            ? ReadingDiagnostics.OutOfRange(scalar.Span, key, scalar.Value, least, most, "")
            : ReadingDiagnostics.WrongType(scalar.Span, key, Name, "text", Hint(context.IsJson)));
        return false;
    }
}
