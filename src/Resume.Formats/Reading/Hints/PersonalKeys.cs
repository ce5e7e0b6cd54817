using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Resume.Formats.Reading.Hints;

/// <summary>Everyday names of facts about a person, and the key of `basics` that each belongs in.</summary>
internal static class PersonalKeys
{
    /// <summary>The keys of `basics.location`, under all their names.</summary>
    private static readonly FrozenDictionary<string, string> PartsOfPlaces = Table(
        ("address", "address, street, streetaddress, street1, address1"),
        ("postalCode", "postalcode, postcode, zip, zipcode, plz"),
        ("city", "city, town"),
        ("region", "region, state, province, county"),
        ("countryCode", "countrycode, country"));

    private static readonly FrozenDictionary<string, string> Names = Table(
        ("name", "name, fullname, firstname, givenname, forename, middlename, lastname, surname, familyname, author"),
        ("label", "label, title, headline, position, jobtitle, role, profession, occupation, tagline, subtitle, job"),
        ("pronouns", "pronouns, pronoun"),
        ("image", "image, photo, picture, avatar, portrait, headshot, foto, photourl, imageurl"),
        ("email", "email, emails, mail, emailaddress"),
        ("phone", "phone, phones, mobile, cell, cellphone, mobilephone, tel, telephone, phonenumber, telefon, handy, fax"),
        ("url", "url, urls, website, websites, homepage, web, www, webpage, webseite, site, blog, portfolio, link"),
        ("summary", "summary, objective, about, aboutme, profile, bio, biography, introduction, intro, overview, statement, description"),
        ("location", "location, residence, hometown, home, place, based, livesin"),
        ("profiles", "profiles, socialnetworks, social, socials, sociallinks, socialmedia, networks, accounts"),
        ("birthDate", "birthdate, dateofbirth, birthday, dob, born, geburtsdatum"),
        ("nationality", "nationality, nationalities, citizenship, citizenships, staatsangehörigkeit"),
        (
            "drivingLicence",
            "drivinglicence, drivinglicense, drivinglicences, driverslicence, driverslicense, driverlicence, driverlicense, führerschein"),
        ("workPermit", "workpermit, workauthorization, workauthorisation, visa, visastatus, residencepermit"));

    private static readonly ImmutableArray<string> NameOrder =
        ["name", "fullname", "author", "firstname", "givenname", "forename", "middlename", "lastname", "surname", "familyname"];

    /// <summary>The key of `basics` that a key means, or null.</summary>
    public static string? Find(string key)
    {
        var bare = KeyNames.Bare(key);
        return Names.GetValueOrDefault(bare)
            ?? (PartsOfPlaces.ContainsKey(bare) ? "location" : null)
            ?? (Networks.Find(key) is not null ? "profiles" : null);
    }

    /// <summary>The key of a location that a key means, or null.</summary>
    public static string? FindPartOfPlace(string key) => PartsOfPlaces.GetValueOrDefault(KeyNames.Bare(key));

    /// <summary>The position of a part of a name, such as `lastName`, among the others.</summary>
    public static int OrderOfName(string key) => NameOrder.IndexOf(KeyNames.Bare(key));

    private static FrozenDictionary<string, string> Table(params (string Key, string Names)[] rows) => rows
        .SelectMany(row => row.Names.Split(", ").Select(name => KeyValuePair.Create(name, row.Key)))
        .ToFrozenDictionary(StringComparer.Ordinal);
}
