using Resume.Formats.Model;

namespace Resume.Formats.Writers.Pdf.Pictures;

/// <summary>How the data of a picture is written.</summary>
internal enum PictureCoding
{
    /// <summary>A JPEG file: the filter DCTDecode takes it as it is.</summary>
    Jpeg,

    /// <summary>Rows as PNG has them, each with the number of its filter, compressed already.</summary>
    CompressedRows,

    /// <summary>The same, to be compressed.</summary>
    Rows,
}

/// <summary>A picture as an image XObject holds it (ISO 32000-1, 8.9.5).</summary>
/// <param name="Width">Width in pixels.</param>
/// <param name="Height">Height in pixels.</param>
/// <param name="Components">Numbers a pixel: 1 for grey or an index into the palette, 3 for RGB, 4 for CMYK.</param>
/// <param name="Bits">Bits a number.</param>
/// <param name="Coding">What the data is.</param>
/// <param name="Data">The data.</param>
internal sealed record Picture(int Width, int Height, int Components, int Bits, PictureCoding Coding, ReadOnlyMemory<byte> Data)
{
    /// <summary>Red, green and blue of each index; empty where pixels are colours themselves.</summary>
    public ReadOnlyMemory<byte> Palette { get; init; }

    /// <summary>True where 0 means all of a colour, as in the CMYK files of Adobe's programs.</summary>
    public bool IsInverted { get; init; }

    /// <summary>How opaque each pixel is, in grey; null where all are.</summary>
    public Picture? Mask { get; init; }

    /// <summary>Reads a photo. What cannot be shown throws a <see cref="PictureFileException"/>, whatever the bytes are.</summary>
    public static Picture Read(Photo photo) => photo.Kind == PhotoKind.Png ? PngPicture.Read(photo.Content) : JpegPicture.Read(photo.Content);
}
