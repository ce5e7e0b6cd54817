using System.Buffers.Binary;
using Resume.Formats.Resources;

namespace Resume.Formats.Text;

/// <summary>Properties of characters from the Unicode Character Database, as far as line breaking, ordering and widths need them.</summary>
/// <remarks>
/// The data is an embedded resource, so lines break the same way on every machine and every runtime. tools/UnicodeData writes it.
/// It is a two-stage table: a block number for every 256 code points, then a set of properties for each code point of a block.
/// </remarks>
internal static class UnicodeTable
{
    private const int BlockSize = 256;
    private const int BlockCount = 0x110000 / BlockSize;

    private static readonly byte[] Data = EmbeddedFiles.Read("Text/unicode.bin");
    private static readonly int BracketsAt = 4;
    private static readonly int BracketCount = Data[3];
    private static readonly int PropertiesAt = BracketsAt + (6 * BracketCount);
    private static readonly int BlocksAt = PropertiesAt + 1 + (2 * Data[PropertiesAt]);
    private static readonly ushort[] Properties = ReadProperties();
    private static readonly ushort[] Early = ReadEarly();
    private static readonly Dictionary<int, int> Brackets = ReadPairs(BracketsAt, BracketCount, both: true);
    private static readonly Lazy<Dictionary<int, int>> Capitals = new(ReadCapitals);

    /// <summary>The version of Unicode that the data is from, such as "15.0.0".</summary>
    public static string Version { get; } = $"{Data[0]}.{Data[1]}.{Data[2]}";

    public static LineBreakClass LineBreak(int codePoint) => (LineBreakClass)(Find(codePoint) & 0x3F);

    public static BidiClass Bidi(int codePoint) => (BidiClass)((Find(codePoint) >> 6) & 0x1F);

    /// <summary>East_Asian_Width is F, W or H: the character belongs to East Asian typography.</summary>
    public static bool IsEastAsian(int codePoint) => (Find(codePoint) & 0x800) != 0;

    /// <summary>East_Asian_Width is F or W: the character takes two columns.</summary>
    public static bool IsWide(int codePoint) => (Find(codePoint) & 0x4000) != 0;

    /// <summary>Extended_Pictographic, but not assigned yet.</summary>
    public static bool IsFuturePictograph(int codePoint) => (Find(codePoint) & 0x1000) != 0;

    /// <summary>Default_Ignorable_Code_Point: shown as nothing where a font lacks it.</summary>
    public static bool IsIgnorable(int codePoint) => (Find(codePoint) & 0x2000) != 0;

    /// <summary>For an opening bracket its closing bracket, for a closing bracket its opening bracket negated, otherwise 0.</summary>
    public static int Bracket(int codePoint) => Brackets.GetValueOrDefault(codePoint);

    /// <summary>Simple_Uppercase_Mapping: the capital of a letter if that is one character, otherwise the character itself.</summary>
    public static int Capital(int codePoint) => Capitals.Value.GetValueOrDefault(codePoint, codePoint);

    private static ushort Find(int codePoint)
    {
        if (codePoint < Early.Length)
        {
            return Early[codePoint];
        }

        var block = Data[BlocksAt + (codePoint / BlockSize)];
        return Properties[Data[BlocksAt + BlockCount + (block * BlockSize) + (codePoint % BlockSize)]];
    }

    private static ushort[] ReadProperties()
    {
        var properties = new ushort[Data[PropertiesAt]];
        for (var i = 0; i < properties.Length; i++)
        {
            properties[i] = BinaryPrimitives.ReadUInt16LittleEndian(Data.AsSpan(PropertiesAt + 1 + (2 * i)));
        }

        return properties;
    }

    // Most text is in this range.
    private static ushort[] ReadEarly()
    {
        var early = new ushort[0x300];
        for (var i = 0; i < early.Length; i++)
        {
            early[i] = Properties[Data[BlocksAt + BlockCount + (Data[BlocksAt + (i / BlockSize)] * BlockSize) + (i % BlockSize)]];
        }

        return early;
    }

    private static Dictionary<int, int> ReadCapitals()
    {
        var blocks = 0;
        for (var i = 0; i < BlockCount; i++)
        {
            blocks = Math.Max(blocks, Data[BlocksAt + i] + 1);
        }

        var at = BlocksAt + BlockCount + (blocks * BlockSize);
        return ReadPairs(at, (Data.Length - at) / 6, both: false);
    }

    // Two code points of three bytes each.
    private static Dictionary<int, int> ReadPairs(int at, int count, bool both)
    {
        var pairs = new Dictionary<int, int>(count * 2);
        for (var i = 0; i < count; i++)
        {
            var pair = Data.AsSpan(at + (6 * i));
            var first = pair[0] | (pair[1] << 8) | (pair[2] << 16);
            var second = pair[3] | (pair[4] << 8) | (pair[5] << 16);
            pairs.Add(first, second);
            if (both)
            {
                pairs.Add(second, -first);
            }
        }

        return pairs;
    }
}
