using Resume.Formats.Model;
using Resume.Formats.Writers.Pdf.Pictures;

namespace Resume.Formats.Writers.Pdf;

/// <summary>The pictures of the file, numbered as they are met.</summary>
internal sealed class PictureTable(PdfFile file)
{
    private readonly Dictionary<Photo, int> indexes = [];
    private readonly List<int> numbers = [];

    /// <summary>The index of a photo, which is written when it is met first.</summary>
    public int Of(Photo photo)
    {
        if (!indexes.TryGetValue(photo, out var index))
        {
            index = numbers.Count;
            indexes.Add(photo, index);
            numbers.Add(Write(Picture.Read(photo)));
        }

        return index;
    }

    /// <summary>Writes what pages call the pictures, as an entry of their resources.</summary>
    public void WriteNames(PdfBuffer resources)
    {
        if (numbers.Count == 0)
        {
            return;
        }

        resources.Raw("/XObject<<"u8);
        for (var index = 0; index < numbers.Count; index++)
        {
            resources.Raw("/I"u8).Integer(index).Raw((byte)' ').Reference(numbers[index]);
        }

        resources.Raw(">>"u8);
    }

    private int Write(Picture picture)
    {
        var mask = picture.Mask is null ? default(int?) : Write(picture.Mask);
        var number = file.Reserve();
        using var entries = new PdfBuffer();
        entries.Raw("/Type/XObject/Subtype/Image/Width "u8).Integer(picture.Width).Raw("/Height "u8).Integer(picture.Height)
            .Raw("/BitsPerComponent "u8).Integer(picture.Bits).Raw("/ColorSpace"u8);
        WriteColorSpace(entries, picture);
        entries.Raw(picture.IsInverted ? "/Decode[1 0 1 0 1 0 1 0]"u8 : default);
        if (mask is { } opacity)
        {
            entries.Raw("/SMask "u8).Reference(opacity);
        }

        entries.Raw(picture.Coding switch
        {
            PictureCoding.Jpeg => "/Filter/DCTDecode"u8,
            PictureCoding.CompressedRows => "/Filter/FlateDecode"u8,
            _ => default,
        });
        if (picture.Coding != PictureCoding.Jpeg)
        {
            // 7.4.4.4: any of PNG's filters; each row says which.
            entries.Raw("/DecodeParms<</Predictor 15/Colors "u8).Integer(picture.Components)
                .Raw("/BitsPerComponent "u8).Integer(picture.Bits).Raw("/Columns "u8).Integer(picture.Width).Raw(">>"u8);
        }

        file.Stream(number, entries.Span, picture.Data.Span, compress: picture.Coding == PictureCoding.Rows);
        return number;
    }

    private static void WriteColorSpace(PdfBuffer entries, Picture picture)
    {
        if (picture.Palette.IsEmpty)
        {
            entries.Raw(picture.Components switch { 1 => "/DeviceGray"u8, 3 => "/DeviceRGB"u8, _ => "/DeviceCMYK"u8 });
            return;
        }

        // 8.6.6.3
        entries.Raw("[/Indexed/DeviceRGB "u8).Integer((picture.Palette.Length / 3) - 1).Raw("<"u8);
        foreach (var value in picture.Palette.Span)
        {
            entries.Raw("0123456789ABCDEF"u8[value >> 4]).Raw("0123456789ABCDEF"u8[value & 15]);
        }

        entries.Raw(">]"u8);
    }
}
