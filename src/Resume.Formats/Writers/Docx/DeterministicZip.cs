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
    public static byte[] Rewrite(Stream package)
    {
        using var archive = new ZipArchive(package, ZipArchiveMode.Read, leaveOpen: true);
        using var output = new MemoryStream();
        using (var zip = new ZipOutputStream(output) { IsStreamOwner = false, UseZip64 = UseZip64.Off })
        {
            zip.SetLevel(Level);
            var entries = archive.Entries
                .OrderBy(entry => entry.FullName != ContentTypes)
                .ThenBy(entry => entry.FullName, StringComparer.Ordinal);
            foreach (var entry in entries)
            {
                zip.PutNextEntry(new ZipEntry(entry.FullName)
                {
                    DateTime = FixedTime,
                    IsUnicodeText = false,
                    CompressionMethod = IsStored(entry) ? CompressionMethod.Stored : CompressionMethod.Deflated,
                    Size = entry.Length,
                    Crc = entry.Crc32,
                });
                using var content = entry.Open();
                content.CopyTo(zip);
                zip.CloseEntry();
            }
        }

        return output.ToArray();
    }

    // A picture is compressed already: to try it again takes a second for 20 MB.
    private static bool IsStored(ZipArchiveEntry entry) =>
        entry.Length < SmallPart || entry.FullName.Contains("/media/", StringComparison.Ordinal);
}
