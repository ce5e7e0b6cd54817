using System.Globalization;
using Resume.Formats.Reading.Schema;
using Resume.Tool.Editing.Changing;
using Resume.Tool.Editing.Files;
using Resume.Tool.Editing.Navigating;
using Resume.Tool.Editing.Protocol;
using Resume.Tool.Editing.Syntax;
using Resume.Tool.Editing.Texts;

namespace Resume.Tool.Editing.Completing;

/// <summary>The keys that a map may have and does not have yet.</summary>
internal sealed class KeyWords(Inclusions inclusions)
{
    /// <summary>The keys, as completions.</summary>
    public IEnumerable<CompletionItem> Find(
        EditedText text, CursorPlace place, ValueSchema? schema, CompletionText writer, CancellationToken cancellationToken)
    {
        // The key that is being written is one of the map's, and may stay.
        var given = (place.Map?.Members ?? []).Select(member => member.Key).Where(key => !CursorPlace.IsMarked(key))
            .ToHashSet(StringComparer.Ordinal);
        return schema switch
        {
            VariantsSchema variants => variants.KnownNames.Concat(inclusions.FindFamily(text, cancellationToken).SelectMany(Names.Variants))
                .Distinct(StringComparer.Ordinal).Where(name => !given.Contains(name) && name != place.Written)
                .Select(name => writer.Key(name, variants.ValueOf(name).Members is not null, null, null)),
            INamedValues named => named.KnownNames.Where(name => !given.Contains(name))
                .Select(name => writer.Key(name, named.ValueOf(name).Members is not null, null, null)),
            SetSchema => inclusions.FindFamily(text, cancellationToken).SelectMany(Paths.All)
                .DistinctBy(path => path.Text, StringComparer.Ordinal).Where(path => !given.Contains(path.Text))
                .Select(path => writer.Key(path.Text, isCollection: false, path.Detail, null)),
            ITextSchema => Translation.Languages(text).Where(language => !given.Contains(language))
                .Select(language => writer.Key(language, isCollection: false, "the text in this language", null)),
            _ => Properties(schema, given, writer),
        };
    }

    private static IEnumerable<CompletionItem> Properties(ValueSchema? schema, HashSet<string> given, CompletionText writer) =>
        (schema?.Members?.Properties ?? [])
            .Where(property => property.Schema is not null && !given.Contains(property.Name))
            .Select((property, at) => writer.Key(
                property.Name, IsCollection(property.Schema!), property.Schema!.Name, property.Description) with
            {
                // In the order of the documentation, which is that of importance.
                SortText = at.ToString("000", CultureInfo.InvariantCulture),
            });

    // Not where one value will do.
    private static bool IsCollection(ValueSchema schema) => schema is INamedValues or SetSchema
        || (schema is not (LocalesSchema or ExtendsSchema or ContactsSchema or ThemeSchema or LocationSchema or FontFamilySchema)
            && (schema.Items is not null || (schema.Members is not null && !schema.Choices.Any())));
}
