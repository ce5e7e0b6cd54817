using System.Text;

namespace Resume.Formats.Text;

/// <summary>Letters -> capitals. Special cases, such as SS for ß, are those of living languages in Unicode's SpecialCasing.txt.</summary>
internal static class UpperCase
{
    private static readonly string[] Letters = [.. Enumerable.Range('A', 26).Select(letter => ((char)letter).ToString())];

    /// <summary>True for languages whose capital of i is İ: Turkish and Azerbaijani.</summary>
    public static bool HasDottedI(string language) => language.Split('-')[0].ToLowerInvariant() is "tr" or "az";

    /// <summary>The text in capitals.</summary>
    public static string Convert(string text, bool turkic)
    {
        var capitals = new StringBuilder(text.Length);
        foreach (var letter in text.EnumerateRunes())
        {
            capitals.Append(Map(letter, turkic));
        }

        return capitals.ToString();
    }

    /// <summary>The capital of a letter; any other character is returned unchanged.</summary>
    public static string Map(Rune letter, bool turkic) => letter.Value switch
    {
        'i' when turkic => "\u0130",
        >= 'a' and <= 'z' => Letters[letter.Value - 'a'],
        0xDF => "SS",
        0x149 => "\u02BCN",
        0x1F0 => "J\u030C",
        0x390 or 0x1FD3 => "\u0399\u0308\u0301",
        0x3B0 or 0x1FE3 => "\u03A5\u0308\u0301",
        0x1E96 => "H\u0331",
        0x1E97 => "T\u0308",
        0x1E98 => "W\u030A",
        0x1E99 => "Y\u030A",
        0x587 => "\u0535\u0552",
        0xFB00 => "FF",
        0xFB01 => "FI",
        0xFB02 => "FL",
        0xFB03 => "FFI",
        0xFB04 => "FFL",
        0xFB05 or 0xFB06 => "ST",
        0xFB13 => "\u0544\u0546",
        0xFB14 => "\u0544\u0535",
        0xFB15 => "\u0544\u053B",
        0xFB16 => "\u054E\u0546",
        0xFB17 => "\u0544\u053D",
        _ => char.ConvertFromUtf32(UnicodeTable.Capital(letter.Value)),
    };
}
