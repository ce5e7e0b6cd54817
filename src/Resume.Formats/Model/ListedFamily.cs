using System.Collections.Immutable;

namespace Resume.Formats.Model;

/// <summary>A family in a font folder: the paths of its files, none of which is read yet.</summary>
internal sealed record ListedFamily
{
    /// <summary>The languages that prefer it, as BCP 47 tags: `zh` stands for all kinds of Chinese.</summary>
    public ImmutableArray<string> Languages { get; init; } = [];

    /// <summary>The upright face of normal weight.</summary>
    public Located<string>? Regular { get; init; }

    /// <summary>The upright bold face.</summary>
    public Located<string>? Bold { get; init; }

    /// <summary>The italic face of normal weight.</summary>
    public Located<string>? Italic { get; init; }

    /// <summary>The bold italic face.</summary>
    public Located<string>? BoldItalic { get; init; }

    /// <summary>
    /// How well it serves a language: the length of the longest tag that is the language or begins it, as in RFC 4647, 3.4; 0 where none does.
    /// </summary>
    public int Rank(string language) => Languages
        .Where(tag => language.StartsWith(tag, StringComparison.OrdinalIgnoreCase) && (language + '-')[tag.Length] == '-')
        .Select(tag => tag.Length)
        .DefaultIfEmpty()
        .Max();
}
