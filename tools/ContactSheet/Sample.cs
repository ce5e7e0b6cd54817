namespace ContactSheet;

/// <summary>A résumé on the sheet.</summary>
/// <param name="Title">The heading of its columns.</param>
/// <param name="Path">Its source, relative to the repository's root.</param>
/// <param name="Pages">How many pages are shown.</param>
internal sealed record Sample(string Title, string Path, int Pages);
