using System.Globalization;

namespace UnicodeData;

/// <summary>The text files of the Unicode Character Database (UAX #44).</summary>
internal sealed class UnicodeDatabase(string folder)
{
    public IEnumerable<string> Lines(string file) => File.ReadLines(Path.Combine(folder, file));

    /// <summary>The fields of each line that has data, without comments.</summary>
    public IEnumerable<string[]> Fields(string file) =>
        Lines(file).Select(line => line.Split('#')[0].Split(';', StringSplitOptions.TrimEntries)).Where(fields => fields.Length >= 2);

    /// <summary>A property of every code point, with the values' short names. The `@missing` lines give the defaults.</summary>
    public string[] Property(string file, string otherwise)
    {
        const string Missing = "# @missing:";

        var values = new string[0x110000];
        Array.Fill(values, otherwise);
        foreach (var line in Lines(file).Where(line => line.StartsWith(Missing, StringComparison.Ordinal)))
        {
            var fields = line[Missing.Length..].Split(';', StringSplitOptions.TrimEntries);
            Fill(values, fields[0], ShortName(fields[1].Split('#')[0].Trim()));
        }

        foreach (var fields in Fields(file))
        {
            Fill(values, fields[0], fields[1]);
        }

        return values;
    }

    /// <summary>For every code point, whether it has a binary property.</summary>
    public bool[] Flag(string file, string name)
    {
        var flags = new bool[0x110000];
        foreach (var fields in Fields(file).Where(fields => fields[1] == name))
        {
            Fill(flags, fields[0], true);
        }

        return flags;
    }

    /// <summary>The three numbers of the version in a file's first line: `# LineBreak-15.0.0.txt`.</summary>
    public byte[] Version(string file) =>
        [.. Lines(file).First().Split('-')[1].Split('.').Take(3).Select(part => byte.Parse(part, CultureInfo.InvariantCulture))];

    public static int CodePoint(string hex) => int.Parse(hex, NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    private static void Fill<T>(T[] values, string range, T value)
    {
        var ends = range.Split("..");
        var (first, last) = (CodePoint(ends[0]), CodePoint(ends[^1]));
        Array.Fill(values, value, first, last - first + 1);
    }

    // Only the `@missing` lines use long names.
    private static string ShortName(string value) => value switch
    {
        "Left_To_Right" => "L",
        "Right_To_Left" => "R",
        "Arabic_Letter" => "AL",
        "European_Terminator" => "ET",
        "Boundary_Neutral" => "BN",
        "Neutral" => "N",
        "Wide" => "W",
        _ => value,
    };
}
