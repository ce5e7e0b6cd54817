namespace Resume.Formats.Themes;

/// <summary>What a column at the start side of the page holds.</summary>
public enum StartColumnContent
{
    /// <summary>There is no such column.</summary>
    Nothing,

    /// <summary>The dates of entries and the labels of tables; the header is beside it.</summary>
    Dates,

    /// <summary>The headings of sections; the header is above it.</summary>
    Headings,
}

/// <summary>The column at the start side of the page. All else is indented by its width and gap.</summary>
/// <param name="Holds">What it holds.</param>
/// <param name="Width">Its width; with dates, also that of the labels of a table.</param>
/// <param name="Gap">Space between the column and the text.</param>
public sealed record StartColumnTokens(StartColumnContent Holds, double Width, double Gap)
{
    /// <summary>The indent of the text beside the column; 0 where there is no column.</summary>
    public double Indent => Holds == StartColumnContent.Nothing ? 0 : Width + Gap;

    internal static StartColumnTokens FromTokens(TokenSet tokens) => new(
        tokens.Enum<StartColumnContent>("startColumn.holds"),
        tokens.Length("startColumn.width"),
        tokens.Length("startColumn.gap"));
}
