using System.Runtime.CompilerServices;
using Resume.Formats.Typesetting.Fonts;

namespace Resume.Formats.Writers.Docx.Parts;

/// <summary>
/// The fonts that documents contain. LibreOffice has one set of fonts for all open documents: if two documents contain a font of the same
/// name, it uses that of the first in both. So a font is the same in all documents whose letters are of the same sets.
/// </summary>
/// <remarks>
/// The Open Font License lets a document contain a font of any name, whole or as a subset: its reserved names are for fonts that are passed
/// on as fonts (OFL FAQ, 1.15).
/// </remarks>
internal static class EmbeddedFonts
{
    private const int LastCharacter = 0xFFFD;
    private const int MostKept = 8;

    // As long as the face is in use. A face is a style of the few families that its files are in.
    private static readonly ConditionalWeakTable<FontFace, RecentItems<Style, Lazy<EmbeddedFace?>>> Known = [];

    private sealed record Style(string Family, bool Bold, bool Italic, LetterSets Letters);

    /// <summary>A face as a style of a family, or null where a document must not or cannot contain it.</summary>
    public static EmbeddedFace? Find(FontFace face, string family, bool bold, bool italic, LetterSets letters) =>
        Known.GetValue(face, _ => new(MostKept, long.MaxValue))
            .GetOrAdd(new(family, bold, italic, letters), size: 0, style => new(() =>
                Create(face, style.Family, style.Bold, style.Italic, Characters(face, style.Letters))))
            .Value;

    /// <summary>The characters of a face that its fonts contain.</summary>
    public static IEnumerable<int> Characters(FontFace face, LetterSets letters) => Enumerable.Range(' ', LastCharacter - ' ' + 1)
        .Where(character => letters.Include(character) && face.GlyphFor(character) != 0);

    /// <summary>A face with certain characters, as a style of a family; null where a document must not or cannot contain it.</summary>
    public static EmbeddedFace? Create(FontFace face, string family, bool bold, bool italic, IEnumerable<int> characters)
    {
        var font = DocumentFont.IsPossible(face) ? DocumentFont.Create(face, characters, family, bold, italic) : null;
        return font is null ? null : new(family, bold, italic, font);
    }
}
