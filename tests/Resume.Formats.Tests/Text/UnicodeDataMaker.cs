using System.IO.Compression;
using System.Runtime.CompilerServices;
using System.Text;
using Resume.Formats.Text;

namespace Resume.Formats.Tests.Text;

/// <summary>Makes the data that ships, and the data of the tests, anew from the Unicode Character Database: run on demand, with `-explicit only`.</summary>
public class UnicodeDataMaker
{
    private const int BlockSize = 256;

    [Fact(Explicit = true)]
    public void WriteTheTable() => File.WriteAllBytes(Beside("../../../src/Resume.Formats/Text/unicode.bin"), Table());

    [Fact(Explicit = true)]
    public void WriteTheTests()
    {
        foreach (var file in (string[])["BidiTest.txt", "BidiCharacterTest.txt", "auxiliary/LineBreakTest.txt"])
        {
            var lines = File.ReadLines($"{UnicodeDatabase.Folder}/{file}").Select(line => line.Split('#')[0].Trim()).Where(line => line.Length > 0);
            var content = Encoding.UTF8.GetBytes(string.Join('\n', lines));
            var compressed = new byte[BrotliEncoder.GetMaxCompressedLength(content.Length)];
            Assert.True(BrotliEncoder.TryCompress(content, compressed, out var length, quality: 11, window: 24));
            File.WriteAllBytes(Beside(Path.GetFileNameWithoutExtension(file) + ".txt.br"), compressed[..length]);
        }
    }

    private static byte[] Table()
    {
        var properties = Properties();
        var sets = properties.Distinct().Order().ToArray();
        var numbers = sets.Index().ToDictionary(set => set.Item, set => (byte)set.Index);
        var blocks = new Dictionary<string, byte>();
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

        var pairs = Brackets();
        return
        [
            .. UnicodeDatabase.Version("LineBreak.txt"),
            checked((byte)pairs.Length),
            .. pairs.SelectMany(pair => (byte[])[.. Three(pair.Open), .. Three(pair.Close)]),
            checked((byte)sets.Length),
            .. sets.SelectMany(set => (byte[])[(byte)set, (byte)(set >> 8)]),
            .. index,
            .. cells,
            .. Capitals().SelectMany(pair => (byte[])[.. Three(pair.Letter), .. Three(pair.Capital)]),
        ];
    }

    private static ushort[] Properties()
    {
        var lineBreak = UnicodeDatabase.Property("LineBreak.txt", "XX");
        var category = UnicodeDatabase.Property("extracted/DerivedGeneralCategory.txt", "Cn");
        var bidi = UnicodeDatabase.Property("extracted/DerivedBidiClass.txt", "L");
        var width = UnicodeDatabase.Property("extracted/DerivedEastAsianWidth.txt", "N");
        var ignorable = UnicodeDatabase.Flag("DerivedCoreProperties.txt", "Default_Ignorable_Code_Point");
        var pictograph = UnicodeDatabase.Flag("emoji/emoji-data.txt", "Extended_Pictographic");

        var properties = new ushort[0x110000];
        for (var i = 0; i < properties.Length; i++)
        {
            properties[i] = (ushort)(
                (int)Enum.Parse<LineBreakClass>(Resolve(lineBreak[i], category[i]))
                | ((int)Enum.Parse<BidiClass>(bidi[i]) << 6)
                | (width[i] is "F" or "W" or "H" ? 0x800 : 0)
                | (pictograph[i] && category[i] == "Cn" ? 0x1000 : 0)
                | (ignorable[i] ? 0x2000 : 0));
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

    private static (int Open, int Close)[] Brackets() =>
    [
        .. File.ReadLines($"{UnicodeDatabase.Folder}/BidiBrackets.txt")
            .Select(line => line.Split('#')[0].Split(';', StringSplitOptions.TrimEntries))
            .Where(fields => fields.Length == 3 && fields[2] == "o")
            .Select(fields => (UnicodeDatabase.CodePoint(fields[0]), UnicodeDatabase.CodePoint(fields[1]))),
    ];

    private static IEnumerable<(int Letter, int Capital)> Capitals() =>
        File.ReadLines($"{UnicodeDatabase.Folder}/UnicodeData.txt")
            .Select(line => line.Split(';'))
            .Where(fields => fields[12].Length > 0)
            .Select(fields => (UnicodeDatabase.CodePoint(fields[0]), UnicodeDatabase.CodePoint(fields[12])));

    private static byte[] Three(int number) => [(byte)number, (byte)(number >> 8), (byte)(number >> 16)];

    private static string Beside(string file, [CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, file);
}
