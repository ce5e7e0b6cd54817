using System.Runtime.CompilerServices;
using Resume.Formats.Typesetting.Fonts;

namespace Resume.Formats.Writers.Docx.Parts;

/// <summary>
/// The fonts that documents contain. LibreOffice has one set of fonts for all open documents: if two documents contain a font of the same
/// name, it uses that of the first in both. So what they contain of a font is the same in all documents.
/// </summary>
internal static class EmbeddedFonts
{
    private const int LastCharacter = 0xFFFD;
    private const int MostKept = 8;

    // As long as the face is in use. A face is a style of the few families that its files are in.
    private static readonly ConditionalWeakTable<FontFace, RecentItems<Style, Lazy<EmbeddedFace?>>> Known = [];

    private sealed record Style(string Family, bool Bold, bool Italic, bool IsForComplexScripts);

    /// <summary>A face as a style of a family, or null where a document must not or cannot contain it.</summary>
    public static EmbeddedFace? Find(FontFace face, string family, bool bold, bool italic, bool isForComplexScripts) =>
        Known.GetValue(face, _ => new(MostKept, long.MaxValue))
            .GetOrAdd(new(family, bold, italic, isForComplexScripts), size: 0, style => new(() => Create(face, style)))
            .Value;

    /// <summary>
    /// Whether fonts are embedded with a character: European letters and symbols, or instead of them those of complex scripts.
    /// </summary>
    public static bool Include(int character, bool isForComplexScripts) =>
        IsCommon(character) || (isForComplexScripts ? ComplexScripts.Contain(character) : IsEuropean(character));

    private static EmbeddedFace? Create(FontFace face, Style style)
    {
        var characters = Enumerable.Range(' ', LastCharacter - ' ' + 1)
            .Where(character => Include(character, style.IsForComplexScripts) && face.GlyphFor(character) != 0);
        var font = DocumentFont.IsPossible(face)
            ? DocumentFont.Create(face, characters, style.Family, style.Bold, style.Italic)
            : null;
        return font is null ? null : new(style.Family, style.Bold, style.Italic, font);
    }

    // ASCII, Latin-1, punctuation, the euro sign, and the circle below signs without a letter.
    private static bool IsCommon(int character) =>
        character is <= '~' or (>= 0xA0 and <= 0xFF) or (>= 0x2000 and <= 0x206F) or 0x20AC or 0x25CC;

    // Latin, Greek and Cyrillic letters, and symbols.
    private static bool IsEuropean(int character) =>
        character is (>= 0x0100 and <= 0x024F) or (>= 0x02B0 and <= 0x052F) or (>= 0x1E00 and <= 0x1EFF) or (>= 0x2070 and <= 0x23FF)
            or (>= 0x2500 and <= 0x27BF);
}
