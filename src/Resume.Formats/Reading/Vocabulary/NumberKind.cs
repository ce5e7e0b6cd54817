using System.Globalization;
using System.Text.Json.Nodes;
using Resume.Formats.Diagnostics;
using Resume.Formats.Model;

namespace Resume.Formats.Reading.Vocabulary;

/// <summary>How many: a whole number.</summary>
/// <param name="least">The least there may be.</param>
/// <param name="most">The most.</param>
internal sealed class NumberKind(int least = 0, int most = int.MaxValue) : TextKind<Located<int>>
{
    public override string Name => "a number";

    public override string Hint => "write digits alone, as `12`";

    public override JsonObject Schema(SchemaDefinitions definitions) => new() { ["type"] = new JsonArray("integer", "null"), ["minimum"] = least, ["maximum"] = most };

    protected override bool TryRead(ScalarNode scalar, string key, ReadingContext context, out Located<int> value)
    {
        var isNumber = int.TryParse(scalar.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number);
        value = new(number, scalar.Span);
        if (isNumber && number >= least && number <= most)
        {
            return true;
        }

        context.Fault(isNumber
            ? ReadingDiagnostics.OutOfRange(scalar.Span, key, scalar.Value, least, most, "")
            : ReadingDiagnostics.WrongType(scalar.Span, key, Name, "text", Hint));
        return false;
    }
}
