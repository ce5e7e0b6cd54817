namespace Resume.Formats.Text;

/// <summary>Where lines of a text may end: UAX #14 with all our tailorings.</summary>
internal static class TextBreaks
{
    /// <summary>Finds the opportunity before each character.</summary>
    public static void Find(string text, Span<BreakOpportunity> opportunities)
    {
        LineBreaker.Find(text, opportunities);
        WordBreaks.Apply(text, opportunities);
        AddressBreaks.Apply(text, opportunities);
        SoftHyphens.Apply(text, opportunities);
    }
}
