using System.Collections.Immutable;

namespace Resume.Formats.Selecting;

/// <summary>What the caller asks for.</summary>
/// <param name="Locales">BCP 47 tags for this source; they override its own, and those of its variants.</param>
/// <param name="DefaultLocales">BCP 47 tags for sources that have none.</param>
internal sealed record SelectionRequest(ImmutableArray<string> Locales, ImmutableArray<string> DefaultLocales)
{
    /// <summary>The word for all variants, and for the untailored résumé unless the source leaves it out.</summary>
    public const string AllVariants = "*";

    /// <summary>Nothing in particular.</summary>
    public static SelectionRequest None { get; } = new([], []);

    /// <summary>Variants of this source, `default`, or <see cref="AllVariants"/>; empty for <see cref="DefaultVariants"/>.</summary>
    public ImmutableArray<string> Variants { get; init; } = [];

    /// <summary>The same for all sources, of which some may lack a variant.</summary>
    public ImmutableArray<string> DefaultVariants { get; init; } = [AllVariants];

    /// <summary>True to report each text without a translation to the requested languages at its place.</summary>
    public bool ListsMissingTexts { get; init; }

    /// <summary>The names of months, twelve in each language and style: private days may be spelled with them.</summary>
    public Func<IEnumerable<ImmutableArray<string>>> MonthNames { get; init; } = () => [];
}
