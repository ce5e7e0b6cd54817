using System.Runtime.CompilerServices;

namespace Resume.Formats.Imaging;

/// <summary>Reads the codes of a scan, to find out whether blocks are missing, and where the last one ends.</summary>
internal sealed class JpegDecoder
{
    // B.2.3: the blocks of a unit of several components.
    private const int MostBlocks = 10;

    private readonly JpegFrame frame;
    private readonly JpegBlocks[] blocks;

    public JpegDecoder(JpegFrame frame)
    {
        this.frame = frame;
        blocks = [.. frame.Components.Select(component => new JpegBlocks(frame, component))];
    }

    /// <summary>Writes the coded data of a scan without the bytes after its last block, and after those before a restart marker.</summary>
    /// <exception cref="ImageFileException">Blocks are missing or damaged.</exception>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Copy(ReadOnlySpan<byte> data, JpegScan scan, JpegTables tables, JpegOutput output)
    {
        data = WithoutFill(data);
        var codes = scan.Components
            .Select(each => (
                Blocks: blocks[each.Index],
                Dc: scan.UsesDc ? tables.Huffman(isAc: false, each.Dc).Codes : [],
                Ac: scan.UsesAc ? tables.Huffman(isAc: true, each.Ac).Codes : []))
            .ToArray();
        var (across, down) = codes is [var single] ? (single.Blocks.Across, single.Blocks.Down) : codes[0].Blocks.Units;
        if (codes.Length > 1 && codes.Sum(each => each.Blocks.Horizontal * each.Blocks.Vertical) > MostBlocks)
        {
            throw ImageFileException.Damaged();
        }

        var units = across * down;
        var interval = tables.Interval == 0 ? units : tables.Interval;
        for (var (unit, restarts) = (0, 0); unit < units; restarts++)
        {
            var end = Math.Min(units, unit + interval);
            var part = data[..EndOfPart(data)];
            var bits = new JpegBits(part);
            Array.ForEach(blocks, each => each.Restart());
            for (; unit < end && !bits.IsOverrun && !bits.IsDamaged; unit++)
            {
                ReadUnit(ref bits, scan, codes, unit / across, unit % across);
            }

            // The last block of the smallest files has no end. Viewers show it nevertheless.
            if ((bits.IsOverrun || bits.IsDamaged) && unit < units)
            {
                throw bits.IsOverrun ? ImageFileException.Truncated() : ImageFileException.Damaged();
            }

            output.Raw(part[..bits.Used]);
            if (unit < units)
            {
                data = SkipRestart(data[part.Length..], (byte)(JpegMarker.FirstRestart + (restarts % 8)));
                output.Marker((byte)(JpegMarker.FirstRestart + (restarts % 8)));
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void ReadUnit(
        ref JpegBits bits, JpegScan scan, (JpegBlocks Blocks, ushort[] Dc, ushort[] Ac)[] components, int row, int column)
    {
        if (components is [var (single, singleDc, singleAc)])
        {
            ReadBlock(ref bits, scan, single, singleDc, singleAc, (row * single.Stride) + column);
            return;
        }

        foreach (var (component, dc, ac) in components)
        {
            for (var i = 0; i < component.Horizontal * component.Vertical; i++)
            {
                // Only scans of a single component depend on which block it is (G.1.1.1.1).
                ReadBlock(ref bits, scan, component, dc, ac, block: 0);
            }
        }
    }

    private void ReadBlock(ref JpegBits bits, JpegScan scan, JpegBlocks component, ushort[] dc, ushort[] ac, int block)
    {
        if (!frame.IsProgressive)
        {
            JpegBlocks.ReadWhole(ref bits, dc, ac);
        }
        else if (scan.UsesDc)
        {
            JpegBlocks.ReadDc(ref bits, dc);
        }
        else if (!scan.UsesAc)
        {
            bits.Skip(1);
        }
        else if (scan.High == 0)
        {
            component.ReadFirst(ref bits, scan, ac, block);
        }
        else
        {
            component.Refine(ref bits, scan, ac, block);
        }
    }

    private static int EndOfPart(ReadOnlySpan<byte> data)
    {
        for (var at = 0; at < data.Length; at += 2)
        {
            var found = data[at..].IndexOf((byte)0xFF);
            if (found < 0)
            {
                break;
            }

            at += found;
            if (data[at + 1] != 0)
            {
                return at;
            }
        }

        return data.Length;
    }

    private static ReadOnlySpan<byte> SkipRestart(ReadOnlySpan<byte> data, byte marker) =>
        data.IsEmpty ? throw ImageFileException.Truncated()
        : data[1] == marker ? data[2..]
        : throw ImageFileException.Damaged();

    // B.1.1.2 and F.1.2.3: any number of 0xFF may precede the byte that tells what they mean.
    private static ReadOnlySpan<byte> WithoutFill(ReadOnlySpan<byte> data)
    {
        if (data.IsEmpty || (data.IndexOf([(byte)0xFF, (byte)0xFF]) < 0 && data[^1] != 0xFF))
        {
            return data;
        }

        var clean = new byte[data.Length];
        var length = 0;
        for (var i = 0; i < data.Length; i++)
        {
            if (data[i] != 0xFF || (i + 1 < data.Length && data[i + 1] != 0xFF))
            {
                clean[length++] = data[i];
            }
        }

        return clean.AsSpan(0, length);
    }
}
