using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;
using Resume.Formats.Diagnostics;
using Resume.Formats.Reading.Nodes;

namespace Resume.Formats.Reading.Schema;

/// <summary>A scalar setting. It is parsed once, here: the setting carries its text, its parsed value and its place.</summary>
internal abstract class ScalarSettingSchema<T> : TextSchema<Settings> where T : notnull
{
    protected override bool TryRead(ScalarNode scalar, string key, ReadingContext context, out Settings value)
    {
        var problem = Parse(scalar, key, out var parsed);
        value = Settings.Single(scalar, parsed);
        if (problem is null)
        {
            return true;
        }

        context.ReportStrict(problem);
        return false;
    }

    /// <summary>Parses a text and returns what is wrong with it, or null.</summary>
    protected abstract Diagnostic? Parse(ScalarNode scalar, string key, out T parsed);
}

/// <summary>A length in points, or a number with a unit.</summary>
/// <param name="least">The smallest length, points.</param>
/// <param name="most">The largest length, points, so that text still fits on the page.</param>
internal sealed class LengthSchema(double least, double most) : ScalarSettingSchema<double>
{
    public override string Name => "a length";

    public override string Hint(bool json) => json
        ? "write a number of points, or a length such as `\"2cm\"`"
        : "write a number of points, or a length such as `2cm`";

    public override JsonObject ToJsonSchema(JsonSchemaDefinitions definitions) => new()
    {
        ["type"] = new JsonArray("number", "string", "null"),
        ["minimum"] = least,
        ["maximum"] = most,
        ["pattern"] = "^-?[0-9]+(\\.[0-9]+)? ?(pt|mm|cm|in)?$",
    };

    protected override Diagnostic? Parse(ScalarNode scalar, string key, out double parsed) =>
        !Measures.TryParseLength(scalar.Value, out parsed) ? ReadingDiagnostics.InvalidLength(scalar.Span, key, scalar.Value)
        : parsed < least || parsed > most ? ReadingDiagnostics.OutOfRange(scalar.Span, key, scalar.Value, least, most, " points")
        : null;
}

/// <summary>A share of a length: a number without a unit.</summary>
/// <param name="most">The largest number.</param>
internal sealed class ShareSchema(double most) : ScalarSettingSchema<double>
{
    public override string Name => "a number";

    public override string Hint(bool json) => FormattableString.Invariant($"write a number from 0 to {most}");

    public override JsonObject ToJsonSchema(JsonSchemaDefinitions definitions) =>
        new() { ["type"] = new JsonArray("number", "null"), ["minimum"] = 0, ["maximum"] = most };

    protected override Diagnostic? Parse(ScalarNode scalar, string key, out double parsed) =>
        double.TryParse(scalar.Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out parsed) && parsed <= most
            ? null
            : ReadingDiagnostics.OutOfRange(scalar.Span, key, scalar.Value, 0, most, "");
}

/// <summary>A whole number.</summary>
/// <param name="least">The smallest number.</param>
/// <param name="most">The largest number.</param>
internal sealed class CountSchema(int least, int most) : ValueSchema<Settings>
{
    private readonly IntegerSchema number = new(least, most);

    public override string Name => number.Name;

    public override string Hint(bool json) => number.Hint(json);

    public override JsonObject ToJsonSchema(JsonSchemaDefinitions definitions) => number.ToJsonSchema(definitions);

    public override bool TryRead(Node node, string key, ReadingContext context, out Settings value)
    {
        var isRead = number.TryRead(node, key, context, out var count);
        value = node is ScalarNode scalar ? Settings.Single(scalar, count.Value) : Settings.None;
        return isRead;
    }
}

/// <summary>An sRGB colour.</summary>
internal sealed class ColorSchema : ScalarSettingSchema<(byte Red, byte Green, byte Blue)>
{
    public override string Name => "a colour";

    public override string Hint(bool json) => "write a hexadecimal colour in quotes, such as `\"#075\"`";

    public override JsonObject ToJsonSchema(JsonSchemaDefinitions definitions) =>
        new() { ["type"] = new JsonArray("string", "null"), ["pattern"] = "^#([0-9A-Fa-f]{3}|[0-9A-Fa-f]{6})$" };

    protected override Diagnostic? Parse(ScalarNode scalar, string key, out (byte Red, byte Green, byte Blue) parsed) =>
        Measures.TryParseColor(scalar.Value, out parsed) ? null : ReadingDiagnostics.InvalidColor(scalar.Span, key, scalar.Value);
}

/// <summary>`true` or `false`.</summary>
internal sealed class FlagSchema : ScalarSettingSchema<bool>
{
    public override string Name => "`true` or `false`";

    public override string Hint(bool json) => $"write {Name}";

    public override IEnumerable<string> Choices => ["true", "false"];

    public override JsonObject ToJsonSchema(JsonSchemaDefinitions definitions) => new() { ["type"] = new JsonArray("boolean", "null") };

    protected override Diagnostic? Parse(ScalarNode scalar, string key, out bool parsed)
    {
        parsed = scalar.Value == "true";
        return parsed || scalar.Value == "false"
            ? null
            : ReadingDiagnostics.InvalidChoice(scalar.Span, key, scalar.Value, ["true", "false"]);
    }
}

/// <summary>One of a few words.</summary>
internal sealed class KeywordSchema(params ImmutableArray<string> words) : ScalarSettingSchema<string>
{
    public override string Name => Quote.Or(words);

    public override string Hint(bool json) => $"write {Name}";

    public override IEnumerable<string> Choices => words;

    public override JsonObject ToJsonSchema(JsonSchemaDefinitions definitions) =>
        new() { ["enum"] = new JsonArray([.. words.Select(word => JsonValue.Create(word)), null]) };

    protected override Diagnostic? Parse(ScalarNode scalar, string key, out string parsed)
    {
        parsed = scalar.Value;
        return words.Contains(parsed, StringComparer.Ordinal) ? null : ReadingDiagnostics.InvalidChoice(scalar.Span, key, parsed, words);
    }
}

/// <summary>A few characters that are printed, such as a bullet.</summary>
/// <param name="most">The largest number of characters.</param>
internal sealed class GlyphSchema(int most) : ScalarSettingSchema<string>
{
    public override JsonObject ToJsonSchema(JsonSchemaDefinitions definitions) =>
        new() { ["type"] = new JsonArray("string", "null"), ["maxLength"] = most };

    protected override Diagnostic? Parse(ScalarNode scalar, string key, out string parsed)
    {
        parsed = scalar.Value;
        return new StringInfo(parsed).LengthInTextElements > most || parsed.Any(char.IsControl)
            ? ReadingDiagnostics.GlyphTooLong(scalar.Span, key, most)
            : null;
    }
}

/// <summary>A line of text.</summary>
internal sealed class LineSchema : ScalarSettingSchema<string>
{
    protected override Diagnostic? Parse(ScalarNode scalar, string key, out string parsed)
    {
        parsed = scalar.Value;
        return null;
    }
}

/// <summary>A list of scalar settings, which becomes one setting with several values.</summary>
/// <param name="item">The schema of a setting.</param>
/// <param name="most">The largest number of settings.</param>
internal sealed class SettingListSchema(ValueSchema<Settings> item, int most) : ValueSchema<Settings>
{
    private readonly ValueSchema<ImmutableArray<Settings>> list = Schemas.ListOf(item, most);

    public override string Name => list.Name;

    public override bool AcceptsList => true;

    public override ValueSchema Items => item;

    public override string Hint(bool json) => list.Hint(json);

    public override JsonObject ToJsonSchema(JsonSchemaDefinitions definitions) => list.ToJsonSchema(definitions);

    public override bool TryRead(Node node, string key, ReadingContext context, out Settings value)
    {
        _ = list.TryRead(node, key, context, out var items);
        ImmutableArray<string> values = [.. items.SelectMany(each => each.All).SelectMany(setting => setting.Values)];
        value = new([new("", values, node.Span) { Parsed = values }]);
        return !items.IsEmpty;
    }
}
