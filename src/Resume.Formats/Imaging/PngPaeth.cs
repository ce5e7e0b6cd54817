using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Resume.Formats.Imaging;

/// <summary>The filter Paeth (ISO/IEC 15948, 9.4), which most rows of photos have.</summary>
internal static class PngPaeth
{
    private const int MostBytes = 8;

    /// <summary>Reverses the filter of a row in place.</summary>
    /// <remarks>
    /// All bytes of a pixel at once: which of its neighbours is the nearest cannot be foreseen, so that a branch for each byte would take six
    /// times as long.
    /// </remarks>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Reverse(Span<byte> row, ReadOnlySpan<byte> above, int step)
    {
        var (left, corner) = (Vector128<short>.Zero, Vector128<short>.Zero);
        var at = 0;
        for (; at + MostBytes <= row.Length; at += step)
        {
            var up = Read(above[at..]);
            Vector128<short> a = up - corner, b = left - corner;
            var c = Vector128.Abs(a + b);
            (a, b) = (Vector128.Abs(a), Vector128.Abs(b));
            var nearest = Vector128.Min(c, Vector128.Min(a, b));
            var prediction = Vector128.ConditionalSelect(
                Vector128.Equals(nearest, a),
                left,
                Vector128.ConditionalSelect(Vector128.Equals(nearest, b), up, corner));
            left = (Read(row[at..]) + prediction) & Vector128.Create((short)0xFF);
            corner = up;
            var pixel = Vector128.Narrow(left.AsUInt16(), left.AsUInt16()).AsUInt64().ToScalar();
            for (var i = 0; i < step; i++, pixel >>= 8)
            {
                row[at + i] = (byte)pixel;
            }
        }

        for (; at < row.Length; at++)
        {
            row[at] += at < step ? above[at] : Predict(row[at - step], above[at], above[at - step]);
        }
    }

    /// <summary>The one of three neighbours that is nearest to the left one plus the one above less the one in the corner.</summary>
    public static byte Predict(byte left, byte above, byte corner)
    {
        var (a, b, c) = (Math.Abs(above - corner), Math.Abs(left - corner), Math.Abs(left + above - (2 * corner)));
        return a <= b && a <= c ? left : b <= c ? above : corner;
    }

    private static Vector128<short> Read(ReadOnlySpan<byte> bytes) =>
        Vector128.WidenLower(Vector128.CreateScalar(BinaryPrimitives.ReadUInt64LittleEndian(bytes)).AsByte()).AsInt16();
}
