using System.Globalization;
using System.Text.Json.Nodes;
using Resume.Formats.Diagnostics;

namespace Resume.Formats.Reading.Vocabulary;

/// <summary>How many: a whole number from 0 on.</summary>
internal sealed class NumberKind : TextKind<int>
{
    public override string Name => "a number";

    public override string Hint => "write digits alone, as `12`";

    public override JsonObject Schema(SchemaDefinitions definitions) => new() { ["type"] = new JsonArray("integer", "null"), ["minimum"] = 0 };

    protected override bool TryRead(ScalarNode scalar, string key, ReadingContext context, out int value)
    {
        if (int.TryParse(scalar.Value, NumberStyles.None, CultureInfo.InvariantCulture, out value))
        {
            return true;
        }

        context.Fault(ReadingRules.WrongKind(scalar.Span, key, Name, "a text", Hint));
        return false;
    }
}
