namespace Resume.Formats.Text;

/// <summary>The parts of a text within which no line ends: words, and single letters of scripts without spaces.</summary>
internal static class UnbreakableParts
{
    /// <summary>The parts in order, without the spaces between them.</summary>
    public static IEnumerable<string> Find(string text)
    {
        var opportunities = new BreakOpportunity[text.Length];
        LineBreaker.Find(text, opportunities);
        WordBreaks.Apply(text, opportunities);
        AddressBreaks.Apply(text, opportunities);

        var start = 0;
        for (var i = 1; i <= text.Length; i++)
        {
            if (i == text.Length || opportunities[i] is BreakOpportunity.Allowed or BreakOpportunity.Mandatory)
            {
                yield return text[start..i].TrimEnd();
                start = i;
            }
        }
    }
}
