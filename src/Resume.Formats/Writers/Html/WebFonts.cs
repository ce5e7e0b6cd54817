using System.Collections.Immutable;
using System.Text;
using Resume.Formats.Diagnostics;
using Resume.Formats.Outlining;
using Resume.Formats.Themes;
using Resume.Formats.Typesetting;
using Resume.Formats.Typesetting.Fonts;
using Resume.Formats.Typesetting.Pages;

namespace Resume.Formats.Writers.Html;

/// <summary>The fonts that a page contains: of each face that the PDF would use, what the text needs.</summary>
internal sealed class WebFonts
{
    private readonly Dictionary<FontFamily, string> names;
    private readonly ImmutableArray<string> fallbacks;

    private WebFonts(string css, Dictionary<FontFamily, string> names, ImmutableArray<string> fallbacks) =>
        (Css, this.names, this.fallbacks) = (css, names, fallbacks);

    /// <summary>No fonts: browsers use those of the computer.</summary>
    public static WebFonts None { get; } = new("", [], []);

    /// <summary>The rules `@font-face`, with the fonts as `data:` URLs.</summary>
    public string Css { get; }

    /// <summary>The fonts of a family in CSS: the page's own, then those that a computer may have.</summary>
    public string Families(FontFamily family)
    {
        ImmutableArray<string> own = names.TryGetValue(family, out var name) ? [name, .. fallbacks.Where(each => each != name)] : fallbacks;
        return string.Concat(own.Select(each => CssText.Quote(each) + ", ")) + CssText.Families(family);
    }

    /// <summary>Subsets the fonts of a page.</summary>
    public static WebFonts Create(WriterContext context, CancellationToken cancellationToken)
    {
        var theme = context.Theme;
        var characters = FindCharacters(context, cancellationToken);
        string[] features = [.. Features(theme)];
        var css = new StringBuilder();
        var named = new Dictionary<FontFamily, string>();
        var others = ImmutableArray.CreateBuilder<string>();
        foreach (var (family, name) in Name(theme.Fonts))
        {
            var start = css.Length;
            foreach (var (file, bold, italic) in Styles(family).Where(style => characters.ContainsKey(style.File)))
            {
                cancellationToken.ThrowIfCancellationRequested();
                var face = FontFaces.Get(file);
                if (WebFont.IsPossible(face) && WebFont.Create(face, characters[file], features, name) is { } font)
                {
                    Append(css, name, bold ? CssText.Weight(family) : "normal", italic ? "italic" : "normal", font);
                }
            }

            if (css.Length > start)
            {
                named.Add(family, name);
                if (theme.Fonts.Fallbacks.Contains(family))
                {
                    others.Add(name);
                }
            }
        }

        // As in the PDF: letters without an italic face are upright, and no line begins with a small kana or the sign of a long vowel.
        css.Append(others.Count > 0 ? "html { font-synthesis-style: none; line-break: strict }\n" : "");
        return new(css.ToString(), named, others.ToImmutable());
    }

    private static void Append(StringBuilder css, string family, string weight, string style, byte[] font) => css
        .Append("@font-face { font-family: ").Append(CssText.Quote(family))
        .Append("; font-weight: ").Append(weight)
        .Append("; font-style: ").Append(style)
        .Append("; src: url(data:font/woff;base64,").Append(Convert.ToBase64String(Woff.Pack(font))).Append(") format(\"woff\") }\n");

    private static IEnumerable<(FontFamily Family, string Name)> Name(FontTokens fonts)
    {
        (FontFamily Family, string Name)[] roles =
            [(fonts.Text, "Resume Text"), (fonts.Heading, "Resume Heading"), (fonts.Code, "Resume Code")];
        return roles.Concat(fonts.Fallbacks.Select((family, i) => (family, FormattableString.Invariant($"Resume Fallback {i + 1}"))))
            .DistinctBy(named => named.Item1);
    }

    // Each file once: for a style without a face of its own, browsers use the nearest face, as Typesetting does.
    private static IEnumerable<(FontFile File, bool Bold, bool Italic)> Styles(FontFamily family)
    {
        (FontFile File, bool Bold, bool Italic)[] styles =
            [(family.Regular, false, false), (family.Bold, true, false), (family.Italic, false, true), (family.BoldItalic, true, true)];
        return styles.DistinctBy(style => style.File);
    }

    private static IEnumerable<string> Features(Theme theme)
    {
        TextStyleTokens[] styles =
            [.. ThemeCss.Styles(theme.Styles).Select(named => named.Style), theme.Styles.Side, theme.Styles.SideHeading];
        return
        [
            .. styles.Any(style => style.SmallCaps) ? ["smcp"] : (string[])[],
            .. styles.Any(style => style is { SmallCaps: true, Uppercase: true }) ? ["c2sc"] : (string[])[],
            .. styles.Any(style => style.Numerals == Numerals.OldStyle) ? ["onum"] : (string[])[],
        ];
    }

    private static Dictionary<FontFile, SortedSet<int>> FindCharacters(WriterContext context, CancellationToken cancellationToken)
    {
        var theme = context.Theme;
        var pages = Typesetter.FindFonts(context.Outline, theme, new DiagnosticBag(), context.Budget, cancellationToken);
        var characters = new Dictionary<FontFile, SortedSet<int>>();
        foreach (var run in pages.Pages.SelectMany(page => page.Items).OfType<GlyphRun>())
        {
            Add(characters, run.Font.File, run.Text);
        }

        // On the first page there is no running head. In the HTML, text in small capitals is as its author wrote it.
        Add(characters, FileOf(theme, theme.Styles.Footer), PrintedHead.Text(theme, context.Outline) + "0123456789" + RunningHead.Between);
        foreach (var (_, style) in ThemeCss.Styles(theme.Styles).Where(style => style.Style is { SmallCaps: true, Uppercase: true }))
        {
            var file = FileOf(theme, style);
            Add(characters, file, string.Concat(characters[file].Select(char.ConvertFromUtf32)).ToLowerInvariant());
        }

        return characters;
    }

    private static FontFile FileOf(Theme theme, TextStyleTokens style)
    {
        var family = theme.Fonts[style.Font];
        return (style.Bold, style.Italic) switch
        {
            (true, true) => family.BoldItalic,
            (true, false) => family.Bold,
            (false, true) => family.Italic,
            _ => family.Regular,
        };
    }

    private static void Add(Dictionary<FontFile, SortedSet<int>> characters, FontFile file, string text)
    {
        if (!characters.TryGetValue(file, out var known))
        {
            characters.Add(file, known = [' ']);
        }

        known.UnionWith(text.EnumerateRunes().Select(rune => rune.Value));
    }
}
