namespace Resume.Formats.Writers.Pdf.Images;

/// <summary>The form of an image's data.</summary>
internal enum ImageCoding
{
    /// <summary>A JPEG file, which the filter DCTDecode takes unchanged.</summary>
    Jpeg,

    /// <summary>Filtered PNG rows in zlib format.</summary>
    CompressedRows,
}
