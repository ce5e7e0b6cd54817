using Resume.Formats.Model;

namespace Resume.Formats.Selecting;

/// <summary>The part of a source that one set of outputs shows.</summary>
/// <param name="Document">The document, narrowed to that part.</param>
/// <param name="Locale">The tag that file names contain, or null for the first language.</param>
internal sealed record Selection(ResumeDocument Document, string? Locale);
