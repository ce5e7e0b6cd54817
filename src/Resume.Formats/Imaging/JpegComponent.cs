namespace Resume.Formats.Imaging;

/// <summary>A component of a JPEG image, such as its brightness (ISO/IEC 10918-1, B.2.2).</summary>
/// <param name="Id">The number by which scans name it.</param>
/// <param name="Horizontal">Blocks of it in the width of a unit.</param>
/// <param name="Vertical">Blocks of it in the height of a unit.</param>
/// <param name="Table">The number of its quantization table.</param>
internal readonly record struct JpegComponent(byte Id, int Horizontal, int Vertical, int Table)
{
    /// <summary>Its bytes in a frame header.</summary>
    public const int Length = 3;

    public static JpegComponent Read(ReadOnlySpan<byte> content)
    {
        var component = new JpegComponent(content[0], content[1] >> 4, content[1] & 15, content[2]);
        return component is { Horizontal: >= 1 and <= 4, Vertical: >= 1 and <= 4, Table: < JpegTables.Count }
            ? component
            : throw ImageFileException.Damaged();
    }
}
