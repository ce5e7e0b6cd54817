using System.Collections.Immutable;
using Resume.Formats.Diagnostics;
using Resume.Formats.Model;

namespace Resume.Formats.Selecting;

/// <summary>A source's document -> one document for every set of outputs: at present, one per language.</summary>
internal static class Selector
{
    private static readonly char[] Separators = [';', ',', ' '];

    /// <summary>Selects, in the order of the languages.</summary>
    /// <param name="document">The whole document.</param>
    /// <param name="requestedLocales">Tags requested for this source, such as `en;de`; they override its own. Null for none.</param>
    /// <param name="defaultLocales">Tags for sources that have none. Null for none.</param>
    public static ImmutableArray<Selection> Select(ResumeDocument document, string? requestedLocales, string? defaultLocales)
    {
        var locales = (ReadTags(requestedLocales, document), document.Locales) switch
        {
            ({ IsEmpty: false } requested, _) => requested,
            (_, { IsEmpty: false } own) => own,
            _ => ReadTags(defaultLocales, document),
        };

        return locales.IsEmpty
            ? [new(document, null)]
            : [.. locales.Select((locale, i) => new Selection(document with { Locale = locale }, i == 0 ? null : locale.Value))];
    }

    // A locale of a project or a command line has no place in the source but its start.
    private static ImmutableArray<Located<string>> ReadTags(string? list, ResumeDocument document) =>
    [
        .. (list ?? "")
            .Split(Separators, StringSplitOptions.RemoveEmptyEntries)
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .Select(tag => new Located<string>(tag, SourceSpan.Start(document.File))),
    ];
}
