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

    /// <summary>The key of the obfuscation, which Word shows as a GUID: it depends on the font alone.</summary>
    public Guid Key { get; } = new(SHA256.HashData(Font).AsSpan(0, 16), bigEndian: true);

    /// <summary>The file as it is in the package: the first bytes are combined with the key, last byte first (ECMA-376, 17.8.1).</summary>
    public byte[] Obfuscate()
    {
        var key = Key.ToByteArray(bigEndian: true);
        var bytes = (byte[])Font.Clone();
        for (var i = 0; i < Math.Min(ObfuscatedLength, bytes.Length); i++)
        {
            bytes[i] ^= key[^(1 + (i % key.Length))];
        }

        return bytes;
    }
}
