using System.Collections.Immutable;
using Resume.Formats.Diagnostics;
using Resume.Formats.Model;
using Resume.Formats.Reading;

namespace Resume.Formats.Selecting;

/// <summary>A source's document -> one document for every set of outputs: at present, one per language.</summary>
internal static class Selector
{
    /// <summary>Selects, in the order of the languages.</summary>
    /// <param name="document">The whole document.</param>
    /// <param name="requestedLocales">BCP 47 tags requested for this source; they override its own.</param>
    /// <param name="defaultLocales">BCP 47 tags for sources that have none.</param>
    public static ImmutableArray<Selection> Select(
        ResumeDocument document, ImmutableArray<string> requestedLocales, ImmutableArray<string> defaultLocales)
    {
        var locales = (requestedLocales, document.Locales) switch
        {
            ({ IsEmpty: false }, _) => AtStart(requestedLocales, document),
            (_, { IsEmpty: false } own) => own,
            _ => AtStart(defaultLocales, document),
        };

        // An entry may be blank without its hidden parts.
        var shown = BlankParts.Remove(HiddenParts.Remove(document));
        var isPublic = document.Private.IsEmpty;
        return locales.IsEmpty
            ? [new(shown, null) { MayBePublished = isPublic }]
            :
            [
                .. locales.Select((locale, i) => new Selection(shown with { Locale = locale }, i == 0 ? null : locale.Value)
                {
                    MayBePublished = isPublic,
                }),
            ];
    }

    // A locale of a project or a command line has no place in the source but its start.
    private static ImmutableArray<Located<string>> AtStart(ImmutableArray<string> tags, ResumeDocument document) =>
        [.. tags.Select(tag => new Located<string>(tag, SourceSpan.Start(document.File)))];
}
