using System.Security.Cryptography;
using System.Text;

namespace Resume.Formats.Batch;

/// <summary>
/// A SHA-256 hash of what a source's outputs depend on: its bytes, its dependencies, the settings and the compiler. Not the environment.
/// </summary>
internal static class Fingerprint
{
    // Changes with every build of the compiler: outputs of another compiler are out of date.
    private static readonly string Compiler = typeof(Fingerprint).Module.ModuleVersionId.ToString("N");

    /// <summary>The hash in hexadecimal.</summary>
    /// <param name="settings">Everything else that decides the outputs, as text.</param>
    /// <param name="source">The source's bytes.</param>
    /// <param name="dependencies">Portable paths, and the hashes of contents; null for a file that does not exist.</param>
    /// <param name="variables">The names of the environment's variables that it asks for; their values are compared one by one.</param>
    public static string Compute(
        string settings,
        ReadOnlyMemory<byte> source,
        IEnumerable<(string Path, byte[]? Hash)> dependencies,
        IEnumerable<string> variables)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

        // Hashes of the parts have a fixed length, so two different lists of parts never give the same input.
        void Add(ReadOnlySpan<byte> part) => hash.AppendData(SHA256.HashData(part));

        Add(Encoding.UTF8.GetBytes(Compiler));
        Add(Encoding.UTF8.GetBytes(settings));
        Add(source.Span);

        foreach (var (path, content) in dependencies)
        {
            Add(Encoding.UTF8.GetBytes(path));
            hash.AppendData([content is null ? (byte)0 : (byte)1]);
            hash.AppendData(content ?? []);
        }

        foreach (var variable in variables)
        {
            Add(Encoding.UTF8.GetBytes(variable));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
