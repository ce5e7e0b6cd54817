using Resume.Formats.Reading.Html;

namespace Resume.Formats.Reading.Markdown;

/// <summary>A paragraph, or the text of an item of a list.</summary>
/// <param name="Depth">The depth of its list, from 1, or 0 for a paragraph.</param>
/// <param name="IsNumbered">True for an item with a number.</param>
/// <param name="Number">The number.</param>
/// <param name="StartsList">True if it cannot belong to the list before it.</param>
/// <param name="Text">The text, in Markdown, on one or more lines.</param>
internal sealed record TextBlock(int Depth, bool IsNumbered, int Number, bool StartsList, TracedText Text);
