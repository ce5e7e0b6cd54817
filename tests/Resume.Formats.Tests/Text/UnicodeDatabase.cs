using System.Globalization;

namespace Resume.Formats.Tests.Text;

/// <summary>The text files of the Unicode Character Database, where the machine has them (Debian's package `unicode-data`).</summary>
internal static class UnicodeDatabase
{
    public const string Folder = "/usr/share/unicode";

    /// <summary>A property of every code point, `@missing` lines included, as the file names its values.</summary>
    public static string[] Property(string file, string otherwise)
    {
        var values = new string[0x110000];
        Array.Fill(values, otherwise);
        var lines = File.ReadAllLines($"{Folder}/{file}");

        foreach (var line in lines.Where(line => line.StartsWith("# @missing:", StringComparison.Ordinal)))
        {
            Fill(values, line["# @missing:".Length..], Short);
        }

        foreach (var line in lines)
        {
            Fill(values, line.Split('#')[0], value => value);
        }

        return values;
    }

    /// <summary>The code points that have a binary property.</summary>
    public static bool[] Flag(string file, string name)
    {
        var flags = new bool[0x110000];
        foreach (var line in File.ReadAllLines($"{Folder}/{file}").Select(line => line.Split('#')[0].Split(';', StringSplitOptions.TrimEntries)))
        {
            if (line.Length >= 2 && line[1] == name)
            {
                var (first, last) = Range(line[0]);
                Array.Fill(flags, true, first, last - first + 1);
            }
        }

        return flags;
    }

    /// <summary>The version in a file's first line: `# LineBreak-15.0.0.txt`.</summary>
    public static byte[] Version(string file) =>
        [.. File.ReadLines($"{Folder}/{file}").First().Split('-')[1].Split('.').Take(3).Select(part => byte.Parse(part, CultureInfo.InvariantCulture))];

    public static int CodePoint(string hex) => int.Parse(hex, NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    private static void Fill(string[] values, string line, Func<string, string> name)
    {
        var fields = line.Split(';', StringSplitOptions.TrimEntries);
        if (fields.Length >= 2)
        {
            var (first, last) = Range(fields[0]);
            Array.Fill(values, name(fields[1].Split('#')[0].Trim()), first, last - first + 1);
        }
    }

    private static (int First, int Last) Range(string text)
    {
        var ends = text.Trim().Split("..");
        return (CodePoint(ends[0]), CodePoint(ends[^1]));
    }

    // The `@missing` lines spell values out.
    private static string Short(string value) => value switch
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
