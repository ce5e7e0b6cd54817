namespace Resume.Formats.Themes;

/// <summary>The place of the labels of a table.</summary>
public enum TableLayout
{
    /// <summary>In a column at the start side.</summary>
    Columns,

    /// <summary>Before the text, with a colon.</summary>
    RunIn,

    /// <summary>On a line above the text.</summary>
    Stacked,
}

/// <summary>Sections whose entries have a label.</summary>
/// <param name="Layout">The place of the labels; always stacked in a sidebar.</param>
/// <param name="LabelWidth">Width of the column of labels.</param>
/// <param name="ColumnGap">Space between the columns.</param>
/// <param name="RowGap">Space between two rows.</param>
public sealed record TableTokens(TableLayout Layout, double LabelWidth, double ColumnGap, double RowGap)
{
    /// <summary>A row of up to so many lines stays on one page.</summary>
    internal const int MostLinesTogether = 4;

    internal static TableTokens FromTokens(TokenSet tokens) => new(
        tokens.Enum<TableLayout>("table.layout"),
        tokens.Length("table.labelWidth"),
        tokens.Length("table.columnGap"),
        tokens.Length("table.rowGap"));
}
