using Resume.Formats.Tests.Typesetting.Fonts;
using Resume.Formats.Typesetting.Fonts;

namespace Resume.Formats.Tests.Fuzzing;

/// <summary>Fonts: small ones in a theme, damaged.</summary>
internal static class FontSubjects
{
    private const string Text = "Affinity \u00c4\u00d6\u00dc \u4e2d e\u0301 WAVE";
    private static readonly string[] Formats = ["docx", "pdf"];

    public static FuzzSubject TrueType { get; } = new(
        "truetype",
        [
            Subset(TestFonts.Sans, Text), Subset(TestFonts.Serif, "AB fi"), Subset(TestFonts.Code, "AB"),
            Subset(TestFonts.Wide, "AB\u0644\u0627"),
        ],
        FuzzCompilation.Tokens(
            "GSUB", "GPOS", "GDEF", "cmap", "glyf", "loca", "head", "hhea", "hmtx", "maxp", "name", "post", "OS/2", "kern",
            "fvar", "gvar", "COLR", "ttcf", "OTTO", "\0\u0001\0\0"),
        Show);

    public static FuzzSubject Cff { get; } = new(
        "cff",
        [TestFonts.Cff.Data.ToArray(), TestFonts.CffWithCharacterIds.Data.ToArray()],
        [
            .. FuzzCompilation.Tokens("CFF ", "CFF2", "OTTO", "cmap", "hmtx", "maxp"),
            // Operators: of dictionaries, of subroutines, and the numbers before them.
            [18], [19], [15], [17], [12, 30], [12, 36], [12, 37], [10], [29], [14], [11], [139, 10],
            [28, 0x7F, 0xFF], [255, 0x7F, 0xFF, 0xFF, 0xFF],
        ],
        Show);

    private static void Show(byte[] content) =>
        FuzzCompilation.Run($"basics:\n  name: AB ab\n  summary: '{Text}'\ntheme:\n  font: own.ttf\n", Formats, ("own.ttf", content));

    private static byte[] Subset(FontFace face, string text) =>
        FontSubsetter.SubsetCharacters(face, text.EnumerateRunes().Select(rune => rune.Value))!;
}
