using System.Collections.Immutable;
using Resume.Formats.Diagnostics;

namespace Resume.Formats.Themes;

/// <summary>An HTML template of a theme or a source.</summary>
/// <param name="Name">Its name, such as `Header` for `Header.cshtml`.</param>
/// <param name="Path">The path of its file, as shown in diagnostics.</param>
/// <param name="Text">Its text.</param>
internal sealed record TemplateFile(string Name, string Path, string Text);

/// <summary>HTML templates, of which each replaces a built-in one or is used by another.</summary>
/// <param name="Files">The templates, by name.</param>
/// <param name="Problems">What is wrong with their files. Only HTML needs them, so its writer reports it.</param>
internal sealed record TemplateSet(ImmutableArray<TemplateFile> Files, ImmutableArray<Diagnostic> Problems)
{
    public static TemplateSet Empty { get; } = new([], []);

    public bool IsEmpty => Files.IsEmpty && Problems.IsEmpty;

    /// <summary>These templates, and others for what these do not replace.</summary>
    public TemplateSet OrElse(TemplateSet others) => IsEmpty ? others : new(
        [
            .. Files.Concat(others.Files)
                .DistinctBy(file => file.Name, StringComparer.Ordinal)
                .OrderBy(file => file.Name, StringComparer.Ordinal),
        ],
        [.. Problems, .. others.Problems]);
}
