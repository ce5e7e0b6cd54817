using Resume.Formats.Privacy.OutputTexts;
using Resume.Formats.Privacy.OutputTexts.Pdf;

namespace Resume.Formats.Privacy;

/// <summary>Reads the files of each format that we write.</summary>
internal static class OutputReaders
{
    /// <summary>True if the files of a format can be read back.</summary>
    public static bool CanRead(string format) => Find(format) is not null;

    /// <summary>Everything that a file says.</summary>
    /// <exception cref="UnreadableOutputException">A part of it is not understood.</exception>
    public static OutputContent Read(string format, ReadOnlyMemory<byte> file) =>
        Find(format) is { } read ? read(file) : throw new UnreadableOutputException($"the format `{format}`");

    private static Func<ReadOnlyMemory<byte>, OutputContent>? Find(string format) => format.ToLowerInvariant() switch
    {
        "html" => HtmlTexts.Read,
        "docx" => DocxTexts.Read,
        "pdf" => PdfTexts.Read,
        "txt" => PlainTexts.Read,
        "md" => PlainTexts.ReadMarkdown,
        "json" => JsonTexts.Read,
        _ => null,
    };
}
