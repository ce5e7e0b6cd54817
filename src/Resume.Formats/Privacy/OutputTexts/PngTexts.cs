using Resume.Formats.Imaging;

namespace Resume.Formats.Privacy.OutputTexts;

/// <summary>Reads the metadata of page images; their pixels are not read.</summary>
internal static class PngTexts
{
    /// <summary>Reads a file.</summary>
    public static OutputContent Read(ReadOnlyMemory<byte> file)
    {
        if (file.Length <= PngHeader.Length || !file.Span.StartsWith(PngHeader.Signature))
        {
            throw new UnreadableOutputException("the image");
        }

        var content = new OutputContent();
        content.AddPicture(file);
        return content;
    }
}
