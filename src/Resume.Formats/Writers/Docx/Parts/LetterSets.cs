namespace Resume.Formats.Writers.Docx.Parts;

/// <summary>
/// What a font in a document contains besides Latin letters: each set as a whole, so that a reader can type another letter of it.
/// </summary>
[Flags]
internal enum LetterSets
{
    /// <summary>Latin letters with accents, digits, punctuation and currencies alone.</summary>
    None = 0,

    /// <summary>Greek.</summary>
    Greek = 1 << 0,

    /// <summary>Cyrillic.</summary>
    Cyrillic = 1 << 1,

    /// <summary>Arrows, mathematical and geometric signs, dingbats.</summary>
    Symbols = 1 << 2,

    /// <summary>The scripts for which Word has a separate font. European letters are in the other fonts then.</summary>
    ComplexScripts = 1 << 3,
}

/// <summary>Finds the set of a character.</summary>
internal static class LetterSetExtensions
{
    /// <summary>True if fonts with these sets contain a character.</summary>
    public static bool Include(this LetterSets sets, int character) =>
        IsCommon(character) || (sets.HasFlag(LetterSets.ComplexScripts)
            ? ComplexScripts.Contain(character)
            : IsLatin(character)
                || (sets.HasFlag(LetterSets.Greek) && IsGreek(character))
                || (sets.HasFlag(LetterSets.Cyrillic) && IsCyrillic(character))
                || (sets.HasFlag(LetterSets.Symbols) && IsSymbol(character)));

    /// <summary>The sets that a text needs; <see cref="LetterSets.ComplexScripts"/> is not among them.</summary>
    public static LetterSets Find(IEnumerable<int> characters) => characters.Aggregate(LetterSets.None, (sets, character) => sets
        | (IsGreek(character) ? LetterSets.Greek : LetterSets.None)
        | (IsCyrillic(character) ? LetterSets.Cyrillic : LetterSets.None)
        | (IsSymbol(character) ? LetterSets.Symbols : LetterSets.None));

    // ASCII, Latin-1, punctuation, the euro sign, and the circle below signs without a letter.
    private static bool IsCommon(int character) =>
        character is <= '~' or (>= 0xA0 and <= 0xFF) or (>= 0x2000 and <= 0x206F) or 0x20AC or 0x25CC;

    // With the signs below and above letters, superscripts, currencies, number and trade mark signs.
    private static bool IsLatin(int character) =>
        character is (>= 0x0100 and <= 0x024F) or (>= 0x02B0 and <= 0x036F) or (>= 0x1E00 and <= 0x1EFF) or (>= 0x2070 and <= 0x20CF)
            or 0x2116 or 0x2122;

    private static bool IsGreek(int character) => character is >= 0x0370 and <= 0x03FF;

    private static bool IsCyrillic(int character) => character is >= 0x0400 and <= 0x052F;

    private static bool IsSymbol(int character) =>
        character is (>= 0x2100 and <= 0x23FF and not (0x2116 or 0x2122)) or (>= 0x2500 and <= 0x27BF and not 0x25CC);
}
