using System.Text;
using Resume.Formats.Text;

namespace Resume.Formats.Typesetting.Fonts;

/// <summary>Reads names from the `name` table of a font (OpenType 1.9).</summary>
internal static class FontNames
{
    // Name ids.
    private const int Family = 1;
    private const int TypographicFamily = 16;

    // Platforms and a language of the Windows platform.
    private const int Macintosh = 1;
    private const int Windows = 3;
    private const int English = 0x0409;

    private const int MaxLength = 100;

    // A font has a name in some dozens of languages.
    private const int MostNames = 1000;

    /// <summary>The family name that Word and browsers look up, or null where the font has none.</summary>
    public static string? FindFamily(FontFace face)
    {
        var table = face.Table("name"u8);
        return FindAll(table, Family).Concat(FindAll(table, TypographicFamily)).Select(Clean).FirstOrDefault(name => name.Length > 0);
    }

    /// <summary>The names with an id: English names of the Windows platform first, then the others in the table's order.</summary>
    public static IReadOnlyList<string> FindAll(SfntTable table, int nameId)
    {
        var names = new List<(string Name, bool Preferred)>();
        var storage = table.UInt16(4);
        for (var i = 0; i < table.UInt16(2) && 6 + 12 * i < table.Length && names.Count < MostNames; i++)
        {
            var record = 6 + 12 * i;
            if (table.UInt16(record + 6) == nameId)
            {
                var platform = table.UInt16(record);
                var encoding = platform == Macintosh ? Encoding.Latin1 : Encoding.BigEndianUnicode;
                var length = Math.Min(table.UInt16(record + 8), 2 * MaxLength);
                var name = table.Text(storage + table.UInt16(record + 10), length, encoding);
                names.Add((name, platform == Windows && table.UInt16(record + 4) == English));
            }
        }

        return [.. names.OrderBy(name => name.Preferred ? 0 : 1).Select(name => name.Name)];
    }

    // The name is written to files of several formats: no control characters, and a limited length.
    private static string Clean(string name)
    {
        var clean = Sanitizer.Clean(name).Replace("\uFFFD", "", StringComparison.Ordinal);
        var length = Math.Min(clean.Length, MaxLength);
        return clean[..(length > 0 && char.IsHighSurrogate(clean[length - 1]) ? length - 1 : length)].Trim();
    }
}
