using Resume.Formats.Reading.Nodes;
using Resume.Formats.Reading.Schema;
using Resume.Tool.Editing.Syntax;

namespace Resume.Tool.Editing.Completing;

/// <summary>Finds the schema of a value by the keys and lists around it.</summary>
internal static class SchemaPath
{
    /// <summary>The schema of a value; null where anything may be written.</summary>
    public static ValueSchema? Find(ValueSchema root, LooseNode node)
    {
        ValueSchema? schema = root;
        foreach (var each in node.Chain.Skip(1))
        {
            schema = schema is null ? null : each.Member is { } member ? ValueOf(schema, member.Key, root) : schema.Items;
        }

        return schema;
    }

    /// <summary>The property of a key, by its name or another one; null if it has none.</summary>
    public static Property? FindProperty(ValueSchema? map, string key) =>
        map?.Members?.Properties.FirstOrDefault(property => property.Name == key)
        ?? map?.Members?.Properties.FirstOrDefault(property => property.Aliases.Contains(key, StringComparer.Ordinal));

    private static ValueSchema? ValueOf(ValueSchema map, string key, ValueSchema root) => map switch
    {
        INamedValues named => named.ValueOf(key),
        SetSchema => FollowPath(root, NodePath.Parse(key)),
        _ when FindProperty(map, key) is { } property => property.Schema,

        // `{en: Engineer, de: Ingenieurin}`.
        _ => map.Members is null && LocaleSchema.IsTag(key) ? map : null,
    };

    // `work.wibi.summary`, `talks.caching.title`.
    private static ValueSchema? FollowPath(ValueSchema root, NodePath path)
    {
        ValueSchema? schema = root;
        foreach (var name in path.Names)
        {
            schema = schema is null ? null
                : FindProperty(schema, name)?.Schema
                    ?? schema.Items
                    ?? (FindProperty(schema, "sections") ?? FindProperty(schema, "entries"))?.Schema?.Items;
        }

        return schema;
    }
}
