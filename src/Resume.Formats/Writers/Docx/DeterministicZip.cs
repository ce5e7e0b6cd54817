using System.IO.Compression;
using ICSharpCode.SharpZipLib.Zip;

namespace Resume.Formats.Writers.Docx;

/// <summary>Repacks a package so that its bytes depend only on its content: fixed order, fixed time, one managed compressor.</summary>
/// <remarks>
/// System.IO.Packaging writes the current time, and System.IO.Compression uses a native zlib,
/// whose output differs between systems and runtime versions.
/// </remarks>
internal static class DeterministicZip
{
    private const string ContentTypes = "[Content_Types].xml";

    // Level 6 would make the example's package 8 % smaller and writing a document take 10 % longer.
    private const int Level = 4;

    // A part below this length is stored: to reset the compressor would take longer than to write the part.
    private const int SmallPart = 1024;

    // The earliest time that MS-DOS dates can express.
    private static readonly DateTime FixedTime = new(1980, 1, 1);

    /// <summary>Returns the package with the content types first, where some readers expect them, then the parts by name.</summary>
    /// <param name="package">The package, in which the following parts are empty.</param>
    /// <param name="parts">
    /// Parts by name: the photo, which is compressed already, and which the package would copy five times; and fonts, which are compressed
    /// once for all documents.
    /// </param>
    public static ReadOnlyMemory<byte> Rewrite(Stream package, IReadOnlyDictionary<string, StoredPart> parts)
    {
        using var archive = new ZipArchive(package, ZipArchiveMode.Read, leaveOpen: true);
        using var output = new MemoryStream((int)package.Length + parts.Values.Sum(part => part.Content.Length));
        using (var zip = new ZipOutputStream(output) { IsStreamOwner = false, UseZip64 = UseZip64.Off })
        {
            zip.SetLevel(Level);
            var entries = archive.Entries
                .OrderBy(entry => entry.FullName != ContentTypes)
                .ThenBy(entry => entry.FullName, StringComparer.Ordinal);
            foreach (var entry in entries)
            {
                if (parts.TryGetValue(entry.FullName, out var part))
                {
                    Begin(zip, entry, part);
                    zip.Write(part.Content.Span);
                }
                else
                {
                    zip.PutNextEntry(Entry(entry, entry.Length, entry.Crc32, isStored: entry.Length < SmallPart));
                    using var content = entry.Open();
                    content.CopyTo(zip);
                }

                zip.CloseEntry();
            }
        }

        return output.GetBuffer().AsMemory(0, (int)output.Length);
    }

    private static void Begin(ZipOutputStream zip, ZipArchiveEntry entry, StoredPart part)
    {
        var next = Entry(entry, part.Length, part.Checksum, isStored: !part.IsCompressed);
        if (part.IsCompressed)
        {
            next.CompressedSize = part.Content.Length;
            zip.PutNextPassthroughEntry(next);
        }
        else
        {
            zip.PutNextEntry(next);
        }
    }

    private static ZipEntry Entry(ZipArchiveEntry entry, long length, uint checksum, bool isStored) => new(entry.FullName)
    {
        DateTime = FixedTime,
        IsUnicodeText = false,
        CompressionMethod = isStored ? CompressionMethod.Stored : CompressionMethod.Deflated,
        Size = length,
        Crc = checksum,
    };
}
