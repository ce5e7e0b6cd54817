using System.Collections.Immutable;

namespace Resume.Formats.Reading.Vocabulary;

/// <summary>A property of a map. The reader, its suggestions, the JSON Schema and the documentation are all derived from it.</summary>
/// <param name="Name">The name in sources.</param>
/// <param name="Kind">The schema of its value; null for a property that is reserved for a later version.</param>
/// <param name="Says">One sentence for documentation and JSON Schema.</param>
/// <param name="Formerly">Names used by other tools and older versions, for suggestions.</param>
internal abstract record Key(string Name, Kind? Kind, string Says, ImmutableArray<string> Formerly);

/// <summary>A property of a map that is read as a <typeparamref name="T"/>.</summary>
internal sealed record Key<T>(string Name, Kind? Kind, string Says, ImmutableArray<string> Formerly, Func<T, Node, ReadingContext, T> Read)
    : Key(Name, Kind, Says, Formerly)
{
    /// <summary>Creates a property whose value is stored in the model.</summary>
    public static Key<T> Of<TValue>(
        string name, Kind<TValue> kind, string says, Func<T, TValue, T> store, params ImmutableArray<string> formerly) =>
        new(name, kind, says, formerly, (model, node, context) =>
            kind.TryRead(node, name, context, out var value) ? store(model, value) : model);
}
