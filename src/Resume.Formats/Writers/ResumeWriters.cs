using System.Collections.Immutable;

namespace Resume.Formats.Writers;

/// <summary>The formats of this build.</summary>
public static class ResumeWriters
{
    /// <summary>Every format this build knows, in the order the help lists them.</summary>
    public static ImmutableArray<IResumeWriter> All { get; } = [new Html.HtmlWriter(), new Docx.DocxWriter(), new Pdf.PdfWriter(), new PlainText.PlainTextWriter()];

    /// <summary>The writer of a format, or null where there is none; `PDF` and `pdf` are the same.</summary>
    public static IResumeWriter? Find(string format) =>
        All.FirstOrDefault(writer => string.Equals(writer.Format, format, StringComparison.OrdinalIgnoreCase));
}
