using System.Collections.Immutable;
using Resume.Formats.Model;

namespace Resume.Formats.Reading.Schema;

/// <summary>`tags`, by which variants select. They are selected in the tree of nodes, before it is read.</summary>
internal static class TagsSchema
{
    public const string Key = "tags";

    public const string Description = "Words by which `variants` select.";

    /// <summary>The property of a map that nothing else reads.</summary>
    public static IEnumerable<Property<T>> Property<T>() =>
        [Schema.Property<T>.Create(Key, Schemas.Strings, Description, (model, _) => model)];

    /// <summary>The property of a map whose model has tags.</summary>
    public static IEnumerable<Property<T>> Property<T>(Func<T, ImmutableArray<string>, T> store) =>
        [Schema.Property<T>.Create(Key, Schemas.Strings, Description, (model, tags) => store(model, Words(tags)))];

    private static ImmutableArray<string> Words(ImmutableArray<Located<string>> tags) => [.. tags.Select(tag => tag.Value)];
}
