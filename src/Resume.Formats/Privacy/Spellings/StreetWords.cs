using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Resume.Formats.Privacy.Spellings;

/// <summary>Words of postal addresses in their usual spellings, as <see cref="CompactText"/> has them: `strasse` and `str`.</summary>
internal static class StreetWords
{
    // `Webg.` may be `Webgasse`, but `g` alone is another word.
    private const int LongWord = 4;

    // Each line: the spellings of one word.
    private const string Words = """
        street st str
        strasse str
        straat str
        road rd
        avenue ave av
        boulevard blvd bd boul
        drive dr
        lane ln
        square sq
        court ct crt
        place pl
        platz pl
        terrace ter terr
        highway hwy
        parkway pkwy
        crescent cres cr
        close cl
        gardens gdns
        grove gr grv
        circle cir
        trail trl
        heights hts
        mount mt
        fort ft
        saint st
        sainte ste
        sankt st
        doktor dr
        doctor dr
        professor prof
        north n
        south s
        east e
        west w
        northeast ne
        northwest nw
        southeast se
        southwest sw
        rue r
        allee all
        impasse imp
        chemin ch
        route rte
        faubourg fbg
        calle c cl
        avenida avda avd av
        paseo po
        plaza pza pl
        carrer c
        rua r
        travessa tv trav
        praca pc
        estrada estr
        via v
        viale vle
        corso cso
        piazza pza
        largo lgo
        ulica ul
        aleja al
        aleje al
        plac pl
        osiedle os
        ulice ul
        namesti nam
        trida tr
        gade g
        gata g gt
        vej v
        vei v
        vagen v
        cadde cad
        caddesi cad cd
        sokak sok sk
        sokagi sok sk
        mahalle mah
        mahallesi mah
        бульвар булв бул бр б
        улица ул
        вулиця вул
        проспект просп пр прт
        площадь пл
        площа пл
        переулок пер
        провулок пров
        шоссе ш
        набережная наб
        дом д
        будинок буд
        οδοσ
        λεωφοροσ λεωφ
        πλατεια πλ
        شارع ش
        first 1st
        second 2nd
        third 3rd
        fourth 4th
        fifth 5th
        sixth 6th
        seventh 7th
        eighth 8th
        ninth 9th
        tenth 10th
        """;

    // The same for parts of buildings.
    private const string UnitWords = """
        apartment apt flat unit
        appartement appt app
        wohnung whg
        suite ste
        floor fl
        etage et
        stock og
        building bldg
        room rm
        корпус корп к
        квартира кв
        """;

    // Between a street and its number, or left out.
    private const string NumberWords = "no nr num numero nummer number n nro д дом буд haus hausnummer αρ رقم";

    // Before the name of a street, or left out.
    private const string TypeWords = "ul ulica ulice улица ул вулиця вул";

    /// <summary>Words at the end of others: `Musterstrasse` and `Musterstr`.</summary>
    public static ImmutableArray<(string Long, string Short)> Ends { get; } =
    [
        ("strasse", "str"), ("straat", "str"), ("platz", "pl"), ("gasse", "g"), ("allee", "all"), ("gata", "g"), ("gatan", "g"),
        ("gade", "g"), ("vagen", "v"), ("vej", "v"), ("vei", "v"), ("veien", "v"), ("plein", "pl"), ("laan", "ln"),
    ];

    private static readonly ILookup<string, string[]> Streets = Group(Words);
    private static readonly ILookup<string, string[]> Units = Group(UnitWords);
    private static readonly FrozenSet<string> Fillers = Split(NumberWords).ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> Types = Split(TypeWords).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>True for a word that says nothing beside a house number, such as `no` in `No. 12`.</summary>
    public static bool IsFiller(string word) => Fillers.Contains(word);

    /// <summary>True for a first word that may be left out, such as `ul` in `ul. Długa 12`.</summary>
    public static bool IsType(string word) => Types.Contains(word);

    /// <summary>True for a part of a building, such as `suite`.</summary>
    public static bool IsUnit(string word) => Units.Contains(word);

    /// <summary>True for a word that streets end with, such as `road`.</summary>
    public static bool IsStreet(string word) =>
        Streets.Contains(word) || Ends.Any(end => word.Length > end.Long.Length && word.EndsWith(end.Long, StringComparison.Ordinal));

    /// <summary>The spellings of a word, the first as it is.</summary>
    public static List<string> Spell(string word)
    {
        List<string> spellings = [word, .. Streets[word].Concat(Units[word]).SelectMany(group => group)];
        foreach (var (longEnd, shortEnd) in Ends)
        {
            if (word.Length > longEnd.Length && word.EndsWith(longEnd, StringComparison.Ordinal))
            {
                spellings.Add(word[..^longEnd.Length] + shortEnd);
            }
            else if (word.Length >= Math.Max(LongWord, shortEnd.Length + 3) && word.EndsWith(shortEnd, StringComparison.Ordinal))
            {
                spellings.Add(word[..^shortEnd.Length] + longEnd);
            }
        }

        return [.. spellings.Distinct(StringComparer.Ordinal)];
    }

    private static IEnumerable<string> Split(string line) =>
        line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(CompactText.Fold);

    private static ILookup<string, string[]> Group(string lines) => lines.Split('\n')
        .Select(line => Split(line).ToArray())
        .SelectMany(group => group.Select(word => (word, group)))
        .ToLookup(each => each.word, each => each.group, StringComparer.Ordinal);
}
