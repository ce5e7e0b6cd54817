using System.Numerics;
using System.Runtime.CompilerServices;

namespace Resume.Formats.Imaging;

/// <summary>The blocks of a component of a JPEG image. What its coefficients are does not matter, but how many bits they take.</summary>
internal sealed class JpegBlocks
{
    private const int Side = 8;

    // Which coefficients are not zero, in zigzag order, which the later scans of a progressive image depend on. The first scan proves that the
    // file has as many blocks as its header says.
    private readonly Lazy<ulong[]> nonzero;

    // The next so many blocks have no more coefficients in this scan (G.1.2.2).
    private int endOfBand;

    public JpegBlocks(JpegFrame frame, JpegComponent component)
    {
        (Horizontal, Vertical) = (component.Horizontal, component.Vertical);
        Units = (Ceiling(frame.Width, Side * frame.Unit.Horizontal), Ceiling(frame.Height, Side * frame.Unit.Vertical));
        Across = Ceiling(Ceiling(frame.Width * Horizontal, frame.Unit.Horizontal), Side);
        Down = Ceiling(Ceiling(frame.Height * Vertical, frame.Unit.Vertical), Side);
        Stride = Units.Across * Horizontal;
        nonzero = new(() => new ulong[Stride * Units.Down * Vertical]);
    }

    /// <summary>The units of all components (A.2.3).</summary>
    public (int Across, int Down) Units { get; }

    public int Horizontal { get; }

    public int Vertical { get; }

    /// <summary>Blocks with pixels of the image, from left to right.</summary>
    public int Across { get; }

    /// <summary>Blocks with pixels of the image, from top to bottom.</summary>
    public int Down { get; }

    /// <summary>Blocks from left to right, with those that fill the last unit.</summary>
    public int Stride { get; }

    public void Restart() => endOfBand = 0;

    /// <summary>Reads all coefficients of a block, as other scans than progressive ones have them (F.2.2).</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void ReadWhole(ref JpegBits bits, ushort[] dc, ushort[] ac)
    {
        ReadDc(ref bits, dc);
        for (var k = 1; k < 64; k++)
        {
            var symbol = bits.Value(ac);
            k += symbol >> 4;
            if ((symbol & 15) == 0 && symbol != 0xF0)
            {
                return;
            }

            Check(k < 64);
        }
    }

    public static void ReadDc(ref JpegBits bits, ushort[] dc) => Check(bits.Value(dc) < 16);

    /// <summary>Reads the first bits of a range of coefficients (G.1.2.2).</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void ReadFirst(ref JpegBits bits, JpegScan scan, ushort[] ac, int block)
    {
        if (endOfBand > 0)
        {
            endOfBand--;
            return;
        }

        ref var known = ref nonzero.Value[block];
        for (var k = scan.First; k <= scan.Last; k++)
        {
            var symbol = bits.Symbol(ac);
            var (zeros, size) = (symbol >> 4, symbol & 15);
            if (size == 0 && zeros < 15)
            {
                endOfBand = (1 << zeros) + bits.Number(zeros) - 1;
                return;
            }

            k += zeros;
            Check(k <= scan.Last);
            bits.Skip(size);
            known |= (size > 0 ? 1UL : 0) << k;
        }
    }

    /// <summary>Reads one more bit of a range of coefficients (G.1.2.3).</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Refine(ref JpegBits bits, JpegScan scan, ushort[] ac, int block)
    {
        var k = scan.First;
        ref var known = ref nonzero.Value[block];
        for (; endOfBand == 0 && k <= scan.Last; k++)
        {
            var symbol = bits.Symbol(ac);
            var (zeros, size) = (symbol >> 4, symbol & 15);
            if (size == 0 && zeros < 15)
            {
                endOfBand = (1 << zeros) + bits.Number(zeros);
                break;
            }

            // The sign of a new coefficient. Those passed on the way to it have a bit each.
            Check(size < 2);
            bits.Skip(size);
            for (; k <= scan.Last && ((known >> k & 1) == 1 || zeros-- > 0); k++)
            {
                bits.Skip((int)(known >> k & 1));
            }

            Check(k <= scan.Last || size == 0);
            known |= (ulong)size << k;
        }

        if (endOfBand > 0)
        {
            endOfBand--;
            bits.Skip(k > scan.Last ? 0 : BitOperations.PopCount(known & (ulong.MaxValue << k) & (ulong.MaxValue >> (63 - scan.Last))));
        }
    }

    private static void Check(bool isRight)
    {
        if (!isRight)
        {
            throw ImageFileException.Damaged();
        }
    }

    private static int Ceiling(int number, int divisor) => (number + divisor - 1) / divisor;
}
