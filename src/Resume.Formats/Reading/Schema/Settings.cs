using System.Collections.Immutable;
using Resume.Formats.Model;
using Resume.Formats.Reading.Nodes;

namespace Resume.Formats.Reading.Schema;

/// <summary>Settings below one map, with paths that start there; a single value has the path "".</summary>
internal sealed record Settings(ImmutableArray<LocatedSetting> All)
{
    public static Settings None { get; } = new([]);

    /// <summary>One scalar and its parsed value.</summary>
    public static Settings Single(ScalarNode scalar, object? parsed) => new([new("", [scalar.Value], scalar.Span) { Parsed = parsed }]);

    /// <summary>The same settings with paths that start one map further up.</summary>
    public Settings Under(string key) =>
        new([.. All.Select(setting => setting with { Path = setting.Path.Length == 0 ? key : $"{key}.{setting.Path}" })]);

    /// <summary>These settings, and the others behind them: of two with the same path, the first wins.</summary>
    public Settings OrElse(Settings others) => new([.. All, .. others.All]);

    /// <summary>A key of a map of settings.</summary>
    public static IEnumerable<Property<Settings>> Named(
        string name, ValueSchema<Settings> schema, string description, params ImmutableArray<string> aliases) =>
        [Property<Settings>.Create(name, schema, description, (settings, value) => settings.OrElse(value.Under(name)), aliases)];
}
