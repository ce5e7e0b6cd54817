using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace Resume.Formats.Files;

/// <summary>SHA-256 hashes of the contents of files, which nobody changes. That of a large one, such as a font of many sources, is kept.</summary>
internal static class ContentHash
{
    private const int LeastKept = 1 << 20;

    private static readonly ConditionalWeakTable<byte[], byte[]> Known = [];

    /// <summary>The hash of a content.</summary>
    public static byte[] Compute(ReadOnlyMemory<byte> content) =>
        content.Length >= LeastKept && MemoryMarshal.TryGetArray(content, out var array) && array.Count == array.Array!.Length
            ? Known.GetValue(array.Array, SHA256.HashData)
            : SHA256.HashData(content.Span);
}
