using Resume.Formats.Model;
using Resume.Formats.Writers.Pdf.Objects;

namespace Resume.Formats.Writers.Pdf.Images;

/// <summary>The images of the file, numbered in order of first use. Their resource names are I0, I1, …</summary>
internal sealed class ImageResources(PdfFile file)
{
    private readonly Dictionary<Photo, int> indexes = [];
    private readonly List<int> numbers = [];

    /// <summary>Returns the index of a photo, which is written at its first use.</summary>
    public int GetOrAdd(Photo photo)
    {
        if (!indexes.TryGetValue(photo, out var index))
        {
            index = numbers.Count;
            indexes.Add(photo, index);
            numbers.Add(Write(PdfImage.Create(photo)));
        }

        return index;
    }

    /// <summary>Writes the images' entry in the resource dictionary.</summary>
    public void WriteEntry(PdfBuffer resources)
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

    private int Write(PdfImage image)
    {
        var mask = image.Mask is null ? default(int?) : Write(image.Mask);
        var number = file.Reserve();
        using var entries = new PdfBuffer();
        entries.Raw("/Type/XObject/Subtype/Image/Width "u8).Integer(image.Width)
            .Raw("/Height "u8).Integer(image.Height)
            .Raw("/BitsPerComponent "u8).Integer(image.Bits)
            .Raw("/ColorSpace"u8);
        WriteColorSpace(entries, image);
        entries.Raw(image.IsInverted ? "/Decode[1 0 1 0 1 0 1 0]"u8 : default);
        if (mask is { } opacity)
        {
            entries.Raw("/SMask "u8).Reference(opacity);
        }

        entries.Raw(image.Coding == ImageCoding.Jpeg ? "/Filter/DCTDecode"u8 : "/Filter/FlateDecode"u8);
        if (image.Coding != ImageCoding.Jpeg)
        {
            // 7.4.4.4: predictor 15 allows any PNG filter; each row names its own.
            entries.Raw("/DecodeParms<</Predictor 15/Colors "u8).Integer(image.Components)
                .Raw("/BitsPerComponent "u8).Integer(image.Bits)
                .Raw("/Columns "u8).Integer(image.Width)
                .Raw(">>"u8);
        }

        file.WriteStream(number, entries.Span, image.Data.Span, compress: false);
        return number;
    }

    private static void WriteColorSpace(PdfBuffer entries, PdfImage image)
    {
        if (image.Palette.IsEmpty)
        {
            entries.Raw(image.Components switch { 1 => "/DeviceGray"u8, 3 => "/DeviceRGB"u8, _ => "/DeviceCMYK"u8 });
            return;
        }

        // 8.6.6.3
        entries.Raw("[/Indexed/DeviceRGB "u8).Integer((image.Palette.Length / 3) - 1).Raw("<"u8);
        foreach (var value in image.Palette.Span)
        {
            entries.Raw("0123456789ABCDEF"u8[value >> 4]).Raw("0123456789ABCDEF"u8[value & 15]);
        }

        entries.Raw(">]"u8);
    }
}
