using System.Collections.Immutable;

namespace Resume.Formats.Reading.Vocabulary;

/// <summary>A key of the language: the reader, its suggestions, the JSON Schema and the documentation all come from it.</summary>
/// <param name="Name">As people write it.</param>
/// <param name="Kind">What it holds; null for a key of a later version, which is known and not read.</param>
/// <param name="Says">One sentence about it.</param>
/// <param name="Formerly">What other tools and older versions call it.</param>
internal abstract record Key(string Name, Kind? Kind, string Says, ImmutableArray<string> Formerly);

/// <summary>A key of a map that becomes a <typeparamref name="T"/>.</summary>
internal sealed record Key<T>(string Name, Kind? Kind, string Says, ImmutableArray<string> Formerly, Func<T, Node, ReadingContext, T> Read)
    : Key(Name, Kind, Says, Formerly)
{
    /// <summary>A key, its kind, its sentence, and where the model keeps it.</summary>
    public static Key<T> Of<TValue>(string name, Kind<TValue> kind, string says, Func<T, TValue, T> store, params ImmutableArray<string> formerly) =>
        new(name, kind, says, formerly, (model, node, context) => kind.TryRead(node, name, context, out var value) ? store(model, value) : model);
}
