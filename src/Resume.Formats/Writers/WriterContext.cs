using Resume.Formats.Diagnostics;
using Resume.Formats.Limits;
using Resume.Formats.Model;
using Resume.Formats.Outlining;
using Resume.Formats.Themes;
using Resume.Formats.Typesetting;
using Resume.Formats.Typesetting.Pages;

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

    /// <summary>The format of its writer, for messages: "PDF".</summary>
    internal string FormatName { get; init; } = "PDF";

    /// <summary>
    /// Typesets the document as for the PDF: pages of positioned glyphs, rules and pictures, in points. Reports what they cannot show, such
    /// as characters that no font has.
    /// </summary>
    /// <returns>The pages, or null after an error, which is reported.</returns>
    public PageList? Typeset(CancellationToken cancellationToken = default)
    {
        PageList? typeset = null;
        TypesetDocument.Use(this, Typesetter.Typeset, pages => typeset = pages, cancellationToken);
        return typeset;
    }
}
