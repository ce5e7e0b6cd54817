#pragma warning disable RCS0056 // Tables of spellings are read line by line.
using System.Text;

namespace Resume.Formats.Tests.Privacy;

/// <summary>Public values that resemble private ones are not found, in résumés of several languages.</summary>
public class PublicValuesTests
{
    private const string Private = """
          phone: +44 20 7946 0958
          email: jane.doe@example.org
          url: https://www.example.net/jane
          birthDate: 1984-05-17
          location: {address: 12 Sample Street, postalCode: "10115", city: Essen, countryCode: DE}
        x-more:
          - {phone: "030 1234567", email: max@muster.example, address: "Hauptstraße 7, 20095 Hamburg", name: Anna Stein, birthDate: 1990-11-02}
          - {phone: "+33 6 12 34 56 78", postalCode: "75011", city: Paris, name: Jean Petit, address: "5 rue de la Paix"}
          - {phone: "(415) 555-0142", postalCode: "94103", city: Reading, name: Mark May, address: "100 Main St, Springfield"}
          - {phone: "03-5550-0142", postalCode: "100-0005", name: 林美咲, address: 千代田区丸の内1-9-1}
        private: [basics.phone, basics.email, basics.url, basics.birthDate, basics.location, x-more]

        """;

    // Years, ranges, codes, counts, other numbers with the same beginning, names that contain a private word.
    private static readonly string[] Texts =
    [
        "2015–2019", "1984-05", "05/1984", "May 1984", "17 May 1985", "2019-05-17", "17.05.1948", "since 1984, 17 projects", "1990 – 2002", "11/2002",
        "10117 Berlin", "110115", "101150", "1.10115", "D-10178", "20099 Hamburg", "75012 Lyon", "94107", "94103,5 units", "100-0006",
        "+44 20 7946 0959", "+44 20 7946 09580", "020 7946 0957", "+44 161 7946 095", "030 1234568", "030 12345678", "+33 6 12 34 56 79",
        "(415) 555-0143", "(415) 556-0142", "1-415-555-0199", "03-5550-0143", "ISBN 978-3-16-148410-0", "doi:10.1000/182.2079460", "RFC 7946",
        "essential work", "Essener Straße 9", "Hauptstraße 70", "Hauptstraße 71", "Hauptstrasse 17", "12 Sample Avenue", "120 Sample Street",
        "112 Sample Street", "12 Simple Street", "Sample Street 13", "5 rue de la Paille", "100 Maine Street", "10 Main St, Springfield",
        "jane.doerr@example.org", "jane.doe@example.com", "max@musterland.example", "https://www.example.net/janet", "example.org/jane",
        "Annabelle Steiner", "Hanna Steinbach", "Jean Petitot", "Markus Mayer", "May Markham", "reading list of five", "proofreading", "Parisian",
        "林業", "made in DE", "delivered 75,012 units", "17 people in 5 teams", "improved 20 % to 79 %", "4.6 of 5.8", "12 samples of street data",
        "1234567 rows", "30 123 456 rows", "20,794,609 rows", "version 10.1.15", "port 10116", "C# 7.0 to 10", "ticket 5550142", "A4 210 × 297 mm",
        "Straße 7", "der Hauptstraßenverkehr", "du 5 au 12 mai 1985", "le 17 mars 1984", "17 de mayo de 1983", "am 2. November 1991", "1990年11月3日",
        "vom 2.11. bis 5.11.1990", "2/11/1991", "November 1990", "5 to 7 Main roads", "rue de la Paix", "Springfield", "Hamburg-Altona", "千代田区",
        "IPv4 192.0.2.1", "2001:db8::10115", "+1 (212) 555-0142", "EUR 20.095,50", "1e10", "HTTP/2", "phase 2.0.7.9", "ext. 0958", "0958", "7946 095",
    ];

    [Theory]
    [InlineData("en")]
    [InlineData("de")]
    [InlineData("ja")]
    public async Task AtMostOneInAHundredIsFound(string locale)
    {
        var source = new StringBuilder("basics:\n  name: Robin Sample\n  summary: ").AppendJoin(' ', Enumerable.Repeat("Letters for all fonts.", 20))
            .Append('\n').Append(Private).Append("locale: ").Append(locale).Append("\nprojects:\n");
        foreach (var (i, text) in Texts.Index())
        {
            source.Append("- {name: ").Append(i % 2 == 0 ? "Pumps" : "Valves").Append(", summary: \"About ").Append(text).Append(".\", keywords: [\"")
                .Append(text).Append("\"]}\n");
        }

        var result = await Omitting.MakeAsync(source.ToString());

        // Five digits, or the name of a town that is also a word, may be found; each text counts once.
        var alarms = result.Diagnostics.DistinctBy(diagnostic => diagnostic.Span.Line).ToList();
        Assert.InRange(Texts.Length, 100, 200);
        Assert.True(alarms.Count <= Texts.Length / 100, string.Join('\n', alarms));
    }
}
