using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Resume.Formats.Writers.Docx.Styles;
using Resume.Formats.Writers.Docx.Text;

namespace Resume.Formats.Writers.Docx;

/// <summary>Builds a paragraph. Only properties that differ from its style are written.</summary>
internal sealed class ParagraphBuilder(ParagraphStyle style)
{
    // A line is as high as its picture and the part of its letters below the baseline, so the letters are as small as possible.
    private const string LeastSize = "2";
    private const string SingleLine = "240";

    public ParagraphStyle Style { get; } = style;

    /// <summary>Space above, in points.</summary>
    public double Before { get; set; } = style.Before;

    /// <summary>Space below, in points.</summary>
    public double After { get; set; } = style.After;

    /// <summary>True if it stays on the page of the next paragraph.</summary>
    public bool KeepNext { get; set; } = style.IsHead;

    /// <summary>True if its lines stay on one page.</summary>
    public bool KeepLines { get; set; } = style.IsHead;

    /// <summary>True if it starts a new page.</summary>
    public bool PageBreakBefore { get; set; }

    /// <summary>The list it is an item of.</summary>
    public ListLevel? List { get; init; } = style.List;

    /// <summary>The position of a right tab stop in points, or null for that of the style.</summary>
    public double? RightTab { get; set; }

    /// <summary>Indent at the start of its lines, in points.</summary>
    public double Indent { get; set; } = style.Indent;

    /// <summary>How far its first line begins before the others, in points.</summary>
    public double Hanging { get; set; }

    /// <summary>Indent at the end of its lines, in points.</summary>
    public double EndIndent { get; set; }

    /// <summary>A line above or below it, or around it.</summary>
    public ParagraphBorders? Rule { get; set; }

    /// <summary>The colour behind it.</summary>
    public Shading? Shading { get; set; }

    /// <summary>The alignment of its lines, or null for that of the style.</summary>
    public JustificationValues? Alignment { get; set; }

    /// <summary>True for a picture, or for nothing: its line is as high as that, in any style.</summary>
    public bool IsPicture { get; set; }

    /// <summary>Its runs and links.</summary>
    public List<OpenXmlElement> Content { get; } = [];

    /// <summary>The number of its lines between the margins, as far as the widths of text are known.</summary>
    /// <param name="widths">The widths of text.</param>
    /// <param name="width">The distance of the margins, in points.</param>
    public int CountLines(TextWidths widths, double width) => Math.Max(1, (int)Math.Ceiling(Fill(widths, width) / widths.Safety));

    /// <summary>The fewest lines that its text can take between the margins, as far as its width is known.</summary>
    public int CountFewestLines(TextWidths widths, double width) => Math.Max(1, (int)Math.Ceiling(Fill(widths, width) * widths.Safety));

    // How many lines its text would fill if none had room left.
    private double Fill(TextWidths widths, double width) =>
        widths.Measure(string.Concat(Content.Select(element => element.InnerText)), Style.Text) / Math.Max(1, width - Indent - EndIndent);

    public Paragraph Build(double textWidth)
    {
        var properties = new ParagraphProperties().AppendNonNull(
            Style.Id == StyleIds.Normal ? null : new ParagraphStyleId { Val = Style.Id },
            Switch<KeepNext>(KeepNext, Style.IsHead),
            Switch<KeepLines>(KeepLines, Style.IsHead),
            Switch<PageBreakBefore>(PageBreakBefore, false),
            List is { } list && list != Style.List
                ? new NumberingProperties
                {
                    NumberingLevelReference = new() { Val = list.Level },
                    NumberingId = new() { Val = list.Numbering },
                }
                : null,
            Rule,
            Shading,
            OtherTabs(textWidth),
            Style.IsRightToLeft ? new BiDi() : null,
            Spacing(),
            OtherIndentation(),
            Alignment is { } alignment ? new Justification { Val = alignment } : null,
            IsPicture
                ? new ParagraphMarkRunProperties(new FontSize { Val = LeastSize }, new FontSizeComplexScript { Val = LeastSize })
                : null);

        var paragraph = new Paragraph();
        if (properties.HasChildren)
        {
            paragraph.Append(properties);
        }

        paragraph.Append(Content);
        return paragraph;
    }

    private static T? Switch<T>(bool value, bool inStyle)
        where T : OnOffType, new() =>
        value == inStyle ? null : value ? new T() : new T { Val = false };

    private SpacingBetweenLines? Spacing()
    {
        var (before, after) = (Other(Before, Style.Before), Other(After, Style.After));
        if (before is null && after is null && !IsPicture)
        {
            return null;
        }

        var spacing = new SpacingBetweenLines { Before = before, After = after };
        if (IsPicture)
        {
            (spacing.Line, spacing.LineRule) = (SingleLine, LineSpacingRuleValues.Auto);
        }

        return spacing;
    }

    private Indentation? OtherIndentation()
    {
        var hanging = List?.Hanging ?? Hanging;
        var differs = Units.Twips(Indent) != Units.Twips(List?.Indent ?? Style.Indent) || Hanging > 0;
        return !differs && EndIndent == 0 ? null : new()
        {
            Left = Where(differs, Indent),
            Right = Where(EndIndent > 0, EndIndent),
            Hanging = Where(differs && hanging > 0, hanging),
        };
    }

    private static StringValue? Where(bool isNeeded, double points) => isNeeded ? new StringValue(Units.TwipsText(points)) : null;

    private static StringValue? Other(double points, double inStyle) =>
        Units.Twips(points) == Units.Twips(inStyle) ? null : new StringValue(Units.TwipsText(points));

    private Tabs? OtherTabs(double textWidth)
    {
        if (RightTab is not { } width || (Style.RightTab && Units.Twips(width) == Units.Twips(textWidth)))
        {
            return null;
        }

        var tabs = new Tabs(StyleDefinitions.RightTab(width));
        if (Style.RightTab)
        {
            tabs.Append(new TabStop { Val = TabStopValues.Clear, Position = Units.Twips(textWidth) });
        }

        return tabs;
    }
}
