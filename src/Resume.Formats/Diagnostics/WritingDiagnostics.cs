using System.Collections.Immutable;
using System.Text;

namespace Resume.Formats.Diagnostics;

/// <summary>Limits of formats, fonts and locales: RES4xxx.</summary>
internal static partial class WritingDiagnostics
{
    // A text in a script without a font would list its whole alphabet.
    private const int MostCharacters = 8;

    private const int LongestTarget = 60;

    // Our own formats that are not built in.
    private static readonly Dictionary<string, string> FormatsInPackages =
        new(StringComparer.OrdinalIgnoreCase) { ["png"] = "Resume.Formats.Png" };

    /// <summary>Codes that `rules` may name. A writer's errors stay errors.</summary>
    public static ImmutableArray<string> ChangeableCodes { get; } =
    [
        "RES4001", "RES4002", "RES4003", "RES4004", "RES4007", "RES4010", "RES4011", "RES4012", "RES4014", "RES4015", "RES4020",
        "RES4021",
        "RES4030", "RES4031", "RES4040", "RES4041", "RES4042", "RES4045",
    ];

    public static Diagnostic UnknownFormat(SourceSpan span, string format, IEnumerable<string> known, string? nearest = null) =>
        new("RES4001", Severity.Error, span,
            $"unknown format `{Quote.Short(format)}`",
            FormatsInPackages.TryGetValue(format, out var package)
                ? $"it is in a package: reference `{package}` in the project, or name its assembly with `--writer`"
                : (nearest is null ? "" : $"did you mean `{nearest}`? ") + $"the formats are {Quote.And(known)}")
        {
            Fix = Fix.Write(nearest),
        };

    public static Diagnostic NotShown(SourceSpan span, string format, string what) =>
        new("RES4002", Severity.Info, span,
            $"{format} cannot show {what}",
            $"add `{Notation.Write("rules: {RES4002: off}", span)}` to hide this message");

    public static Diagnostic UnsupportedLocale(SourceSpan span, string locale, IEnumerable<string> known) =>
        new("RES4003", Severity.Error, span,
            $"the locale `{Quote.Short(locale)}` is not supported",
            $"the supported languages are {Quote.And(known)}; a tag such as `de-AT` uses `de`");

    /// <summary>The code of <see cref="UnknownVariant"/>.</summary>
    public const string UnknownVariantCode = "RES4004";

    public static Diagnostic UnknownVariant(SourceSpan span, string variant, IReadOnlyList<string> known, string? nearest) =>
        new(UnknownVariantCode, Severity.Error, span,
            $"unknown variant `{Quote.Short(variant)}`",
            variant.Equals("all", StringComparison.OrdinalIgnoreCase) ? "all variants are built by default, or write `*`"
            : nearest is not null ? $"did you mean `{nearest}`?"
            : known.Count == 0 ? "the source has no `variants`"
            : $"the variants are {Quote.And(known)}");

    public static Diagnostic OutputNotChecked(SourceSpan span, string format) =>
        new("RES4007", Severity.Warning, span,
            $"the format `{Quote.Short(format)}` is not checked for private values, as its files cannot be read back",
            "check its files yourself, or leave the format out of variants that omit private values");

    public static Diagnostic MissingCharacters(SourceSpan span, IReadOnlyList<Rune> characters, string script, string font) =>
        new("RES4010", Severity.Warning, span,
            characters is [var character]
                ? $"no font has the character `{character}` (U+{character.Value:X4}); a box is shown instead"
                : $"no font has the characters {List(characters)}; boxes are shown instead",
            AddFont(script, font, span));

    public static Diagnostic FontNotSubset(SourceSpan span, string font) =>
        new("RES4011", Severity.Info, span,
            $"the font `{font}` is embedded in full because it cannot be subset",
            "the PDF is correct but larger; HarfBuzz's subsetter is missing, or the font's licence forbids subsetting");

    public static Diagnostic UnusableFont(SourceSpan span, string file, string reason) =>
        new("RES4012", Severity.Error, span, $"the font file `{file}` cannot be used: {reason}", "use a TrueType or OpenType font instead");

    public static Diagnostic FontEmbeddingForbidden(SourceSpan span, string file) =>
        new("RES4014", Severity.Error, span,
            $"the font file `{Quote.Short(file)}` cannot be embedded in a PDF: the font's licence (fsType) forbids embedding",
            "choose another font, or get a font file whose licence allows embedding");

    public static Diagnostic NameWithoutGlyphs(SourceSpan span, string name, string format, string script, string font) =>
        new("RES4015", Severity.Error, span,
            $"no font has all letters of the name `{Quote.Short(name)}`, so no {format} is written",
            AddFont(script, font, span));

    public static Diagnostic TooManyBoxes(
        SourceSpan span, int boxes, int letters, string format, string script, string font) =>
        new("RES4015", Severity.Error, span,
            FormattableString.Invariant($"no font has {boxes:N0} of the {letters:N0} letters, so no {format} is written"),
            AddFont(script, font, span));

    // The package has these families.
    private static string AddFont(string script, string font, SourceSpan span) =>
        (font is "NotoSansSC" or "NotoSansJP" or "NotoSansKR" ? "reference the package `Resume.Fonts.Cjk`, or " : "")
        + $"add a font that has {script}, e.g. `{Notation.Write($"theme: {{fonts: {{fallbacks: [fonts/{font}-Regular.ttf]}}}}", span)}`";

    public static Diagnostic TooManyPages(SourceSpan span, int pages, int most, string spills, bool fit) =>
        new("RES4020", Severity.Warning, span,
            FormattableString.Invariant(
                $"the résumé has {pages} pages, more than {most}; page {most + 1} starts with `{Quote.Short(spills)}`"),
            fit
                ? "shorten the text or increase `maxPages`; it does not fit even with the tightest readable spacing"
                : $"shorten the text, increase `maxPages`, or use `{Notation.Write("fit: true", span)}` for tighter spacing");

    public static Diagnostic NotAscii(SourceSpan span, IReadOnlyList<string> characters, int more)
    {
        var others = more > 0 ? FormattableString.Invariant($" and {more} more") : "";
        return new("RES4021", Severity.Warning, span,
            $"cannot convert {Quote.And(characters)}{others} to ASCII; the characters are kept",
            "write the text in Latin letters, or remove `output.txt.ascii`");
    }

    public static Diagnostic MissingAspNetCore(SourceSpan span, Version runtime) =>
        new("RES4030", Severity.Error, span,
            $"HTML needs the ASP.NET Core runtime, which is not installed for .NET {runtime}",
            "install the .NET SDK or the ASP.NET Core runtime of the same version, or remove `html` from the formats");

    public static Diagnostic MissingNativeLibrary(SourceSpan span, string format) =>
        new("RES4031", Severity.Error, span,
            $"`{format}` needs the native library HarfBuzz, which is missing or not for this system",
            "install the package again, or unpack the whole archive: the library belongs beside the program; `txt`, `md` and `json` do not need it");

    public static Diagnostic LinkNotWritten(SourceSpan span, string target) =>
        new("RES4040", Severity.Warning, span,
            $"a Word document cannot link to `{(target.Length > LongestTarget ? target[..LongestTarget] + "…" : target)}`",
            "use an http, https, mailto or tel address of at most 2083 characters; the text is written without a link");

    public static Diagnostic WordMayNeedMorePages(SourceSpan span, int most) =>
        new("RES4041", Severity.Warning, span,
            FormattableString.Invariant($"the Word document may have more than {most} page{(most == 1 ? "" : "s")}, unlike the PDF"),
            "shorten the text, or use a built-in font or a TrueType font whose licence allows editing");

    public static Diagnostic WideTracking(SourceSpan span, string style, double tracking, double most) =>
        new("RES4042", Severity.Warning, span,
            FormattableString.Invariant($"the PDF has a tracking of {most:0.##} in `{style}`, not {tracking:0.##}"),
            FormattableString.Invariant(
                $"programs that read a PDF take letters that are further apart for words; use a `tracking` of at most {most:0.##}"));

    public static Diagnostic NotInJsonResume(SourceSpan span, string path) =>
        new("RES4045", Severity.Info, span,
            $"JSON Resume cannot contain `{Quote.Short(path)}`; the JSON leaves it out",
            $"add `{Notation.Write("rules: {RES4045: off}", span)}` to hide this message");

    private static string List(IReadOnlyList<Rune> characters)
    {
        if (characters.Count <= MostCharacters)
        {
            return Quote.And(characters.Select(character => character.ToString()));
        }

        var shown = string.Join(", ", characters.Take(MostCharacters).Select(character => $"`{character}`"));
        return FormattableString.Invariant($"{shown} and {characters.Count - MostCharacters} more");
    }

    // Next free: RES4008 for all formats, RES4016 for fonts and pictures, RES4022 for layout, RES4031 for HTML, RES4043 for DOCX,
    // RES4046 for JSON
}
