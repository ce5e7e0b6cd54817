using Resume.Formats.Composing;

namespace Resume.Formats;

/// <summary>The title of the outputs of one variant in one language, for a list of outputs.</summary>
/// <param name="Locale">The locale in the outputs' names, or null.</param>
/// <param name="Language">Their language, a BCP 47 tag.</param>
/// <param name="RightToLeft">True where the language is written from right to left.</param>
/// <param name="Name">The person's name.</param>
/// <param name="Label">The person's job title, or empty.</param>
/// <param name="Theme">The name of the theme.</param>
internal sealed record OutputTitle(string? Locale, string Language, bool RightToLeft, string Name, string Label, string Theme)
{
    /// <summary>The variant in the outputs' names, or null.</summary>
    public string? Variant { get; init; }

    /// <summary>The title of a document. Lists and manifests contain no values from the environment.</summary>
    public static OutputTitle Create(PreparedDocument prepared, SecretRedaction redaction)
    {
        var (selection, outline, theme) = prepared;
        return new(
            selection.Locale,
            outline.Language,
            outline.RightToLeft,
            redaction.Apply(outline.Header.Name.OneLine.Trim()),
            redaction.Apply(outline.Header.Label.OneLine.Trim()),
            theme.Name)
        {
            Variant = selection.Variant,
        };
    }
}
