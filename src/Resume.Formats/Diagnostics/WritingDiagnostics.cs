using System.Globalization;
using System.Text;

namespace Resume.Formats.Diagnostics;

internal static partial class WritingDiagnostics
{
    // As many as a line holds; who writes in a script that no font has need not read all of its letters.
    private const int MostCharacters = 8;

    private const int LongestTarget = 60;

    public static Diagnostic UnknownFormat(SourceSpan span, string format, IEnumerable<string> known, string? nearest = null) =>
        new("RES4001", Severity.Error, span,
            $"unknown format `{Quote.Short(format)}`",
            (nearest is null ? "" : $"did you mean `{nearest}`? ") + $"the formats are {Quote.And(known)}");

    public static Diagnostic NotShown(SourceSpan span, string format, string what) =>
        new("RES4002", Severity.Info, span,
            $"{format} cannot show {what}",
            "add `rules: {RES4002: off}` to hide this message");

    public static Diagnostic UnsupportedLocale(SourceSpan span, string locale, IEnumerable<string> known) =>
        new("RES4003", Severity.Error, span,
            $"the locale `{locale}` is not supported",
            $"the supported languages are {Quote.And(known)}; a tag such as `de-AT` uses `de`");

    public static Diagnostic MissingCharacters(SourceSpan span, IReadOnlyList<Rune> characters) =>
        new("RES4010", Severity.Warning, span,
            characters is [var character]
                ? $"no font has the character `{character}` (U+{character.Value:X4}); a box is shown instead"
                : $"no font has the characters {List(characters)}; boxes are shown instead",
            "use Latin, Greek, Cyrillic, Armenian, Georgian, Hebrew, Arabic or Devanagari letters, or add a font with these characters to `theme.fonts.fallbacks`");

    /// <summary>The file is larger than it need be.</summary>
    public static Diagnostic FontNotSubset(SourceSpan span, string font) =>
        new("RES4011", Severity.Info, span,
            $"the font `{font}` is embedded in full because it cannot be subset",
            "the PDF is correct but larger; HarfBuzz's subsetter is missing or rejects the font, or the font's licence forbids subsetting");

    /// <summary>A font that nothing can be set in.</summary>
    public static Diagnostic UnusableFont(SourceSpan span, string file, string reason) =>
        new("RES4012", Severity.Error, span, $"the font file `{file}` cannot be used: {reason}", "use a TrueType or OpenType font instead");

    /// <summary>A picture that is left out, as it is damaged or of an unknown kind.</summary>
    public static Diagnostic UnusablePicture(SourceSpan span, string file, string reason) =>
        new("RES4013", Severity.Error, span,
            $"the picture `{Quote.Short(file)}` cannot be used: {reason}",
            "save it again as PNG or as a standard JPEG");

    /// <summary>A font that its maker wants to be in no document.</summary>
    public static Diagnostic FontEmbeddingForbidden(SourceSpan span, string file) =>
        new("RES4014", Severity.Error, span,
            $"the font file `{Quote.Short(file)}` cannot be embedded in a PDF: the font's licence (fsType) forbids embedding",
            "choose another font under `theme.fonts`, or get a font file whose licence allows embedding");

    public static Diagnostic TooManyPages(SourceSpan span, int pages, int most, string spills, bool fit) =>
        new("RES4020", Severity.Warning, span,
            string.Create(CultureInfo.InvariantCulture, $"the PDF has {pages} pages, more than {most}; page {most + 1} starts with `{Quote.Short(spills)}`"),
            fit ? "shorten the text or increase `maxPages`; it does not fit even with the tightest readable spacing" : "shorten the text, increase `maxPages`, or use `fit: true` for tighter spacing");

    public static Diagnostic NotAscii(SourceSpan span, IReadOnlyList<string> characters, int more) =>
        new("RES4021", Severity.Warning, span,
            $"cannot convert {Quote.And(characters)}{(more > 0 ? FormattableString.Invariant($" and {more} more") : "")} to ASCII; the characters are kept",
            "write the text in Latin letters, or remove `output.txt.ascii`");

    public static Diagnostic MissingAspNetCore(SourceSpan span, Version runtime) =>
        new("RES4030", Severity.Error, span,
            $"HTML needs the ASP.NET Core runtime, which is not installed for .NET {runtime}",
            "install the .NET SDK or the ASP.NET Core runtime of the same version, or remove `html` from the formats");

    public static Diagnostic LinkNotWritten(SourceSpan span, string target) =>
        new("RES4040", Severity.Warning, span,
            $"a Word document cannot link to `{(target.Length > LongestTarget ? target[..LongestTarget] + "…" : target)}`",
            "use an http, https, mailto or tel address of at most 2083 characters; the text is written without a link");

    private static string List(IReadOnlyList<Rune> characters) => characters.Count > MostCharacters
        ? string.Join(", ", characters.Take(MostCharacters).Select(character => $"`{character}`")) + string.Create(CultureInfo.InvariantCulture, $" and {characters.Count - MostCharacters} more")
        : Quote.And(characters.Select(character => character.ToString()));
}
