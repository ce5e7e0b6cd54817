namespace Resume.Formats.Writers.Pdf.Pictures;

/// <summary>A picture that cannot be shown; the message is the reason.</summary>
internal sealed class PictureFileException : Exception
{
    public PictureFileException(string reason)
        : base(reason)
    {
    }

    public PictureFileException(string reason, Exception cause)
        : base(reason, cause)
    {
    }

    public PictureFileException()
    {
    }
}
