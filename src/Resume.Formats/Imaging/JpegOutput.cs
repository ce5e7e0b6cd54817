namespace Resume.Formats.Imaging;

/// <summary>A JPEG file under construction.</summary>
internal sealed class JpegOutput : IDisposable
{
    private readonly MemoryStream file;

    public JpegOutput(int capacity)
    {
        file = new(capacity);
        Marker(JpegMarker.StartOfImage);
    }

    public void Marker(byte marker) => file.Write([0xFF, marker]);

    public void Segment(byte marker, params ReadOnlySpan<byte> content)
    {
        Marker(marker);
        var length = content.Length + 2;
        file.Write([(byte)(length >> 8), (byte)length]);
        file.Write(content);
    }

    public void Raw(ReadOnlySpan<byte> data) => file.Write(data);

    /// <summary>Returns the file with its last marker.</summary>
    public byte[] Finish()
    {
        Marker(JpegMarker.EndOfImage);
        return file.Length == file.Capacity ? file.GetBuffer() : file.ToArray();
    }

    public void Dispose() => file.Dispose();
}
