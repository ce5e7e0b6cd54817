using Resume.Formats.Text;

namespace UnicodeData;

/// <summary>The two-stage table that `UnicodeTable` reads; all numbers are little-endian.</summary>
/// <remarks>
/// Version (3 bytes), brackets (count, then pairs of code points), sets of properties (count, then 2 bytes each), the number of a block
/// for every 256 code points, the number of a set for each code point of each distinct block, and pairs of a letter and its capital.
/// </remarks>
internal static class PropertyTable
{
    private const int BlockSize = 256;

    public static byte[] Build(UnicodeDatabase database)
    {
        var properties = Properties(database);
        var sets = properties.Distinct().Order().ToArray();
        var numbers = sets.Index().ToDictionary(set => set.Item, set => (byte)set.Index);
        var blocks = new Dictionary<string, byte>(StringComparer.Ordinal);
        var index = new List<byte>();
        var cells = new List<byte>();

        foreach (var block in properties.Chunk(BlockSize))
        {
            var content = Array.ConvertAll(block, set => numbers[set]);
            if (!blocks.TryGetValue(Convert.ToHexString(content), out var number))
            {
                blocks.Add(Convert.ToHexString(content), number = checked((byte)blocks.Count));
                cells.AddRange(content);
            }

            index.Add(number);
        }

        var brackets = Brackets(database);
        return
        [
            .. database.Version("LineBreak.txt"),
            checked((byte)brackets.Length),
            .. brackets.SelectMany(pair => Bytes(pair)),
            checked((byte)sets.Length),
            .. sets.SelectMany(set => (byte[])[(byte)set, (byte)(set >> 8)]),
            .. index,
            .. cells,
            .. Capitals(database).SelectMany(pair => Bytes(pair)),
        ];
    }

    private static ushort[] Properties(UnicodeDatabase database)
    {
        var lineBreak = database.Property("LineBreak.txt", "XX");
        var category = database.Property("extracted/DerivedGeneralCategory.txt", "Cn");
        var bidi = database.Property("extracted/DerivedBidiClass.txt", "L");
        var width = database.Property("extracted/DerivedEastAsianWidth.txt", "N");
        var ignorable = database.Flag("DerivedCoreProperties.txt", "Default_Ignorable_Code_Point");
        var pictograph = database.Flag("emoji/emoji-data.txt", "Extended_Pictographic");

        var properties = new ushort[0x110000];
        for (var i = 0; i < properties.Length; i++)
        {
            properties[i] = (ushort)(
                (int)Enum.Parse<LineBreakClass>(Resolve(lineBreak[i], category[i]))
                | ((int)Enum.Parse<BidiClass>(bidi[i]) << 6)
                | (width[i] is "F" or "W" or "H" ? 0x800 : 0)
                | (pictograph[i] && category[i] == "Cn" ? 0x1000 : 0)
                | (ignorable[i] ? 0x2000 : 0)
                | (width[i] is "F" or "W" ? 0x4000 : 0));
        }

        return properties;
    }

    // UAX #14, LB1.
    private static string Resolve(string lineBreak, string category) => lineBreak switch
    {
        "AI" or "SG" or "XX" => "AL",
        "SA" => category is "Mn" or "Mc" ? "CM" : "AL",
        "CJ" => "NS",
        _ => lineBreak,
    };

    private static (int Open, int Close)[] Brackets(UnicodeDatabase database) =>
    [
        .. database.Fields("BidiBrackets.txt").Where(fields => fields[2] == "o")
            .Select(fields => (UnicodeDatabase.CodePoint(fields[0]), UnicodeDatabase.CodePoint(fields[1]))),
    ];

    // Field 12 of UnicodeData.txt is Simple_Uppercase_Mapping.
    private static IEnumerable<(int Letter, int Capital)> Capitals(UnicodeDatabase database) =>
        database.Fields("UnicodeData.txt").Where(fields => fields[12].Length > 0)
            .Select(fields => (UnicodeDatabase.CodePoint(fields[0]), UnicodeDatabase.CodePoint(fields[12])));

    private static byte[] Bytes((int First, int Second) pair) => [.. Bytes(pair.First), .. Bytes(pair.Second)];

    private static byte[] Bytes(int codePoint) => [(byte)codePoint, (byte)(codePoint >> 8), (byte)(codePoint >> 16)];
}
