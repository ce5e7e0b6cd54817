using System.Collections.Frozen;
using Resume.Formats.Diagnostics;
using Resume.Formats.Reading.Nodes;
using Resume.Formats.Reading.Schema;

namespace Resume.Formats.Reading.Hints;

/// <summary>The replacement for an unknown key whose meaning is known.</summary>
/// <param name="Diagnostic">The diagnostic with the advice.</param>
/// <param name="Key">The key of the same map that the value can be read as; null if there is none.</param>
internal sealed record KeyAdvice(Diagnostic Diagnostic, string? Key = null)
{
    // They say that something is shown, so they cannot be read as `hide`.
    private static readonly FrozenSet<string> OppositesOfHide =
        new[] { "show", "shown", "visible", "isvisible", "enabled", "enable", "active", "published", "publish", "public", "include" }
            .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Finds the advice; null if the nearest key is the best guess.</summary>
    /// <param name="name">The unknown key.</param>
    /// <param name="map">Its map.</param>
    /// <param name="shape">The schema of the map.</param>
    /// <param name="other">The property that has this name among its other names, or null.</param>
    /// <param name="context">The state of the reader.</param>
    public static KeyAdvice? Find(ScalarNode name, MapNode map, IMapSchema shape, Property? other, ReadingContext context) =>
        (shape.Path is "" or "basics" ? ForPerson(name, map, shape, other, context) : null)
        ?? (other is not null ? null
            : ForLanguage(name, shape, context)
            ?? ForPlace(name, map, shape, context)
            ?? ForHiding(name, shape, context.IsJson)
            ?? ForOwnSection(name, map, shape, context)
            ?? ForOtherMap(name, shape)
            ?? ForEntry(name, shape));

    private static KeyAdvice? ForPerson(ScalarNode name, MapNode map, IMapSchema shape, Property? other, ReadingContext context)
    {
        var value = map[name.Value]!;
        if (PersonalKeys.Find(name.Value) is not { } key || (shape.Path.Length == 0 && other is not null && value is not ScalarNode))
        {
            return null;
        }

        context.IsNameMisplaced |= key == "name";

        // A key of `basics` in another notation needs no advice but its right name.
        var basics = shape.Path.Length > 0 ? map : context.Root?["basics"] as MapNode;
        var advice = new PersonalAdvice(map, basics, context.IsJson).For(name.Value, value, key);
        return shape.Path.Length == 0
            ? new(ReadingDiagnostics.BelongsInBasics(
                name.Span, name.Value, advice, value is ScalarNode && basics?[key] is null ? key : null))
            : new(ReadingDiagnostics.UnknownKeyWithAdvice(name.Span, name.Value, shape.Path, advice), other?.Name);
    }

    // `{en: Led a team, tags: [lead]}`: the languages belong in one of the texts.
    private static KeyAdvice? ForLanguage(ScalarNode name, IMapSchema shape, ReadingContext context) =>
        LocaleTags.Contain(context.Languages, name.Value)
        && (shape.Path == "highlights" ? "text" : shape.Names.FirstOrDefault()) is { } text
            ? new(ReadingDiagnostics.UnknownKeyWithAdvice(name.Span, name.Value, shape.Path,
                $"write the languages of a text in braces, `{Notation.Write($"{text}: {{{name.Value}: …}}", context.IsJson)}`"))
            : null;

    // `city: Berlin` next to the keys of an entry.
    private static KeyAdvice? ForPlace(ScalarNode name, MapNode map, IMapSchema shape, ReadingContext context) =>
        shape.Path.Length > 0
        && PersonalKeys.FindPartOfPlace(name.Value) is not null
        && shape.Properties.Any(property => property.Name == "location")
            ? new(ReadingDiagnostics.UnknownKeyWithAdvice(name.Span, name.Value, shape.Path,
                new PersonalAdvice(map, map, context.IsJson).For(name.Value, map[name.Value]!, "location")))
            : null;

    private static KeyAdvice? ForHiding(ScalarNode name, IMapSchema shape, bool json) =>
        OppositesOfHide.Contains(KeyNames.Bare(name.Value)) && shape.Properties.Any(property => property.Name == "hide")
            ? new(ReadingDiagnostics.UnknownKeyWithAdvice(name.Span, name.Value, shape.Path,
                $"write `{Notation.Write("hide: true", json)}` to leave this out"))
            : null;

    private static KeyAdvice? ForOtherMap(ScalarNode name, IMapSchema shape) =>
        ResumeSchema.PlacesOf(name.Value, shape) is { IsEmpty: false } places
            ? new(ReadingDiagnostics.MisplacedKey(name.Span, name.Value, places))
            : null;

    // Nothing at the top level is nearly called like this, and its value is a list: a section.
    private static KeyAdvice? ForOwnSection(ScalarNode name, MapNode map, IMapSchema shape, ReadingContext context) =>
        shape.Path.Length == 0
        && map[name.Value] is ListNode
        && Suggestions.Nearest(name.Value, shape.Properties) is null
            ? new(ReadingDiagnostics.UnknownKeyWithAdvice(name.Span, name.Value, shape.Path,
                $"for a custom section, move it to `sections`: `{OwnSection(name.Value, context.IsJson)}`"))
            : null;

    private static string OwnSection(string name, bool json) =>
        (json ? "" : "- ") + Snippet.Map(json, ("id", Snippet.Text(name, json)), ("entries", Snippet.List(["…"])));

    private static KeyAdvice? ForEntry(ScalarNode name, IMapSchema shape) =>
        shape.Properties.Any(property => property.Name == "highlights")
        && shape.Path != "highlights"
        && Suggestions.Nearest(name.Value, shape.Properties) is null
            ? new(ReadingDiagnostics.UnknownKeyWithAdvice(name.Span, name.Value, shape.Path,
                "write it in `summary`, or start its name with `x-` to keep it without showing it"))
            : null;
}
