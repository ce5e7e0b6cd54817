namespace Resume.Formats.Tests.Imaging;

/// <summary>Makes JPEG files in which all bits of the coded data are 0: grey, in blocks of two bits.</summary>
internal static class JpegMaker
{
    private const byte Dht = 0xC4;
    private const byte Sos = 0xDA;
    private const byte Dqt = 0xDB;

    public static byte[] Quantization { get; } = Segment(Dqt, [0, .. Enumerable.Repeat((byte)1, 64)]);

    // One code, 0. As a DC coefficient it means no difference, as an AC coefficient the end of the block.
    public static byte[] Tables { get; } = [.. Quantization, .. Codes(0), .. Codes(0x10)];

    /// <summary>Makes a baseline file with segments after its first marker.</summary>
    public static byte[] Make(int width, int height, params byte[] segments) =>
        File(segments, Quantization, Frame(width, height), Codes(0), Codes(0x10), Scan(Blocks(width, height)));

    /// <summary>Makes a file of segments.</summary>
    public static byte[] File(params byte[][] segments) => [0xFF, 0xD8, .. segments.SelectMany(segment => segment), 0xFF, 0xD9];

    public static byte[] Frame(int width, int height, byte process = 0xC0, byte bits = 8, byte components = 1) => Segment(
        process,
        [
            bits, (byte)(height >> 8), (byte)height, (byte)(width >> 8), (byte)width, components,
            .. Enumerable.Range(1, components).SelectMany(id => new byte[] { (byte)id, 0x11, 0 }),
        ]);

    public static byte[] Scan(byte[] data, byte component = 1) => [.. Segment(Sos, [1, component, 0, 0, 63, 0]), .. data];

    /// <summary>The data of all blocks.</summary>
    public static byte[] Blocks(int width, int height) => new byte[((width + 7) / 8 * ((height + 7) / 8) + 3) / 4];

    public static byte[] Segment(byte marker, params byte[] content) =>
        [0xFF, marker, (byte)((content.Length + 2) >> 8), (byte)(content.Length + 2), .. content];

    public static byte[] Codes(byte number) => Segment(Dht, [number, 1, .. new byte[15], 0]);
}
