namespace Resume.Formats.Imaging;

/// <summary>Thrown for an image that cannot be used. The message is the reason, such as `it is damaged`.</summary>
internal sealed class ImageFileException : Exception
{
    public ImageFileException(string reason)
        : base(reason)
    {
    }

    public ImageFileException(string reason, Exception cause)
        : base(reason, cause)
    {
    }

    public ImageFileException()
    {
    }

    /// <summary>The file ends too early.</summary>
    public static ImageFileException Truncated() => new("it is truncated");

    /// <summary>The file contradicts its format.</summary>
    public static ImageFileException Damaged(Exception? cause = null) =>
        cause is null ? new("it is damaged") : new("it is damaged", cause);
}
