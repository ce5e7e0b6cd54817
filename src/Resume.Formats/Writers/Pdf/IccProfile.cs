namespace Resume.Formats.Writers.Pdf;

/// <summary>The colour space sRGB as an ICC profile of version 4 (ICC.1:2010), made of its definition in IEC 61966-2-1.</summary>
internal static class IccProfile
{
    private const int HeaderLength = 128;

    // As ICC has it, adapted to the white of D50 by Bradford's method.
    private static readonly double[] White = [0.9642, 1, 0.8249];
    private static readonly double[] Red = [0.43607, 0.22249, 0.01392];
    private static readonly double[] Green = [0.38515, 0.71687, 0.09708];
    private static readonly double[] Blue = [0.14307, 0.06061, 0.71410];
    private static readonly double[] Adaptation = [1.04788, 0.02292, -0.05022, 0.02959, 0.99048, -0.01707, -0.00925, 0.01508, 0.75168];
    private static readonly double[] Curve = [2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045];

    public static void Write(PdfBuffer buffer)
    {
        using var data = new PdfBuffer(1024);
        using var table = new PdfBuffer();
        var count = 0;

        Tag("desc"u8, Text("sRGB"));
        Tag("cprt"u8, Text("CC0"));
        Tag("wtpt"u8, Numbers("XYZ "u8, White));
        Tag("chad"u8, Numbers("sf32"u8, Adaptation));
        Tag("rXYZ"u8, Numbers("XYZ "u8, Red));
        Tag("gXYZ"u8, Numbers("XYZ "u8, Green));
        Tag("bXYZ"u8, Numbers("XYZ "u8, Blue));
        var curve = Tag("rTRC"u8, Numbers("para\0\0\0\0\0\u0003\0\0"u8, Curve));
        Entry("gTRC"u8, curve);
        Entry("bTRC"u8, curve);

        var start = HeaderLength + 4 + table.Length;
        WriteHeader(buffer, start + data.Length);
        buffer.BigEndian(count, 4);
        // Offsets were counted within the data; what precedes it is known only now.
        for (var i = 0; i < table.Length; i += 12)
        {
            buffer.Raw(table.Span.Slice(i, 4))
                .BigEndian(start + System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(table.Span[(i + 4)..]), 4)
                .Raw(table.Span.Slice(i + 8, 4));
        }

        buffer.Raw(data.Span);

        (int Offset, int Length) Tag(ReadOnlySpan<byte> name, byte[] content)
        {
            var place = (data.Length, content.Length);
            Entry(name, place);
            data.Raw(content);
            return place;
        }

        void Entry(ReadOnlySpan<byte> name, (int Offset, int Length) place)
        {
            table.Raw(name).BigEndian(place.Offset, 4).BigEndian(place.Length, 4);
            count++;
        }
    }

    /// <summary>A display profile of RGB with its date fixed at the standard's own year (7.2).</summary>
    private static void WriteHeader(PdfBuffer buffer, int size)
    {
        var start = buffer.Length;
        buffer.BigEndian(size, 4).BigEndian(0, 4).BigEndian(0x04200000, 4).Raw("mntrRGB XYZ "u8);
        foreach (var part in (ReadOnlySpan<int>)[1999, 10, 18, 0, 0, 0])
        {
            buffer.BigEndian(part, 2);
        }

        buffer.Raw("acsp"u8);
        Fill(28);
        foreach (var value in White)
        {
            buffer.BigEndian(Fixed(value), 4);
        }

        Fill(HeaderLength - (buffer.Length - start));

        void Fill(int zeros)
        {
            for (var i = 0; i < zeros; i++)
            {
                buffer.Raw(0);
            }
        }
    }

    private static byte[] Numbers(ReadOnlySpan<byte> type, double[] values)
    {
        using var buffer = new PdfBuffer();
        buffer.Raw(type);
        if (type.Length == 4)
        {
            buffer.BigEndian(0, 4);
        }

        foreach (var value in values)
        {
            buffer.BigEndian(Fixed(value), 4);
        }

        return buffer.Span.ToArray();
    }

    /// <summary>One text in one language (10.15), filled up to a multiple of four bytes.</summary>
    private static byte[] Text(string text)
    {
        using var buffer = new PdfBuffer();
        buffer.Raw("mluc\0\0\0\0\0\0\0\u0001\0\0\0\u000cenUS"u8).BigEndian(2 * text.Length, 4).BigEndian(28, 4);
        foreach (var letter in text)
        {
            buffer.BigEndian(letter, 2);
        }

        while (buffer.Length % 4 != 0)
        {
            buffer.Raw(0);
        }

        return buffer.Span.ToArray();
    }

    private static int Fixed(double value) => (int)Math.Round(value * 65536, MidpointRounding.AwayFromZero);
}
