#pragma warning disable RCS0056 // Tables of spellings are read line by line.
namespace Resume.Formats.Tests.Privacy;

/// <summary>Makes a postal address of some country, and another spelling of it.</summary>
internal sealed class AddressGenerator(Random random)
{
    // The street with `{0}` for its name, and spellings of it.
    private static readonly (bool NumberFirst, string[] Streets)[] Countries =
    [
        (true, ["{0} Street", "{0} St", "{0} St.", "{0} STREET"]), (true, ["{0} Road", "{0} Rd.", "{0} rd"]), (true, ["{0} Avenue", "{0} Ave.", "{0} Av."]),
        (true, ["{0} Boulevard", "{0} Blvd"]), (true, ["North {0} Lane", "N. {0} Ln"]), (true, ["St. {0} Court", "Saint {0} Ct."]),
        (false, ["{0}straße", "{0}str.", "{0}strasse", "{0}STRASSE", "{0} Straße", "{0}-Str."]), (false, ["{0}platz", "{0}pl.", "{0}-Platz"]),
        (false, ["{0}weg", "{0}-Weg"]), (false, ["{0}gasse", "{0}g."]), (true, ["rue {0}", "Rue {0}", "r. {0}"]), (true, ["boulevard {0}", "bd {0}", "Bd. {0}"]),
        (false, ["Calle {0}", "C. {0}", "c/ {0}"]), (false, ["Avenida {0}", "Avda. {0}", "Av. {0}"]), (false, ["Via {0}", "via {0}", "V. {0}"]),
        (false, ["ul. {0}", "ulica {0}", "ul {0}", "{0}"]), (false, ["{0}gatan", "{0}g."]), (false, ["{0}vej", "{0} Vej"]), (false, ["{0}straat", "{0}str."]),
        (false, ["Rua {0}", "R. {0}"]), (false, ["ул. Лес{0}ная", "улица Лес{0}ная"]),
    ];

    public SpelledValue Make()
    {
        var (numberFirst, streets) = Pick(Countries);
        var name = Sound.Word(random);
        name = char.ToUpperInvariant(name[0]) + name[1..] + Pick("", "", "ü", "é");
        var number = $"{random.Next(1, 300)}{Pick("", "", "", "a", " b")}";
        var (street, other) = (Pick(streets).Replace("{0}", name, StringComparison.Ordinal), Pick(streets).Replace("{0}", name, StringComparison.Ordinal));
        var town = Pick("", "", ", 10115 Berlin", ", London NW1", ", San Francisco, CA 94103", "\n1010 Wien");
        var value = (numberFirst ? $"{number}{Pick(" ", ", ")}{street}" : $"{street} {number}") + town;
        var spelled = (random.Next(4) == 0 && streets[^1] != "{0}" ? !numberFirst : numberFirst)
            ? $"{number.Replace(" ", Pick("", " "))}{Pick(" ", ", ", "\n")}{other}"
            : $"{other}{Pick(" ", "\u00a0", "\n", ", ", Pick(streets)[0] < 0x400 ? " Nr. " : " д. ", " No. ")}{number.Replace(" ", Pick("", " "))}";
        return new("address", value, Pick(spelled, spelled, spelled.Replace("ü", Pick("u", "ue")).Replace("é", "e"), spelled.ToUpperInvariant()));
    }

    private T Pick<T>(params T[] all) => all[random.Next(all.Length)];
}
