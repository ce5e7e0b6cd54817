using System.Security.Cryptography;

namespace Resume.Formats.Writers.Docx.Parts;

/// <summary>A font that the document contains.</summary>
/// <param name="Family">The family.</param>
/// <param name="Bold">Whether it is the bold style of the family.</param>
/// <param name="Italic">Whether it is the italic style of the family.</param>
/// <param name="Font">The font file.</param>
internal sealed record EmbeddedFace(string Family, bool Bold, bool Italic, byte[] Font)
{
    private const int ObfuscatedLength = 32;

    private readonly Lazy<StoredPart> part = new(() => StoredPart.Compress(Obfuscate(Font)));

    /// <summary>The key of the obfuscation, which Word shows as a GUID: it depends on the font alone.</summary>
    public Guid Key { get; } = KeyOf(Font);

    /// <summary>The part of the package, compressed once for all documents that contain it.</summary>
    public StoredPart Part => part.Value;

    private static Guid KeyOf(byte[] font) => new(SHA256.HashData(font).AsSpan(0, 16), bigEndian: true);

    // The first bytes are combined with the key, last byte first (ECMA-376, 17.8.1).
    private static byte[] Obfuscate(byte[] font)
    {
        var key = KeyOf(font).ToByteArray(bigEndian: true);
        var bytes = (byte[])font.Clone();
        for (var i = 0; i < Math.Min(ObfuscatedLength, bytes.Length); i++)
        {
            bytes[i] ^= key[^(1 + (i % key.Length))];
        }

        return bytes;
    }
}
