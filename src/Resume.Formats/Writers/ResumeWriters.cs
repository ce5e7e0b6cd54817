using System.Collections.Immutable;

namespace Resume.Formats.Writers;

/// <summary>The built-in formats.</summary>
public static class ResumeWriters
{
    /// <summary>The one list of formats. MSBuild's default, the schema of `output` and the README's table are tested against it.</summary>
    internal static ImmutableArray<BuiltInFormat> BuiltIn { get; } =
    [
        new(new Html.HtmlWriter(), IsDefault: true, "jsonLd", "fonts"),
        new(new Docx.DocxWriter(), IsDefault: true, "fonts"),
        new(new Pdf.PdfWriter(), IsDefault: true),
        new(new PlainText.PlainTextWriter(), IsDefault: true, "width", "ascii"),
        new(new Markdown.MarkdownWriter(), IsDefault: false),
        new(new Json.JsonWriter(), IsDefault: false),
    ];

    /// <summary>All built-in writers, in the order of the help.</summary>
    public static ImmutableArray<IResumeWriter> All { get; } = [.. BuiltIn.Select(format => format.Writer)];

    /// <summary>The writer of a format, or null for an unknown format. Case does not matter.</summary>
    public static IResumeWriter? Find(string format) =>
        All.FirstOrDefault(writer => string.Equals(writer.Format, format, StringComparison.OrdinalIgnoreCase));

    /// <summary>True if a writer is used when no formats are named: those of default formats and of plug-ins are.</summary>
    internal static bool IsDefault(IResumeWriter writer) =>
        BuiltIn.FirstOrDefault(format => ReferenceEquals(format.Writer, writer)) is not { IsDefault: false };
}
