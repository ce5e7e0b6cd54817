namespace Resume.Formats.Diagnostics;

/// <summary>A place that belongs to the problem at another one, such as the text with which a page too many begins.</summary>
/// <param name="Span">The place.</param>
/// <param name="Message">What is there.</param>
internal sealed record RelatedPlace(SourceSpan Span, string Message);
