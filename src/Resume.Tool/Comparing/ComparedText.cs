namespace Resume.Tool.Comparing;

/// <summary>The plain text of a variant in a language, with one line for each paragraph.</summary>
/// <param name="Source">Its source, as diagnostics show it.</param>
/// <param name="Variant">The variant; `default` for the untailored résumé.</param>
/// <param name="Language">The language, a BCP 47 tag.</param>
/// <param name="Lines">The lines.</param>
internal sealed record ComparedText(string Source, string Variant, string Language, string[] Lines);
