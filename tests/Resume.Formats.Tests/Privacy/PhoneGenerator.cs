#pragma warning disable RCS0056 // Tables of spellings are read line by line.
using System.Text;

namespace Resume.Formats.Tests.Privacy;

/// <summary>Makes a phone number of some country, and another spelling of it.</summary>
internal sealed class PhoneGenerator(Random random)
{
    // Country code, trunk prefix, digits of a national number.
    private static readonly (string Code, string Trunk, int Length)[] Countries =
    [
        ("44", "0", 10), ("49", "0", 10), ("49", "0", 11), ("1", "", 10), ("33", "0", 9), ("34", "", 9), ("41", "0", 9), ("43", "0", 10),
        ("31", "0", 9), ("46", "0", 9), ("47", "", 8), ("45", "", 8), ("48", "", 9), ("420", "", 9), ("30", "", 10), ("351", "", 9),
        ("55", "0", 10), ("55", "0", 11), ("7", "8", 10), ("380", "0", 9), ("972", "0", 9), ("966", "0", 9), ("91", "0", 10), ("81", "0", 10),
        ("82", "0", 10), ("86", "0", 10), ("90", "0", 10), ("353", "0", 9), ("61", "0", 9), ("36", "06", 9), ("52", "", 10), ("65", "", 8),
        ("852", "", 8), ("64", "0", 9), ("27", "0", 9), ("358", "0", 9), ("370", "8", 8),
    ];

    private static readonly string[] Separators =
        [" ", " ", "-", "-", ".", "/", "\u00a0", "\u2009", "\u202f", "\u2011", "–", "·", "", "\u00ad", "\u200b", "\n", " - ", "\u2060", " / ", "‧"];

    private static readonly int[] Zeros = ['0', '0', '0', '0', '0', 0x660, 0x6F0, 0x966, 0xFF10];

    public SpelledValue Make()
    {
        var (code, trunk, length) = Pick(Countries);
        var national = $"{random.Next(2, 9)}" + string.Concat(Enumerable.Range(1, length - 1).Select(_ => (char)('0' + random.Next(10))));
        var value = Spell(code, trunk, national, Pick(" ", "-", ""), Pick("", "", "", " ext. 7"));
        var spelled = Spell(code, trunk, national, Pick(Separators), Pick("", "", "", " ext. 12", " x7", " (mobile)", "#3"));
        var zero = Pick(Zeros);
        spelled = string.Concat(spelled.Select(c => char.IsAsciiDigit(c) ? ((char)(zero + c - '0')).ToString() : c.ToString()));
        return new("phone", value, Pick("", "", "", "Tel.: ", "call", "tel:", "(") + (zero == '0' ? Emphasize(spelled) : spelled));
    }

    private string Spell(string code, string trunk, string national, string separator, string end)
    {
        var area = random.Next(2, 5);
        var (first, rest) = (national[..area], Group(national[area..], separator));
        return random.Next(trunk.Length == 0 ? 5 : trunk == "0" ? 9 : 8) switch
        {
            0 => $"+{code}{separator}{first}{separator}{rest}",
            1 => $"00{code}{separator}{first}{separator}{rest}",
            2 => $"(+{code}) {first}{separator}{rest}",
            3 => $"{first}{separator}{rest}",
            4 => $"({first}) {rest}",
            8 => $"+{code} ({trunk}){first}{separator}{rest}",
            5 or 6 => $"({trunk}{first}) {rest}",
            _ => $"{trunk}{first}{separator}{rest}",
        } + end;
    }

    private string Group(string digits, string separator)
    {
        var grouped = new StringBuilder();
        foreach (var (i, digit) in digits.Index())
        {
            grouped.Append(i > 0 && i < digits.Length - 1 && random.Next(3) == 0 ? separator : "").Append(digit);
        }

        return grouped.ToString();
    }

    // Emphasis begins and ends within the number.
    private string Emphasize(string spelled)
    {
        var start = random.Next(1, spelled.Length - 4);
        return random.Next(5) == 0 && spelled[start..(start + 3)].All(char.IsAsciiDigit)
            ? $"{spelled[..start]}**{spelled[start..(start + 3)]}**{spelled[(start + 3)..]}"
            : spelled;
    }

    private T Pick<T>(params T[] all) => all[random.Next(all.Length)];
}
