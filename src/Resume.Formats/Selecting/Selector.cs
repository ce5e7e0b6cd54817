using System.Collections.Immutable;
using Resume.Formats.Diagnostics;
using Resume.Formats.Model;

namespace Resume.Formats.Selecting;

/// <summary>A source's document -> one document for every set of outputs: today, one a language.</summary>
internal static class Selector
{
    /// <summary>Selects, in the order of the languages.</summary>
    /// <param name="document">All that the source says.</param>
    /// <param name="asked">Tags asked for this source alone, `en;de`: they win over its own.</param>
    /// <param name="usual">Tags for sources that name none.</param>
    public static ImmutableArray<Selection> Select(ResumeDocument document, string? asked, string? usual)
    {
        // What a project or a command line says has no place in the source but its start.
        var start = SourceSpan.Start(document.File);
        ImmutableArray<Located<string>> Tags(string? list) =>
            [.. CompileOptions.SplitList(list).Select(tag => new Located<string>(tag, start))];

        ImmutableArray<Located<string>> locales = (Tags(asked), document.Locales) switch
        {
            ({ IsEmpty: false } tags, _) => tags,
            (_, { IsEmpty: false } tags) => tags,
            _ => Tags(usual),
        };

        return locales.IsEmpty
            ? [new(document, null)]
            : [.. locales.Select((locale, i) => new Selection(document with { Locale = locale }, i == 0 ? null : locale.Value))];
    }
}
