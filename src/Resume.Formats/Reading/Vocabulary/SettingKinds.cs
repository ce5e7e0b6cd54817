using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;
using Resume.Formats.Diagnostics;
using Resume.Formats.Model;

namespace Resume.Formats.Reading.Vocabulary;

/// <summary>Settings below one map, their paths counted from there; a single value has the path "".</summary>
internal sealed record Settings(ImmutableArray<Setting> All)
{
    public static Settings None { get; } = new([]);

    /// <summary>What settings below a key are called one map further up.</summary>
    public Settings Under(string key) => new([.. All.Select(setting => setting with { Path = setting.Path.Length == 0 ? key : $"{key}.{setting.Path}" })]);

    /// <summary>These, and others for what these leave open.</summary>
    public Settings OrElse(Settings others) => new([.. All, .. others.All]);

    /// <summary>A key of a map of settings, which keeps what it holds as it is written.</summary>
    public static IEnumerable<Key<Settings>> Named(string name, Kind<Settings> kind, string says, params ImmutableArray<string> formerly) =>
        [Key<Settings>.Of(name, kind, says, (settings, value) => settings.OrElse(value.Under(name)), formerly)];
}

/// <summary>A kind of setting: what its text must be, of which it stays the text.</summary>
internal abstract class SettingKind : TextKind<Settings>
{
    protected override bool TryRead(ScalarNode scalar, string key, ReadingContext context, out Settings value)
    {
        value = new([new("", [scalar.Value], scalar.Span)]);
        if (Complaint(scalar, key) is not { } complaint)
        {
            return true;
        }

        context.Fault(complaint);
        return false;
    }

    /// <summary>What is wrong with a text, or null.</summary>
    protected abstract Diagnostic? Complaint(ScalarNode scalar, string key);
}

/// <summary>A length: points, or a number with its unit.</summary>
/// <param name="least">The least it may be, points.</param>
/// <param name="most">The most it may be, points: beyond it, nothing would be left of a page.</param>
internal sealed class LengthKind(double least, double most) : SettingKind
{
    public override string Name => "a length";

    public override JsonObject Schema(SchemaDefinitions definitions) => new()
    {
        ["type"] = new JsonArray("number", "string", "null"),
        ["minimum"] = least,
        ["maximum"] = most,
        ["pattern"] = "^-?[0-9]+(\\.[0-9]+)? ?(pt|mm|cm|in)?$",
    };

    protected override Diagnostic? Complaint(ScalarNode scalar, string key) => Measures.Length(scalar.Value) switch
    {
        null => ReadingDiagnostics.InvalidLength(scalar.Span, key, scalar.Value),
        { } points when points < least || points > most => ReadingDiagnostics.OutOfRange(scalar.Span, key, scalar.Value, least, most, " points"),
        _ => null,
    };
}

/// <summary>How many: a number, kept as it is written.</summary>
/// <param name="least">The least there may be.</param>
/// <param name="most">The most.</param>
internal sealed class CountKind(int least, int most) : Kind<Settings>
{
    private readonly NumberKind number = new(least, most);

    public override string Name => number.Name;

    public override string Hint => number.Hint;

    public override JsonObject Schema(SchemaDefinitions definitions) => number.Schema(definitions);

    public override bool TryRead(Node node, string key, ReadingContext context, out Settings value)
    {
        value = node is ScalarNode scalar ? new([new("", [scalar.Value], scalar.Span)]) : Settings.None;
        return number.TryRead(node, key, context, out _);
    }
}

/// <summary>A colour.</summary>
internal sealed class ColorKind : SettingKind
{
    public override string Name => "a colour";

    public override JsonObject Schema(SchemaDefinitions definitions) =>
        new() { ["type"] = new JsonArray("string", "null"), ["pattern"] = "^#([0-9A-Fa-f]{3}|[0-9A-Fa-f]{6})$" };

    protected override Diagnostic? Complaint(ScalarNode scalar, string key) =>
        Measures.Color(scalar.Value) is null ? ReadingDiagnostics.InvalidColor(scalar.Span, key, scalar.Value) : null;
}

/// <summary>True or false.</summary>
internal sealed class FlagKind : SettingKind
{
    public override string Name => "`true` or `false`";

    public override JsonObject Schema(SchemaDefinitions definitions) => new() { ["type"] = new JsonArray("boolean", "null") };

    protected override Diagnostic? Complaint(ScalarNode scalar, string key) =>
        scalar.Value is "true" or "false" ? null : ReadingDiagnostics.InvalidChoice(scalar.Span, key, scalar.Value, ["true", "false"]);
}

/// <summary>One of a few words.</summary>
internal sealed class WordChoiceKind(params ImmutableArray<string> words) : SettingKind
{
    public override string Name => Quote.Or(words);

    public override JsonObject Schema(SchemaDefinitions definitions) =>
        new() { ["enum"] = new JsonArray([.. words.Select(word => JsonValue.Create(word)), null]) };

    protected override Diagnostic? Complaint(ScalarNode scalar, string key) =>
        words.Contains(scalar.Value) ? null : ReadingDiagnostics.InvalidChoice(scalar.Span, key, scalar.Value, words);
}

/// <summary>A few characters that are printed.</summary>
/// <param name="most">How many there may be.</param>
internal sealed class MarkKind(int most) : SettingKind
{
    public override JsonObject Schema(SchemaDefinitions definitions) => new() { ["type"] = new JsonArray("string", "null"), ["maxLength"] = most };

    protected override Diagnostic? Complaint(ScalarNode scalar, string key) =>
        new StringInfo(scalar.Value).LengthInTextElements > most || scalar.Value.Any(char.IsControl) ? ReadingDiagnostics.GlyphTooLong(scalar.Span, key, most) : null;
}

/// <summary>A list of settings of one kind.</summary>
internal sealed class SettingsKind(Kind<Settings> item) : Kind<Settings>
{
    private readonly Kind<ImmutableArray<Settings>> list = Kinds.ListOf(item);

    public override string Name => list.Name;

    public override string Hint => list.Hint;

    public override JsonObject Schema(SchemaDefinitions definitions) => list.Schema(definitions);

    public override bool TryRead(Node node, string key, ReadingContext context, out Settings value)
    {
        _ = list.TryRead(node, key, context, out var items);
        value = new([new("", [.. items.SelectMany(each => each.All).SelectMany(setting => setting.Values)], node.Span)]);
        return !items.IsEmpty;
    }
}
