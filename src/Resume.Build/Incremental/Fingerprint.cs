using System.Security.Cryptography;
using System.Text;
using Resume.Formats;

namespace Resume.Build.Incremental;

/// <summary>A hash of everything a source's outputs are made from: its bytes, its dependencies, its settings, and the compiler.</summary>
internal static class Fingerprint
{
    /// <summary>Changes with every edit of our code: what another compiler made is stale.</summary>
    private static readonly string Compiler = string.Join('+',
        new[] { typeof(ResumeCompiler), typeof(Fingerprint) }.Select(type => type.Module.ModuleVersionId.ToString("N")));

    public static string Of(string settings, ReadOnlyMemory<byte> source, IEnumerable<(string Path, ReadOnlyMemory<byte>? Content)> dependencies)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

        // Hashes of parts rather than the parts: their lengths are fixed, so no two lists read alike.
        void Add(ReadOnlySpan<byte> part) => hash.AppendData(SHA256.HashData(part));

        Add(Encoding.UTF8.GetBytes(Compiler));
        Add(Encoding.UTF8.GetBytes(settings));
        Add(source.Span);

        foreach (var (path, content) in dependencies)
        {
            Add(Encoding.UTF8.GetBytes(path));
            hash.AppendData([content is null ? (byte)0 : (byte)1]);
            Add(content.GetValueOrDefault().Span);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
