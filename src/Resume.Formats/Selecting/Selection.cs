using Resume.Formats.Model;

namespace Resume.Formats.Selecting;

/// <summary>What one set of outputs shows of a source.</summary>
/// <param name="Document">The document, narrowed to that.</param>
/// <param name="Locale">The tag that file names carry, or null for the first language.</param>
internal sealed record Selection(ResumeDocument Document, string? Locale);
