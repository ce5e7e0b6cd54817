using System.Collections.Immutable;
using Resume.Formats.Diagnostics;
using Resume.Formats.Limits;
using Resume.Formats.Themes;
using Resume.Formats.Typesetting.Fonts;
using Resume.Formats.Typesetting.Pages;
using Resume.Formats.Writers.Docx.Parts;

namespace Resume.Formats.Writers.Docx;

/// <summary>The fonts of typeset pages that a Word document needs to have the same widths.</summary>
/// <param name="Embedded">The faces that the document contains.</param>
/// <param name="ComplexScript">The family of most of the text in complex scripts; null if there is no such text.</param>
/// <param name="EastAsian">The family of most of the East Asian text; null if there is no such text.</param>
/// <param name="AreComplete">Whether they show all text in the families that the document names.</param>
/// <param name="ShowTallScripts">Whether they show all text in scripts with signs above and below their letters.</param>
internal sealed record DocumentFaces(
    ImmutableArray<EmbeddedFace> Embedded, FontFamily? ComplexScript, FontFamily? EastAsian, bool AreComplete, bool ShowTallScripts)
{
    /// <summary>Finds the faces of the theme's families on pages.</summary>
    public static DocumentFaces Find(PageList pages, FontTokens fonts, Budget budget)
    {
        var characters = FindCharacters(pages);
        var letters = LetterSetExtensions.Find(characters.Values.SelectMany(used => used));
        var complexScript = FindFamily(characters, fonts, ComplexScripts.Contain);
        // A missing character is a box of another font.
        var eastAsian = FindFamily(
            characters, fonts, character => IsEastAsian(character) && !pages.MissingCharacters.Contains(new(character)));
        var own = new[] { fonts.Text, fonts.Heading, fonts.Code, complexScript };
        var families = own.Append(eastAsian).OfType<FontFamily>();
        var embedded = ImmutableArray.CreateBuilder<EmbeddedFace>();
        var areComplete = true;

        foreach (var family in families.DistinctBy(family => family.Name, StringComparer.Ordinal))
        {
            foreach (var (file, bold, italic) in (family == eastAsian ? UprightStyles(family) : Styles(family))
                .Where(style => characters.ContainsKey(style.File)))
            {
                var face = FontFaces.Get(file);
                var sets = family == complexScript ? LetterSets.ComplexScripts : letters;
                Spend(face, sets, budget);
                var known = family == eastAsian
                    ? EmbedEastAsian(face, family, bold, italic, own.Contains(family) ? sets : null, characters[file])
                    : EmbeddedFonts.Find(face, family.Name, bold, italic, sets);
                // East Asian letters have the same width in every font.
                areComplete &= known is not null
                    && (family == eastAsian || characters[file].All(character => IsEastAsian(character) || sets.Include(character)));
                if (known is not null)
                {
                    embedded.Add(known);
                }
            }
        }

        var showTallScripts = !pages.MissingCharacters.Any(missing => ComplexScripts.IsTall(missing.Value))
            && characters.Where(used => used.Value.Any(ComplexScripts.IsTall)).All(used => IsEmbedded(used.Key));
        return new(embedded.ToImmutable(), complexScript, eastAsian, areComplete, showTallScripts);

        bool IsEmbedded(FontFile file) => complexScript is not null
            && Styles(complexScript).Any(style => style.File == file)
            && embedded.Any(known => known.Family == complexScript.Name);
    }

    // A built-in font is subset once for all sources.
    private static void Spend(FontFace face, LetterSets letters, Budget budget)
    {
        if (face.File is { IsBuiltIn: false, Place: { } place } file)
        {
            budget.Spend(EmbeddedFonts.Characters(face, letters).Count(), Expense.Glyphs(Quote.Short(file.Path)), place);
        }
    }

    // Each file once: a program makes up the styles that have no face of their own, as Typesetting uses the nearest face.
    private static IEnumerable<(FontFile File, bool Bold, bool Italic)> Styles(FontFamily family)
    {
        (FontFile File, bool Bold, bool Italic)[] styles =
            [(family.Regular, false, false), (family.Bold, true, false), (family.Italic, false, true), (family.BoldItalic, true, true)];
        return styles.DistinctBy(style => style.File);
    }

    // Programs would slant the upright letters, which nobody does in Chinese, Japanese and Korean: they are the italic ones too.
    private static IEnumerable<(FontFile File, bool Bold, bool Italic)> UprightStyles(FontFamily family) => family.Italic == family.Regular
        ? Styles(family).Append((family.Regular, false, true))
        : Styles(family);

    private static Dictionary<FontFile, HashSet<int>> FindCharacters(PageList pages)
    {
        var characters = new Dictionary<FontFile, HashSet<int>>();
        foreach (var run in pages.Pages.SelectMany(page => page.Items).OfType<GlyphRun>())
        {
            if (!characters.TryGetValue(run.Font.File, out var known))
            {
                characters.Add(run.Font.File, known = []);
            }

            known.UnionWith(run.Text.EnumerateRunes().Select(rune => rune.Value));
        }

        return characters;
    }

    // A font for Chinese has ten megabytes, so the document has what its text needs: a reader's new letters are in a font of the computer.
    private static EmbeddedFace? EmbedEastAsian(
        FontFace face, FontFamily family, bool bold, bool italic, LetterSets? letters, HashSet<int> used)
    {
        var others = letters is { } sets ? EmbeddedFonts.Characters(face, sets) : [];
        return EmbeddedFonts.Create(face, family.Name, bold, italic, others.Union(used).Order());
    }

    // Ideographs, kana, Hangul, and their punctuation; not emoji.
    private static bool IsEastAsian(int codePoint) => codePoint is
        (>= 0x1100 and <= 0x11FF) or (>= 0x2E80 and <= 0x9FFF) or (>= 0xA960 and <= 0xA97F) or (>= 0xAC00 and <= 0xD7FF)
            or (>= 0xF900 and <= 0xFAFF) or (>= 0xFE30 and <= 0xFE4F) or (>= 0xFF00 and <= 0xFFEF) or (>= 0x20000 and <= 0x3FFFF);

    // Word has one font for all complex scripts, and one for East Asian text.
    private static FontFamily? FindFamily(
        Dictionary<FontFile, HashSet<int>> characters, FontTokens fonts, Func<int, bool> isOfScript) =>
        fonts.Fallbacks.Prepend(fonts.Text)
            .Select(family => (Family: family, Count: Styles(family).Sum(style =>
                characters.TryGetValue(style.File, out var used) ? used.Count(isOfScript) : 0)))
            .Where(candidate => candidate.Count > 0)
            .OrderByDescending(candidate => candidate.Count)
            .Select(candidate => candidate.Family)
            .FirstOrDefault();
}
