namespace Resume.Formats.Text;

/// <summary>The case in which text is set.</summary>
internal enum LetterCase
{
    /// <summary>As its author wrote it.</summary>
    AsWritten,

    /// <summary>In capitals.</summary>
    Capitals,

    /// <summary>In capitals; that of i is İ.</summary>
    TurkicCapitals,
}

/// <summary>Sets text in a case.</summary>
internal static class LetterCases
{
    /// <summary>The case of text in a style that may be in capitals, in a language.</summary>
    public static LetterCase Choose(bool uppercase, string language) =>
        !uppercase ? LetterCase.AsWritten
        : UpperCase.HasDottedI(language) ? LetterCase.TurkicCapitals
        : LetterCase.Capitals;

    /// <summary>
    /// The text in a case. Capitals are in the text itself: programs that look for the headings of a résumé read them as they are shown.
    /// </summary>
    public static string Apply(this LetterCase letterCase, string text) =>
        letterCase == LetterCase.AsWritten ? text : UpperCase.Convert(text, letterCase == LetterCase.TurkicCapitals);
}
