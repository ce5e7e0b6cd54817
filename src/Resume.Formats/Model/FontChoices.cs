using System.Collections.Immutable;

namespace Resume.Formats.Model;

/// <summary>`theme.fonts`: families that the author wants in place of the theme's; null where the theme's stands.</summary>
public sealed record FontChoices
{
    /// <summary>For running text.</summary>
    public FontChoice? Text { get; init; }

    /// <summary>For headings.</summary>
    public FontChoice? Heading { get; init; }

    /// <summary>For code.</summary>
    public FontChoice? Code { get; init; }

    /// <summary>Those that are asked before the theme's where a character is missing.</summary>
    public ImmutableArray<FontChoice> Fallbacks { get; init; } = [];

    /// <summary>These, and others for what these leave open.</summary>
    internal FontChoices OrElse(FontChoices others) => new()
    {
        Text = Text ?? others.Text,
        Heading = Heading ?? others.Heading,
        Code = Code ?? others.Code,
        Fallbacks = [.. Fallbacks, .. others.Fallbacks],
    };
}

/// <summary>A family: one that ships, by its name, or up to four files, by what they hold.</summary>
public sealed record FontChoice
{
    /// <summary>The name of a family that ships; null where files are meant.</summary>
    public Located<string>? Name { get; init; }

    /// <summary>The upright face of normal weight.</summary>
    public NamedFont? Regular { get; init; }

    /// <summary>The upright face of strong text.</summary>
    public NamedFont? Bold { get; init; }

    /// <summary>The slanted face of normal weight.</summary>
    public NamedFont? Italic { get; init; }

    /// <summary>The slanted face of strong text.</summary>
    public NamedFont? BoldItalic { get; init; }
}

/// <summary>A font file, read and not yet opened.</summary>
/// <param name="Path">As the author wrote it.</param>
/// <param name="Content">Its bytes.</param>
public sealed record NamedFont(Located<string> Path, ReadOnlyMemory<byte> Content);
