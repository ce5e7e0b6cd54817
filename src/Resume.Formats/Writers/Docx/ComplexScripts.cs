namespace Resume.Formats.Writers.Docx;

/// <summary>The scripts for which Word takes the font and size for complex scripts (ECMA-376, 17.3.2.26).</summary>
internal static class ComplexScripts
{
    /// <summary>True if a code point is of such a script: Hebrew, Arabic and their neighbours, or one of <see cref="IsTall"/>.</summary>
    public static bool Contain(int codePoint) =>
        codePoint is (>= 0x0590 and <= 0x08FF) or (>= 0xFB1D and <= 0xFDFF) or (>= 0xFE70 and <= 0xFEFE) || IsTall(codePoint);

    /// <summary>True if a code point is of a script with signs above and below its letters: of India, Tibet or Southeast Asia.</summary>
    public static bool IsTall(int codePoint) =>
        codePoint is (>= 0x0900 and <= 0x109F) or (>= 0x1780 and <= 0x17FF) or (>= 0x1900 and <= 0x1CFF) or (>= 0xA8E0 and <= 0xA8FF);
}
