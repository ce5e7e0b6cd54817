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
/// <param name="AreComplete">Whether they show all text in the families that the document names.</param>
/// <param name="ShowTallScripts">Whether they show all text in scripts with signs above and below their letters.</param>
internal sealed record DocumentFaces(
    ImmutableArray<EmbeddedFace> Embedded, FontFamily? ComplexScript, bool AreComplete, bool ShowTallScripts)
{
    // East Asian letters have the same width in every font.
    private const int FirstEastAsianCharacter = 0x2E80;

    /// <summary>Finds the faces of the theme's families on pages.</summary>
    public static DocumentFaces Find(PageList pages, FontTokens fonts, Budget budget)
    {
        var characters = FindCharacters(pages);
        var letters = LetterSetExtensions.Find(characters.Values.SelectMany(used => used));
        var complexScript = FindComplexScript(characters, fonts);
        var families = new[] { fonts.Text, fonts.Heading, fonts.Code, complexScript }.OfType<FontFamily>();
        var embedded = ImmutableArray.CreateBuilder<EmbeddedFace>();
        var areComplete = true;

        foreach (var family in families.DistinctBy(family => family.Name, StringComparer.Ordinal))
        {
            foreach (var (face, bold, italic) in Styles(family).Where(style => characters.ContainsKey(style.Face)))
            {
                var sets = family == complexScript ? LetterSets.ComplexScripts : letters;
                Spend(face, sets, budget);
                var known = EmbeddedFonts.Find(face, family.Name, bold, italic, sets);
                areComplete &= known is not null && characters[face].All(character =>
                    character >= FirstEastAsianCharacter || sets.Include(character));
                if (known is not null)
                {
                    embedded.Add(known);
                }
            }
        }

        var showTallScripts = !pages.MissingCharacters.Any(missing => ComplexScripts.IsTall(missing.Value))
            && characters.Where(used => used.Value.Any(ComplexScripts.IsTall)).All(used => IsEmbedded(used.Key));
        return new(embedded.ToImmutable(), complexScript, areComplete, showTallScripts);

        bool IsEmbedded(FontFace face) => complexScript is not null
            && Styles(complexScript).Any(style => style.Face == face)
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
    private static IEnumerable<(FontFace Face, bool Bold, bool Italic)> Styles(FontFamily family)
    {
        (FontFile File, bool Bold, bool Italic)[] styles =
            [(family.Regular, false, false), (family.Bold, true, false), (family.Italic, false, true), (family.BoldItalic, true, true)];
        return styles.DistinctBy(style => style.File).Select(style => (FontFaces.Get(style.File), style.Bold, style.Italic));
    }

    private static Dictionary<FontFace, HashSet<int>> FindCharacters(PageList pages)
    {
        var characters = new Dictionary<FontFace, HashSet<int>>();
        foreach (var run in pages.Pages.SelectMany(page => page.Items).OfType<GlyphRun>())
        {
            if (!characters.TryGetValue(run.Font, out var known))
            {
                characters.Add(run.Font, known = []);
            }

            known.UnionWith(run.Text.EnumerateRunes().Select(rune => rune.Value));
        }

        return characters;
    }

    // Word has one font for all complex scripts.
    private static FontFamily? FindComplexScript(Dictionary<FontFace, HashSet<int>> characters, FontTokens fonts) =>
        fonts.Fallbacks.Prepend(fonts.Text)
            .Select(family => (Family: family, Count: Styles(family).Sum(style =>
                characters.TryGetValue(style.Face, out var used) ? used.Count(ComplexScripts.Contain) : 0)))
            .Where(candidate => candidate.Count > 0)
            .OrderByDescending(candidate => candidate.Count)
            .Select(candidate => candidate.Family)
            .FirstOrDefault();
}
