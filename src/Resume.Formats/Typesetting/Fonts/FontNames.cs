using System.Text;
using HarfBuzzSharp;
using Resume.Formats.Text;

namespace Resume.Formats.Typesetting.Fonts;

/// <summary>What a font calls itself: its `name` table (OpenType 1.9).</summary>
internal static class FontNames
{
    private const int Family = 1;
    private const int TypographicFamily = 16;
    private const int Macintosh = 1;
    private const int Windows = 3;
    private const int English = 0x0409;
    private const int LongestFamily = 100;

    /// <summary>The family as Word and browsers look for it, or null where the font has no name.</summary>
    public static string? FamilyOf(FontFace face)
    {
        using var blob = face.Face.ReferenceTable(Tag.Parse("name"));
        var table = new SfntTable(blob.AsSpan());
        return All(table, Family).Concat(All(table, TypographicFamily)).Select(Clean).FirstOrDefault(name => name.Length > 0);
    }

    /// <summary>All names of a kind: English ones of Windows first, then as the table has them.</summary>
    public static IReadOnlyList<string> All(SfntTable table, int kind)
    {
        var names = new List<(string Name, bool Preferred)>();
        var storage = table.UInt16(4);
        for (var i = 0; i < table.UInt16(2) && 6 + 12 * i < table.Length; i++)
        {
            var record = 6 + 12 * i;
            if (table.UInt16(record + 6) == kind)
            {
                var platform = table.UInt16(record);
                var encoding = platform == Macintosh ? Encoding.Latin1 : Encoding.BigEndianUnicode;
                var name = table.Text(storage + table.UInt16(record + 10), table.UInt16(record + 8), encoding);
                names.Add((name, platform == Windows && table.UInt16(record + 4) == English));
            }
        }

        return [.. names.OrderBy(name => name.Preferred ? 0 : 1).Select(name => name.Name)];
    }

    // A name goes into files of several formats, so it is clean and not too long.
    private static string Clean(string name)
    {
        var clean = Sanitizer.Clean(name).Replace("\uFFFD", "", StringComparison.Ordinal);
        var length = Math.Min(clean.Length, LongestFamily);
        return clean[..(length > 0 && char.IsHighSurrogate(clean[length - 1]) ? length - 1 : length)].Trim();
    }
}
