using System.Globalization;
using System.Text;
using Resume.Formats.Text;

namespace Resume.Formats.Tests.Text;

public class BidiLevelsTests
{
    private static readonly Dictionary<string, BidiClass> Classes = Enum.GetValues<BidiClass>().ToDictionary(bidi => bidi.ToString());

    [Fact]
    public void BidiTestPasses()
    {
        var cases = 0;
        var expected = Array.Empty<int>();
        var failures = new List<string>();

        foreach (var line in TestData.Lines("BidiTest.txt"))
        {
            if (line.StartsWith("@Levels:", StringComparison.Ordinal))
            {
                expected = Levels(line["@Levels:".Length..]);
            }

            if (line.StartsWith('@'))
            {
                continue;
            }

            // L RLE R; 7: the classes, and a bit for each of the paragraph levels auto, left to right, right to left.
            var fields = line.Split(';');
            var classes = Array.ConvertAll(fields[0].Split(' '), name => Classes[name]);
            var brackets = new int[classes.Length];
            var paragraphs = int.Parse(fields[1], NumberStyles.HexNumber, CultureInfo.InvariantCulture);

            for (var bit = 0; bit < 3; bit++)
            {
                if ((paragraphs & (1 << bit)) != 0)
                {
                    cases++;
                    var level = bit == 0 ? BidiLevels.ParagraphLevel(classes) : (byte)(bit - 1);
                    Check(expected, Resolve(classes, brackets, level), line, failures);
                }
            }
        }

        Assert.True(failures.Count == 0, $"{failures.Count} of {cases} cases fail:\n{string.Join('\n', failures.Take(20))}");
        Assert.Equal(770241, cases);
    }

    [Fact]
    public void BidiCharacterTestPasses()
    {
        var cases = 0;
        var failures = new List<string>();

        foreach (var line in TestData.Lines("BidiCharacterTest.txt"))
        {
            var fields = line.Split(';');
            var characters = Array.ConvertAll(fields[0].Split(' '), TestData.CodePoint);
            var classes = Array.ConvertAll(characters, UnicodeTable.Bidi);
            var brackets = Array.ConvertAll(characters, BidiLevels.CanonicalBracket);
            var level = fields[1] == "2" ? BidiLevels.ParagraphLevel(classes) : byte.Parse(fields[1], CultureInfo.InvariantCulture);

            cases++;
            Assert.Equal(byte.Parse(fields[2], CultureInfo.InvariantCulture), level);
            Check(Levels(fields[3]), Resolve(classes, brackets, level), line, failures);

            // The input of the compiler contains no paragraph separators. For all other texts the level of a UTF-16 unit is that of its
            // character.
            if (!classes.Contains(BidiClass.B))
            {
                CheckUnits(characters, BidiLevels.Resolve(classes, brackets, level), level == 1);
            }
        }

        Assert.True(failures.Count == 0, $"{failures.Count} of {cases} cases fail:\n{string.Join('\n', failures.Take(20))}");
        Assert.Equal(91707, cases);
    }

    private static void CheckUnits(int[] characters, byte[] levels, bool rightToLeft)
    {
        var text = string.Concat(characters.Select(character => new Rune(character).ToString()));
        var units = BidiLevels.Resolve(text, rightToLeft);
        var at = 0;
        for (var i = 0; i < characters.Length; i++)
        {
            Assert.Equal(levels[i], units[at]);
            at += new Rune(characters[i]).Utf16SequenceLength;
        }
    }

    // The tests are about lines: rule L1 resets white space at the end of a line to the paragraph's level.
    private static int[] Resolve(BidiClass[] classes, int[] brackets, byte paragraphLevel)
    {
        var levels = Array.ConvertAll(BidiLevels.Resolve(classes, brackets, paragraphLevel), level => (int)level);
        var trailing = true;
        for (var i = classes.Length - 1; i >= 0; i--)
        {
            var separator = classes[i] is BidiClass.B or BidiClass.S;
            var space = classes[i] is BidiClass.WS or BidiClass.PDI
                || BidiIsolates.IsInitiator(classes[i])
                || BidiLevels.IsRemoved(classes[i]);
            trailing = separator || (trailing && space);
            levels[i] = trailing ? paragraphLevel : levels[i];
        }

        for (var i = 0; i < levels.Length; i++)
        {
            levels[i] = BidiLevels.IsRemoved(classes[i]) ? -1 : levels[i];
        }

        return levels;
    }

    private static int[] Levels(string text) =>
    [
        .. text.Split((char[])[' ', '\t'], StringSplitOptions.RemoveEmptyEntries)
            .Select(level => level == "x" ? -1 : int.Parse(level, CultureInfo.InvariantCulture)),
    ];

    private static void Check(int[] expected, int[] found, string line, List<string> failures)
    {
        if (!expected.AsSpan().SequenceEqual(found))
        {
            failures.Add($"{line}: expected {string.Join(' ', expected)}, got {string.Join(' ', found)}");
        }
    }
}
