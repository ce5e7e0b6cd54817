namespace Resume.Formats.Writers.Pdf;

/// <summary>The metadata of the document.</summary>
/// <param name="Title">The title that viewers show: the person's name.</param>
/// <param name="Author">The person's name.</param>
/// <param name="Description">The person's job title, or empty.</param>
/// <param name="Keywords">Search terms separated by commas, or empty.</param>
/// <param name="Language">The BCP 47 language tag.</param>
/// <param name="RightToLeft">True if pages are turned from left to right.</param>
internal sealed record DocumentInfo(string Title, string Author, string Description, string Keywords, string Language, bool RightToLeft);
