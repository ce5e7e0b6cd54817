using Resume.Formats.Diagnostics;

namespace Resume.Formats.Model;

/// <summary>A value and the place in the source that it was read from.</summary>
public readonly record struct Located<T>(T Value, SourceSpan Span);
