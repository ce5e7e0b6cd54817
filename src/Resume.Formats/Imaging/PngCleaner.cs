namespace Resume.Formats.Imaging;

/// <summary>Writes a PNG file anew, with the chunks that are needed to show it.</summary>
/// <remarks>
/// These are the header, the palette, the transparency, the rows, and what the numbers of the pixels mean. A colour profile is kept with its
/// standard texts: its description, its copyright, and the device it describes. Everything else is left out: texts, Exif data, times,
/// thumbnails, the frames of an animation after the first, unknown chunks, and bytes after the end of the rows or of the file.
/// </remarks>
internal static class PngCleaner
{
    // Rows after the last one are a mistake of a few small programs. To leave them out, the others are stored, which takes room.
    private const long LargestStored = 1024 * 1024;

    /// <summary>Checks every row and returns the new file, and the same with its orientation.</summary>
    /// <exception cref="ImageFileException">A row is missing or damaged, or a pixel has a colour that the palette lacks.</exception>
    public static CleanImage Clean(PngChunks chunks)
    {
        var orientation = ExifOrientation.Read(chunks.Exif.Span);
        var indexes = new PngIndexes(chunks.Header);
        var rows = CleanRows(chunks, indexes);
        (string Type, ReadOnlyMemory<byte> Data)[] kept =
        [
            ("IHDR", chunks.Header.Write()),
            .. chunks.Colors.Select(color => (color.Type, (ReadOnlyMemory<byte>)color.Data)),
            ("PLTE", indexes.Clean(chunks.Palette.Span)),
            ("tRNS", indexes.CleanTransparency(chunks.Transparency)),
            ("IDAT", rows),
        ];
        kept = [.. kept.Where(chunk => !chunk.Data.IsEmpty), ("IEND", default)];
        var stored = PngChunk.WriteFile(kept);
        return new(
            stored,
            orientation == 1 ? stored : PngChunk.WriteFile([kept[0], ("eXIf", ExifOrientation.Write(orientation)), .. kept[1..]]),
            orientation);
    }

    private static ReadOnlyMemory<byte> CleanRows(PngChunks chunks, PngIndexes indexes)
    {
        var header = chunks.Header;
        using var rows = new PngRows(header, chunks.Compressed);
        while (rows.MoveNext())
        {
            if (indexes.Matter)
            {
                rows.Reverse();
                indexes.Add(rows.Row, rows.Pass.Columns(header));
            }
        }

        return rows.Trim(chunks.Compressed)
            ?? (header.UnpackedBytes <= LargestStored
                ? StoredZlib.Write(PngRows.UnpackAll(chunks))
                : throw new ImageFileException("it has more rows than its header says"));
    }
}
