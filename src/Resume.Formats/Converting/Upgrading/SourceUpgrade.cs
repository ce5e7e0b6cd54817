using System.Collections.Immutable;
using System.Text;
using Resume.Formats.Diagnostics;
using Resume.Formats.Reading;
using Resume.Formats.Reading.Nodes;
using Resume.Formats.Reading.Schema;

namespace Resume.Formats.Converting.Upgrading;

/// <summary>A key with an old name.</summary>
/// <param name="Key">The key.</param>
/// <param name="Name">Its name today.</param>
internal sealed record OldName(ScalarNode Key, string Name);

/// <summary>Replaces old key names in a source with current ones, and changes nothing else in its text.</summary>
/// <param name="Names">The old names, from top to bottom.</param>
/// <param name="Text">The text with today's names; null if the source cannot be read.</param>
/// <param name="Diagnostics">Why it cannot be read.</param>
internal sealed record SourceUpgrade(ImmutableArray<OldName> Names, string? Text, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Finds the old names of a source.</summary>
    public static SourceUpgrade Find(SourceFile file)
    {
        var diagnostics = new DiagnosticBag();
        var context = new ReadingContext(diagnostics, TreeReader.IsJson(file.Path)) { KeepsRepeatedKeys = true };
        var root = TreeReader.Read(file, context, diagnostics);
        if (diagnostics.HasErrors || root is not MapNode map || SourceText.Decode(file, new()) is not { } text)
        {
            return new([], null, [.. diagnostics.InSourceOrder().Where(diagnostic => diagnostic.Severity == Severity.Error)]);
        }

        var found = new Dictionary<SourceSpan, OldName>();
        Collect(map, ResumeSchema.Document, found);
        ImmutableArray<OldName> names = [.. found.Values.OrderBy(name => (name.Key.Span.Line, name.Key.Span.Column))];
        return new(names, Replace(text, names), []);
    }

    // An alias of a part of the source has the same places as that part.
    private static void Collect(MapNode map, IMapSchema shape, Dictionary<SourceSpan, OldName> found)
    {
        var renamed = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (key, value) in map.Members)
        {
            var property = shape.Properties.FirstOrDefault(known => known.Name == key.Value);
            if (property is null && FindNew(key.Value, value, map, shape) is { } today && renamed.Add(today.Name))
            {
                found.TryAdd(key.Span, new(key, today.Name));
                property = today;
            }

            if ((property?.Schema?.Members ?? property?.Schema?.Items?.Members) is { } below)
            {
                CollectIn(value, below, found);
            }
        }
    }

    private static void CollectIn(Node value, IMapSchema shape, Dictionary<SourceSpan, OldName> found)
    {
        switch (value)
        {
            case MapNode map:
                Collect(map, shape, found);
                break;
            case ListNode list:
                foreach (var item in list.Items)
                {
                    CollectIn(item, shape, found);
                }

                break;
            default:
                break;
        }
    }

    // Only a name whose meaning is certain, and that does not collide with a key of the map.
    private static Property? FindNew(string name, Node value, MapNode map, IMapSchema shape)
    {
        var today = shape.Properties.FirstOrDefault(property => property.Aliases.Contains(name, StringComparer.Ordinal))
            ?? shape.Properties.FirstOrDefault(property => property.Name == Suggestions.Sameness(name, [property.Name]));
        return today is null || map[today.Name] is not null || (today.Schema is ISectionSchema && value is ScalarNode) ? null : today;
    }

    // From the end, so that the places before it stay right.
    private static string Replace(SourceText text, ImmutableArray<OldName> names)
    {
        var replaced = new StringBuilder(text.Text);
        foreach (var (key, name) in names.Reverse())
        {
            var start = text.LineStart(key.Span.Line) + key.Span.Column - 1;
            var quote = text.Text[start] is '"' or '\'' ? text.Text[start].ToString() : "";
            replaced.Remove(start, key.Span.EndColumn - key.Span.Column).Insert(start, quote + name + quote);
        }

        return replaced.ToString();
    }
}
