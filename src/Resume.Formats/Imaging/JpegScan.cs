using System.Collections.Immutable;

namespace Resume.Formats.Imaging;

/// <summary>The header of a scan (ISO/IEC 10918-1, B.2.3).</summary>
/// <param name="Components">Its components, as indexes in the frame, and the numbers of their tables for DC and AC coefficients.</param>
/// <param name="First">The first coefficient in zigzag order; 0 is the DC coefficient.</param>
/// <param name="Last">The last coefficient.</param>
/// <param name="High">The bit that earlier scans ended with, or 0 in the first scan of these coefficients.</param>
/// <param name="Low">The bit that this scan ends with.</param>
internal sealed record JpegScan(ImmutableArray<(int Index, int Dc, int Ac)> Components, int First, int Last, int High, int Low)
{
    // G.1.1.1.1 limits the bits that later scans can add.
    private const int MostBits = 13;

    /// <summary>True if the scan has Huffman codes for DC coefficients.</summary>
    public bool UsesDc => First == 0 && High == 0;

    /// <summary>True if the scan has Huffman codes for AC coefficients.</summary>
    public bool UsesAc => Last > 0;

    /// <exception cref="ImageFileException">The header is damaged, or does not fit the frame.</exception>
    public static JpegScan Read(ReadOnlySpan<byte> content, JpegFrame frame)
    {
        if (content.Length < 6 || content[0] is < 1 or > 4 || content.Length != 4 + (2 * content[0]))
        {
            throw ImageFileException.Damaged();
        }

        var components = ImmutableArray.CreateBuilder<(int, int, int)>();
        for (var i = 1; i < content.Length - 3; i += 2)
        {
            var id = content[i];
            var index = frame.Components.IndexOf(frame.Components.FirstOrDefault(component => component.Id == id));
            var (dc, ac) = (content[i + 1] >> 4, content[i + 1] & 15);
            if (index < 0 || components.Any(other => other.Item1 == index) || Math.Max(dc, ac) >= JpegTables.Count)
            {
                throw ImageFileException.Damaged();
            }

            components.Add((index, dc, ac));
        }

        // Other processes than the progressive one have all coefficients in one scan, whatever these bytes are.
        return frame.IsProgressive
            ? Check(new(components.ToImmutable(), content[^3], content[^2], content[^1] >> 4, content[^1] & 15))
            : new(components.ToImmutable(), 0, 63, 0, 0);
    }

    private static JpegScan Check(JpegScan scan) =>
        scan.First <= scan.Last && scan.Last < 64
        && (scan.First == 0) == (scan.Last == 0)
        && (scan.First == 0 || scan.Components.Length == 1)
        && scan.Low <= MostBits
        && (scan.High == 0 || scan.High == scan.Low + 1)
            ? scan
            : throw ImageFileException.Damaged();
}
