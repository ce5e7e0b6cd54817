using System.Collections.Immutable;
using Resume.Formats.Reading.Nodes;

namespace Resume.Formats.Reading.Schema;

/// <summary>A property of a map. The reader, its suggestions, the JSON Schema and the documentation are all derived from it.</summary>
/// <param name="Name">The name in sources.</param>
/// <param name="Schema">The schema of its value; null for a property that is reserved for a later version.</param>
/// <param name="Description">One sentence for documentation and JSON Schema.</param>
/// <param name="Aliases">Names used by other tools and older versions, for suggestions.</param>
internal abstract record Property(string Name, ValueSchema? Schema, string Description, ImmutableArray<string> Aliases);

/// <summary>A property of a map that is read as a <typeparamref name="T"/>.</summary>
internal sealed record Property<T>(
    string Name,
    ValueSchema? Schema,
    string Description,
    ImmutableArray<string> Aliases,
    Func<T, Node, ReadingContext, T> Read)
    : Property(Name, Schema, Description, Aliases)
{
    /// <summary>Creates a property whose value is stored in the model.</summary>
    public static Property<T> Create<TValue>(
        string name, ValueSchema<TValue> schema, string description, Func<T, TValue, T> store, params ImmutableArray<string> aliases) =>
        new(name, schema, description, aliases, (model, node, context) =>
            schema.TryRead(node, name, context, out var value) ? store(model, value) : model);
}
