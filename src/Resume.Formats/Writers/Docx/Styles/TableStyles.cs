using DocumentFormat.OpenXml.Wordprocessing;
using Resume.Formats.Themes;

namespace Resume.Formats.Writers.Docx.Styles;

/// <summary>The style of sections in two columns, and its base style.</summary>
internal static class TableStyles
{
    public static IEnumerable<Style> Build(Theme theme) =>
    [
        new Style
        {
            Type = StyleValues.Table,
            Default = true,
            StyleId = StyleIds.TableNormal,
            StyleName = new() { Val = "Normal Table" },
            UIPriority = new() { Val = 99 },
            SemiHidden = new(),
            StyleTableProperties = NoMargins(),
        },
        TwoColumns(theme),
    ];

    private static Style TwoColumns(Theme theme)
    {
        var style = new Style
        {
            Type = StyleValues.Table,
            CustomStyle = true,
            StyleId = StyleIds.Table,
            StyleName = new() { Val = "Resume Table" },
            BasedOn = new() { Val = StyleIds.TableNormal },
            UIPriority = new() { Val = 30 },
            PrimaryStyle = new(),
            StyleTableProperties = NoMargins(),
        };

        if (theme.Styles.Title.Bold)
        {
            style.Append(new TableStyleProperties
            {
                Type = TableStyleOverrideValues.FirstColumn,
                RunPropertiesBaseStyle = new() { Bold = new(), BoldComplexScript = new() },
            });
        }

        return style;
    }

    // The text of the columns is flush with the text of the page.
    private static StyleTableProperties NoMargins() => new()
    {
        TableIndentation = new() { Width = 0, Type = TableWidthUnitValues.Dxa },
        TableCellMarginDefault = new()
        {
            TopMargin = new() { Width = "0", Type = TableWidthUnitValues.Dxa },
            TableCellLeftMargin = new() { Width = 0, Type = TableWidthValues.Dxa },
            BottomMargin = new() { Width = "0", Type = TableWidthUnitValues.Dxa },
            TableCellRightMargin = new() { Width = 0, Type = TableWidthValues.Dxa },
        },
    };
}
