using System.Collections.Immutable;
using System.Text;
using Resume.Formats.Diagnostics;
using Resume.Formats.Limits;
using Resume.Formats.Model;
using Resume.Formats.Outlining;
using Resume.Formats.Reading;
using Resume.Formats.Reading.Nodes;
using Resume.Formats.Themes;
using Resume.Formats.Typesetting;
using Resume.Formats.Typesetting.Fonts;

namespace Resume.Formats;

/// <summary>
/// Adds families of font folders to a theme for the characters that its own families lack. Only what is needed is read: a font for Chinese
/// has ten megabytes.
/// </summary>
/// <param name="folders">The folders, in order of precedence.</param>
/// <param name="diagnostics">Where to report.</param>
/// <param name="budget">What the source may cost.</param>
internal sealed class FallbackFonts(ImmutableArray<FontFolder> folders, DiagnosticBag diagnostics, Budget budget)
{
    // As with theme folders, all of a compilation sees the same content.
    private readonly ImmutableArray<(FontFolder Folder, RecordedFiles Files)> folders =
        [.. folders.Select(folder => (folder, new RecordedFiles(folder.Files)))];

    private readonly FontAllowance allowance = new();
    private readonly Dictionary<FontFolder, ImmutableArray<ListedFamily>> listed = [];
    private readonly Dictionary<ListedFamily, FontFamily?> opened = [];

    /// <summary>The files of font folders that were read.</summary>
    public IEnumerable<Dependency> Dependencies => folders.SelectMany(folder => folder.Files.Dependencies);

    /// <summary>The theme with the families that an outline needs besides its own.</summary>
    public Theme AddTo(Theme theme, Outline outline)
    {
        if (folders.IsEmpty)
        {
            return theme;
        }

        var pages = Typesetter.FindFonts(outline, theme, new DiagnosticBag(), budget, budget.CancellationToken);
        var missing = pages.MissingCharacters.ToHashSet();
        var added = ImmutableArray.CreateBuilder<FontFamily>();
        foreach (var family in missing.Count > 0 ? Families(outline.Language) : [])
        {
            if (missing.Count == 0 || allowance.IsFull)
            {
                break;
            }

            if (family() is { } found && missing.RemoveWhere(character => Shows(found, character)) > 0)
            {
                added.Add(found);
            }
        }

        return theme with { Fonts = theme.Fonts with { Fallbacks = [.. theme.Fonts.Fallbacks, .. added] } };
    }

    // The families that prefer the language first, then the others, in the order of the folders.
    private IEnumerable<Func<FontFamily?>> Families(string language) => folders
        .SelectMany(folder => List(folder.Folder, folder.Files), (folder, family) => (folder.Files, Family: family))
        .OrderByDescending(each => each.Family.Rank(language))
        .Select(each => (Func<FontFamily?>)(() => Open(each.Family, each.Files)));

    private ImmutableArray<ListedFamily> List(FontFolder folder, RecordedFiles files)
    {
        if (!listed.TryGetValue(folder, out var families))
        {
            listed[folder] = families = FontList.Read(folder, files, diagnostics, budget);
        }

        return families;
    }

    private FontFamily? Open(ListedFamily family, RecordedFiles files)
    {
        if (!opened.TryGetValue(family, out var found))
        {
            var context = new ReadingContext(diagnostics, lenient: false, files) { Budget = budget, Fonts = new(allowance) };
            FontSource? Read(Located<string>? path) => path is { } known ? context.Fonts.Read(known, context) : null;
            var choice = new FontChoice
            {
                Regular = Read(family.Regular),
                Bold = Read(family.Bold),
                Italic = Read(family.Italic),
                BoldItalic = Read(family.BoldItalic),
            };
            opened[family] = found = FontFamilies.Open(new() { Fallbacks = [choice] }, diagnostics).Fallbacks.FirstOrDefault();
        }

        return found;
    }

    private static bool Shows(FontFamily family, Rune character)
    {
        Span<char> text = stackalloc char[2];
        return FontFaces.Get(family.Regular).Coverage.CoversCluster(text[..character.EncodeToUtf16(text)]);
    }
}
