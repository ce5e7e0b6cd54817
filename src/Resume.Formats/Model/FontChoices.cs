using System.Collections.Immutable;

namespace Resume.Formats.Model;

/// <summary>`theme.fonts`: families that override the theme's; null keeps the theme's family.</summary>
public sealed record FontChoices
{
    /// <summary>For running text.</summary>
    public FontChoice? Text { get; init; }

    /// <summary>For headings.</summary>
    public FontChoice? Heading { get; init; }

    /// <summary>For code.</summary>
    public FontChoice? Code { get; init; }

    /// <summary>Families searched for a missing character before the theme's fallbacks.</summary>
    public ImmutableArray<FontChoice> Fallbacks { get; init; } = [];

    /// <summary>These families, and the others for those that are null.</summary>
    internal FontChoices OrElse(FontChoices others) => new()
    {
        Text = Text ?? others.Text,
        Heading = Heading ?? others.Heading,
        Code = Code ?? others.Code,
        Fallbacks = [.. Fallbacks, .. others.Fallbacks],
    };
}

/// <summary>A font family: a built-in one by its name, or up to four font files.</summary>
public sealed record FontChoice
{
    /// <summary>The name of a built-in family; null where the family is given by files.</summary>
    public Located<string>? Name { get; init; }

    /// <summary>The upright face of normal weight.</summary>
    public FontSource? Regular { get; init; }

    /// <summary>The upright bold face.</summary>
    public FontSource? Bold { get; init; }

    /// <summary>The italic face of normal weight.</summary>
    public FontSource? Italic { get; init; }

    /// <summary>The bold italic face.</summary>
    public FontSource? BoldItalic { get; init; }
}

/// <summary>A font file whose bytes are read and not yet parsed.</summary>
/// <param name="Path">The path as the author wrote it.</param>
/// <param name="Content">The bytes of the file.</param>
public sealed record FontSource(Located<string> Path, ReadOnlyMemory<byte> Content)
{
    /// <summary>Identifies the content. A copy has it without computing it again.</summary>
    internal string ContentHash { get; } = Hash(Content);

    internal static string Hash(ReadOnlyMemory<byte> content) => Convert.ToHexStringLower(Files.ContentHash.Compute(content));
}
