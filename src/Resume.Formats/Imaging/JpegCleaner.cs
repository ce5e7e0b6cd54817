namespace Resume.Formats.Imaging;

/// <summary>Writes a JPEG file anew, with the segments that are needed to show it.</summary>
/// <remarks>
/// These are one frame header, its scans, the tables that they use, and what the numbers of the pixels mean: a JFIF header without thumbnail,
/// Adobe's segment, and a colour profile, with its standard texts: its description, its copyright, and the device it describes. Everything
/// else is left out: Exif data, XMP, IPTC, comments, thumbnails, further pictures, and bytes between, within and after the segments.
/// </remarks>
internal sealed class JpegCleaner(int length) : IDisposable
{
    // Twenty are many. Each costs a walk over all blocks, even if it is nearly empty.
    private const int MostScans = 200;

    private readonly JpegOutput output = new(length);
    private readonly JpegTables tables = new();
    private readonly JpegColors colors = new();
    private readonly List<JpegScan> scans = [];
    private JpegFrame? frame;
    private JpegDecoder? decoder;
    private bool hasExif;
    private int orientation = 1;

    private static ReadOnlySpan<byte> ExifSignature => "Exif\0\0"u8;

    // Each component has a scan.
    private bool IsComplete => frame is not null && Enumerable.Range(0, frame.Components.Length).All(HasScan);

    /// <summary>Checks every block and returns the new file, and the same with its orientation.</summary>
    /// <exception cref="ImageFileException">The file is damaged or cut, or a kind of JPEG that some viewers do not show.</exception>
    public CleanImage Clean(ReadOnlySpan<byte> file)
    {
        var segments = new JpegSegments(file);
        while (segments.MoveNext())
        {
            var marker = segments.Marker;
            if (marker == JpegMarker.StartOfScan)
            {
                var content = segments.Content;
                CleanScan(content, segments.ReadScan());
            }
            else if (JpegMarker.IsFrame(marker) || marker == JpegMarker.HierarchicalProgression)
            {
                frame = frame is null ? JpegFrame.Read(marker, segments.Content) : throw new ImageFileException("it has two frame headers");
            }
            else if (!tables.Read(marker, segments.Content) && scans.Count == 0)
            {
                ReadApplication(marker, segments.Content);
            }
        }

        var stored = IsComplete ? output.Finish() : throw ImageFileException.Truncated();
        return new(stored, orientation == 1 ? stored : InsertOrientation(stored), orientation);
    }

    public void Dispose() => output.Dispose();

    private byte[] InsertOrientation(byte[] jpeg)
    {
        byte[] exif = [.. ExifSignature, .. ExifOrientation.Write(orientation)];

        // After a JFIF header, which must be the first segment.
        var at = jpeg[3] == JpegMarker.App0 ? 4 + ((jpeg[4] << 8) | jpeg[5]) : 2;
        return [.. jpeg.AsSpan(0, at), 0xFF, JpegMarker.App1, 0, (byte)(2 + exif.Length), .. exif, .. jpeg.AsSpan(at)];
    }

    private bool HasScan(int component) =>
        scans.Exists(scan => scan.UsesDc && scan.Components.Any(each => each.Index == component));

    private void ReadApplication(byte marker, ReadOnlySpan<byte> content)
    {
        colors.Read(marker, content);
        if (marker == JpegMarker.App1 && !hasExif && content.StartsWith(ExifSignature))
        {
            (hasExif, orientation) = (true, ExifOrientation.Read(content[ExifSignature.Length..]));
        }
    }

    private void CleanScan(ReadOnlySpan<byte> header, ReadOnlySpan<byte> data)
    {
        var whole = frame ?? throw new ImageFileException("its size is missing");
        var scan = JpegScan.Read(header, whole);
        if (scan.First > 0 && !HasScan(scan.Components[0].Index))
        {
            // G.1.1.1.1: DC coefficients come first.
            throw ImageFileException.Damaged();
        }

        if (scans.Count == MostScans)
        {
            throw new ImageFileException(FormattableString.Invariant($"it has more than {MostScans} scans"));
        }

        if (decoder is null)
        {
            colors.Write(output, whole.Components.Length);
            tables.WriteFor(whole, output);
            output.Segment(whole.Process, whole.Write());
            decoder = new(whole);
        }

        scans.Add(scan);
        tables.WriteFor(scan, whole, output);
        output.Segment(JpegMarker.StartOfScan, header);
        decoder.Copy(data, scan, tables, output);
    }
}
