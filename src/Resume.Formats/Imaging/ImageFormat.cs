namespace Resume.Formats.Imaging;

/// <summary>The image formats that are recognised.</summary>
internal enum ImageFormat
{
    /// <summary>ISO/IEC 15948.</summary>
    Png,

    /// <summary>ISO/IEC 10918-1.</summary>
    Jpeg,
}
