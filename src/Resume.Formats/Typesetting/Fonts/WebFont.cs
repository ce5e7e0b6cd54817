namespace Resume.Formats.Typesetting.Fonts;

/// <summary>
/// A font for a web page: a subset with what browsers need to lay out its text. Its names are not those of the original, which many
/// licences reserve for the unmodified font; notices of copyright and licence stay.
/// </summary>
internal static class WebFont
{
    // Name ids (OpenType 1.9, "name").
    private const int Copyright = 0;
    private const int License = 13;
    private const int LicenseUrl = 14;

    private const int LongestNotice = 1000;

    /// <summary>Whether web pages may contain a subset of a face: everyone can take it from there.</summary>
    public static bool IsPossible(FontFace face) =>
        face.Rights is { MayEmbed: true, MayEdit: true, MaySubset: true } && FontSubsetter.IsAvailable;

    /// <summary>The font file, or null where the face cannot be subset.</summary>
    /// <param name="face">The face.</param>
    /// <param name="characters">The code points to keep.</param>
    /// <param name="features">The layout features to keep besides those that are on by default, such as "smcp".</param>
    /// <param name="family">The family name of the subset.</param>
    public static byte[]? Create(FontFace face, IEnumerable<int> characters, IEnumerable<string> features, string family)
    {
        if (FontSubsetter.SubsetCharacters(face, characters, features) is not { } subset
            || SfntTable.Find(subset, "head"u8).Length < SfntFile.LeastHeadLength)
        {
            return null;
        }

        var names = face.Table("name"u8);
        var file = new SfntFile(subset)
        {
            ["name"] = FontNameTable.Create(
            [
                (Copyright, Notice(names, Copyright)),
                (1, family), (2, "Regular"), (3, family), (4, family), (5, "Version 1.0"),
                (6, string.Concat(family.Where(char.IsAsciiLetterOrDigit))),
                (License, Notice(names, License)),
                (LicenseUrl, Notice(names, LicenseUrl)),
            ]),
        };
        return file.ToArray();
    }

    private static string Notice(SfntTable names, int id) =>
        FontNames.FindAll(names, id) is [var notice, ..] ? notice[..Math.Min(notice.Length, LongestNotice)] : "";
}
