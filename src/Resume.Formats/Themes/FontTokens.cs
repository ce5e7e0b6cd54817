using System.Collections.Immutable;

namespace Resume.Formats.Themes;

/// <summary>The font families of a theme.</summary>
/// <param name="Text">For running text.</param>
/// <param name="Heading">For headings.</param>
/// <param name="Code">For code.</param>
/// <param name="Fallbacks">Families searched in order for a character that the others lack.</param>
public sealed record FontTokens(FontFamily Text, FontFamily Heading, FontFamily Code, ImmutableArray<FontFamily> Fallbacks)
{
    /// <summary>The family for a role.</summary>
    public FontFamily this[FontRole role] => role switch
    {
        FontRole.Heading => Heading,
        FontRole.Code => Code,
        _ => Text,
    };

    /// <summary>The files of all families; some of them several times.</summary>
    internal IEnumerable<FontFile> Files => new[] { Text, Heading, Code }.Concat(Fallbacks)
        .SelectMany(family => new[] { family.Regular, family.Bold, family.Italic, family.BoldItalic });

    /// <summary>True where all files ship with the compiler.</summary>
    internal bool AreBuiltIn => Files.All(file => file.IsBuiltIn);
}

/// <summary>The role of a font family in a theme.</summary>
public enum FontRole
{
    /// <summary>Running text.</summary>
    Text,

    /// <summary>Headings.</summary>
    Heading,

    /// <summary>Code.</summary>
    Code,
}

/// <summary>A family of four faces; the nearest face replaces a missing one.</summary>
/// <param name="Name">The family name: "Source Sans 3".</param>
/// <param name="Generic">The CSS generic family: "serif", "sans-serif" or "monospace".</param>
/// <param name="Substitutes">Similar families that many computers have, the most similar first.</param>
/// <param name="Regular">The upright face of normal weight.</param>
/// <param name="Bold">The upright bold face.</param>
/// <param name="Italic">The italic face of normal weight.</param>
/// <param name="BoldItalic">The bold italic face.</param>
public sealed record FontFamily(
    string Name,
    string Generic,
    ImmutableArray<string> Substitutes,
    FontFile Regular,
    FontFile Bold,
    FontFile Italic,
    FontFile BoldItalic);
