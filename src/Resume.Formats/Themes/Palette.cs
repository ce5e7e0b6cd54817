namespace Resume.Formats.Themes;

/// <summary>An sRGB colour.</summary>
public readonly record struct Color(byte Red, byte Green, byte Blue)
{
    /// <summary>Six hexadecimal digits: "1f3a5f".</summary>
    public string Hex => $"{Red:x2}{Green:x2}{Blue:x2}";
}

/// <summary>The role of a colour in a palette.</summary>
public enum ColorRole
{
    /// <summary>Running text.</summary>
    Text,

    /// <summary>Secondary text, such as dates and places.</summary>
    Muted,

    /// <summary>The name and headings.</summary>
    Accent,

    /// <summary>Links.</summary>
    Link,

    /// <summary>Thin lines.</summary>
    Rule,
}

/// <summary>The colours of one medium.</summary>
/// <param name="Background">The paper or screen.</param>
/// <param name="Text">Running text.</param>
/// <param name="Muted">Secondary text, such as dates and places.</param>
/// <param name="Accent">The name and headings.</param>
/// <param name="Link">Links.</param>
/// <param name="Rule">Thin lines.</param>
/// <param name="Panel">The ground of the sidebar: the background unless the theme sets it.</param>
public sealed record Palette(Color Background, Color Text, Color Muted, Color Accent, Color Link, Color Rule, Color Panel)
{
    /// <summary>The colour for a role.</summary>
    public Color this[ColorRole role] => role switch
    {
        ColorRole.Muted => Muted,
        ColorRole.Accent => Accent,
        ColorRole.Link => Link,
        ColorRole.Rule => Rule,
        _ => Text,
    };

    /// <param name="tokens">All tokens.</param>
    /// <param name="medium">`light` or `dark`.</param>
    internal static Palette FromTokens(TokenSet tokens, string medium)
    {
        Color Read(string key) => tokens.Color($"colors.{medium}.{key}");

        var panel = tokens.Contains($"colors.{medium}.panel") ? Read("panel") : Read("background");
        var palette = new Palette(Read("background"), Read("text"), Read("muted"), Read("accent"), Read("link"), Read("rule"), panel);
        return AccentColor.Apply(palette, tokens, medium);
    }
}
