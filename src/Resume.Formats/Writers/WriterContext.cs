using Resume.Formats.Diagnostics;
using Resume.Formats.Limits;
using Resume.Formats.Model;
using Resume.Formats.Outlining;
using Resume.Formats.Themes;

namespace Resume.Formats.Writers;

/// <summary>All a writer may know: the document, its outline, the theme, and where to report to.</summary>
/// <param name="Document">The selected document, for formats that carry data.</param>
/// <param name="Outline">What to show, in order; what most writers write.</param>
/// <param name="Theme">How to show it.</param>
/// <param name="Diagnostics">Where a writer reports what it cannot show.</param>
public sealed record WriterContext(ResumeDocument Document, Outline Outline, Theme Theme, DiagnosticBag Diagnostics)
{
    /// <summary>What the source may still cost.</summary>
    internal Budget Budget { get; init; } = new();

    /// <summary>Where HTML templates are compiled.</summary>
    internal TemplateHost TemplateHost { get; init; } = TemplateHost.None;
}
