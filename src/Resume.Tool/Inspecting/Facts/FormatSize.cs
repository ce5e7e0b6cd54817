namespace Resume.Tool.Inspecting.Facts;

/// <summary>How long an output is.</summary>
/// <param name="Format">Its format.</param>
/// <param name="Pages">The number of pages; null for a format in which only a reader's program decides that.</param>
/// <param name="Words">The number of words that a reader sees.</param>
/// <param name="Bytes">The size of the file.</param>
internal sealed record FormatSize(string Format, int? Pages, int Words, int Bytes);
