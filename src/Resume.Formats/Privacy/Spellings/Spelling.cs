namespace Resume.Formats.Privacy.Spellings;

/// <summary>What must be at the two ends of a spelling that is found in a text.</summary>
internal enum EdgeRule
{
    /// <summary>The edges of words.</summary>
    Words,

    /// <summary>Anything but more digits beside a digit: for texts that are long and mixed enough to be found within others.</summary>
    Digits,

    /// <summary>No further digit after it, and no more than a country code before it.</summary>
    Number,

    /// <summary>The edges of a number: for few digits, which may be a part of a date or of a longer number.</summary>
    ShortNumber,

    /// <summary>The same, in three groups: a day with two digits of its year, such as `18.05.90`.</summary>
    ShortDay,
}

/// <summary>One of the ways to write a value.</summary>
/// <param name="Letters">Its letters and digits, as <see cref="CompactText"/> has them.</param>
/// <param name="Rule">What must be at its ends.</param>
internal readonly record struct Spelling(string Letters, EdgeRule Rule)
{
    /// <summary>Fewer letters and digits would be found in too many texts.</summary>
    public const int Shortest = 5;

    /// <summary>What begins like so many letters is the value, whatever follows.</summary>
    public const int Longest = 256;

    private const int LongText = 12;
    private const int LongAddress = 8;

    /// <summary>Words. Short ones are found only as whole words; long ones also within other words, where they cannot be a coincidence.</summary>
    public static Spelling Words(string letters, int words)
    {
        var isMixed = letters.Any(char.IsAsciiDigit) && letters.Any(letter => !char.IsAsciiDigit(letter));
        var isLong = (words > 1 && letters.Length >= LongText) || (isMixed && letters.Length >= LongAddress);
        return Cut(letters, isLong ? EdgeRule.Digits : EdgeRule.Words);
    }

    /// <summary>Digits.</summary>
    public static Spelling Number(string digits) => Cut(digits, digits.Length >= 7 ? EdgeRule.Number : EdgeRule.ShortNumber);

    private static Spelling Cut(string letters, EdgeRule rule) =>
        new(letters.Length > Longest ? letters[..Longest] : letters, letters.Length > Longest ? EdgeRule.Digits : rule);
}
