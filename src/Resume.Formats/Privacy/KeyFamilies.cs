using System.Collections.Frozen;

namespace Resume.Formats.Privacy;

/// <summary>
/// Keys of one kind, in sources and in the formats for programs: a short value is searched for in values of its own kind only.
/// </summary>
internal static class KeyFamilies
{
    /// <summary>The kind of days.</summary>
    public const string Dates = "date";

    private static readonly FrozenDictionary<string, string> Families = new[]
    {
        ("phone", "phone telephone tel mobile fax"),
        ("email", "email mail"),
        ("url", "url website homepage username sameAs profiles href"),
        (
            "location",
            "location address city region postalCode countryCode country streetAddress addressLocality addressRegion addressCountry "
                + "jobLocation homeLocation"),
        (Dates, "birthDate dateOfBirth date startDate endDate releaseDate expires"),
        ("name", "name givenName familyName additionalName author"),
    }.SelectMany(family => family.Item2.Split(' ').Select(key => (Key: key, Family: family.Item1)))
        .ToFrozenDictionary(each => each.Key, each => each.Family, StringComparer.OrdinalIgnoreCase);

    /// <summary>The kind of a key; the key itself if it is alone.</summary>
    public static string Find(string key) => Families.GetValueOrDefault(key, key);

    /// <summary>True for keys of the same kind.</summary>
    public static bool AreAlike(string one, string other) => Find(one).Equals(Find(other), StringComparison.OrdinalIgnoreCase);
}
