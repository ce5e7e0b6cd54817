using System.Collections.Immutable;
using static Resume.Formats.Reading.Schema.Settings;

namespace Resume.Formats.Reading.Schema;

/// <summary>The schema of a theme's tokens, in theme files and in sources.</summary>
internal static class TokenSchemas
{
    // The limits leave room for text on any paper.
    private static readonly ValueSchema<Settings> Space = new LengthSchema(0, 144);
    private static readonly ValueSchema<Settings> Distance = new LengthSchema(0, 72);
    private static readonly ValueSchema<Settings> Tracking = new LengthSchema(-2, 20);
    private static readonly ValueSchema<Settings> Size = new LengthSchema(4, 96);
    private static readonly ValueSchema<Settings> LineHeight = new LengthSchema(4, 144);
    private static readonly ValueSchema<Settings> Thickness = new LengthSchema(0, 12);
    private static readonly ValueSchema<Settings> Width = new LengthSchema(12, 216);
    private static readonly ValueSchema<Settings> Flag = new FlagSchema();
    private static readonly ValueSchema<Settings> Separator = new GlyphSchema(3);
    private static readonly ValueSchema<Settings> PageSize = new KeywordSchema("a4", "letter", "auto");
    private static readonly ValueSchema<Settings> FontRole = new KeywordSchema("text", "heading", "code");
    private static readonly ValueSchema<Settings> ColorRole = new KeywordSchema("text", "muted", "accent", "link", "rule");

    public static ValueSchema<Settings> Color { get; } = new ColorSchema();

    public static MapSchema<Settings> MarginSides { get; } = new("theme.page.margin", _ => None)
    {
        Named("top", Space, "Above the text; from page 2 on, name and page number are inside."),
        Named("right", Space, "At the right of the text."),
        Named("bottom", Space, "Below the text."),
        Named("left", Space, "At the left of the text."),
    };

    /// <summary>One length for all sides, or a map of the sides.</summary>
    public static ValueSchema<Settings> Margin { get; } =
        new OneOrMapSchema(Space, MarginSides, MarginSides.Properties.Select(key => key.Name));

    public static MapSchema<Settings> PageMap { get; } = new("theme.page", _ => None)
    {
        Named("size", PageSize, "`a4`, `letter`, or `auto`: letter where `basics.location` is in the US or Canada, a4 elsewhere."),
        Named("margin", Margin, "The margins: one length, or a map of the sides.", "margins"),
    };

    /// <summary>The size of the paper, or a map that also has its margins.</summary>
    public static ValueSchema<Settings> Page { get; } = new OneOrMapSchema(PageSize, PageMap, ["size"]);

    public static MapSchema<Settings> Light { get; } = Palette("light");

    public static MapSchema<Settings> Dark { get; } = Palette("dark");

    public static MapSchema<Settings> Colors { get; } = new("theme.colors", _ => None)
    {
        Named("light", Light, "Colours on paper and on light screens."),
        Named("dark", Dark, "Colours on dark screens."),
    };

    /// <summary>The text styles and their descriptions.</summary>
    public static ImmutableArray<(MapSchema<Settings> Shape, string Name, string Description)> TextStyles { get; } =
    [
        TextStyle("body", "Running text, and the values that other styles inherit."),
        TextStyle("name", "The person's name."),
        TextStyle("label", "The person's occupation."),
        TextStyle("contact", "The contacts."),
        TextStyle("heading", "Headings of sections."),
        TextStyle("title", "Titles of entries."),
        TextStyle("subtitle", "Subtitles of entries."),
        TextStyle("meta", "Dates and places."),
        TextStyle("footer", "Name and page number, above the text of later pages."),
    ];

    public static MapSchema<Settings> Styles { get; } = new("theme.styles", _ => None)
    {
        TextStyles.SelectMany(style => Named(style.Name, style.Shape, style.Description)),
    };

    public static MapSchema<Settings> Photo { get; } = new("theme.header.photo", _ => None)
    {
        Named("align", new KeywordSchema("above", "end"), "`above` the name, or in a separate column at the `end` of the lines."),
        Named("width", Width, "The width. The height follows from the picture and is at most 1.4 times the width."),
        Named("gap", Space, "Space between the photo and the text."),
    };

    public static MapSchema<Settings> Header { get; } = new("theme.header", _ => None)
    {
        Named("align", new KeywordSchema("start", "center"), "`start` or `center`."),
        Named("separator", Separator, "The text between two contacts."),
        Named("ruleThickness", Thickness, "Thickness of the line below the header; 0 for none."),
        Named("photo", Photo, "The photo."),
    };

    public static MapSchema<Settings> Section { get; } = new("theme.section", _ => None)
    {
        Named("ruleThickness", Thickness, "Thickness of the line below a heading; 0 for none."),
        Named("ruleGap", Space, "Space between the heading and that line."),
    };

    public static MapSchema<Settings> Bullets { get; } = new("theme.bullets", _ => None)
    {
        Named(
            "marks", new SettingListSchema(Separator, ListLimit.BulletMarks),
            "The mark of each level; the last one also marks all deeper levels."),
        Named("indent", Distance, "Distance from the text around a list to the list's text."),
        Named("markGap", Distance, "Distance from the start of a mark to its text."),
        Named("spaceBetween", Space, "Space between two bullets."),
    };

    public static MapSchema<Settings> Table { get; } = new("theme.table", _ => None)
    {
        Named("labelWidth", Width, "Width of the left column."),
        Named("columnGap", Distance, "Space between the columns."),
        Named("rowGap", Space, "Space between two rows."),
    };

    public static MapSchema<Settings> Dates { get; } = new("dates", _ => None)
    {
        Named(
            "precision", new KeywordSchema("day", "month", "year"),
            "The finest unit in ranges: `day`, `month` or `year`. Default: `month`."),
        Named("month", new KeywordSchema("long", "short", "numeric"), "Months: `long`, `short` or `numeric`. Default: `short`.", "months"),
    };

    public static MapSchema<Settings> Location { get; } = new("location", _ => None)
    {
        Named(
            "country", new KeywordSchema("hide", "show", "auto"),
            "The name of the country: `hide`, `show`, or `auto`: shown where locations are in several countries. Default: `hide`."),
    };

    public static MapSchema<Settings> Links { get; } = new("links", _ => None)
    {
        Named(
            "print", new KeywordSchema("none", "short", "full"),
            "The addresses of links after their texts in PDF, DOCX, plain text and printed HTML: `none`, `short` (without scheme and "
            + "`www.`) or `full`. Default: `none`; plain text shows them then too."),
    };

    /// <summary>All maps of tokens.</summary>
    public static IEnumerable<IMapSchema> All { get; } =
    [
        PageMap, MarginSides, Colors, Light, Dark, Styles, .. TextStyles.Select(style => style.Shape),
        Header, Photo, Section, Bullets, Table, Dates, Location, Links,
    ];

    private static MapSchema<Settings> Palette(string name) => new($"theme.colors.{name}", _ => None)
    {
        Named("background", Color, "The paper or screen."),
        Named("text", Color, "Running text."),
        Named("muted", Color, "Secondary text, such as dates."),
        Named("accent", Color, "The name and headings."),
        Named("link", Color, "Links."),
        Named("rule", Color, "Thin lines."),
    };

    private static (MapSchema<Settings> Shape, string Name, string Description) TextStyle(string name, string description)
    {
        var shape = new MapSchema<Settings>($"theme.styles.{name}", _ => None)
        {
            Named("font", FontRole, "The theme's font family: `text`, `heading` or `code`."),
            Named("size", Size, "Size of the type. The line height scales with it unless it is set too."),
            Named("lineHeight", LineHeight, "Distance from one line to the next."),
            Named("bold", Flag, "Bold."),
            Named("italic", Flag, "Italic."),
            Named("uppercase", Flag, "In capitals; what is copied from the files is, too."),
            Named("tracking", Tracking, "Space added between letters; a negative length moves them closer."),
            Named("color", ColorRole, "A colour of the palette: `text`, `muted`, `accent`, `link` or `rule`."),
            Named("link", ColorRole, "The colour of links in this text."),
            Named("before", Space, "Space above; between two blocks the larger space applies."),
            Named("after", Space, "Space below."),
        };
        return (shape, name, description);
    }
}
