namespace Resume.Formats.Themes;

/// <summary>The place of the line at a section's heading.</summary>
public enum RulePlace
{
    /// <summary>Below the heading.</summary>
    Below,

    /// <summary>Above the heading, and above the whole section where headings are in the start column.</summary>
    Above,

    /// <summary>After the heading, at its baseline, up to the end of the line.</summary>
    Beside,
}

/// <summary>Headings of sections.</summary>
/// <param name="Align">Alignment of headings.</param>
/// <param name="Rule">The place of the line.</param>
/// <param name="RuleThickness">Thickness of the line; 0 for none.</param>
/// <param name="RuleGap">Space between the heading and the line.</param>
public sealed record SectionTokens(Alignment Align, RulePlace Rule, double RuleThickness, double RuleGap)
{
    internal static SectionTokens FromTokens(TokenSet tokens) => new(
        tokens.Enum<Alignment>("section.align"),
        tokens.Enum<RulePlace>("section.rule"),
        tokens.Length("section.ruleThickness"),
        tokens.Length("section.ruleGap"));
}
