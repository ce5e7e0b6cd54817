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
    private static readonly ValueSchema<Settings> ColumnWidth = new LengthSchema(12, 288);
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
        TextStyle("side", "Running text in the sidebar; as `body` where it is not set."),
        TextStyle("sideHeading", "Headings in the sidebar; as `heading` where it is not set."),
    ];

    public static MapSchema<Settings> Styles { get; } = new("theme.styles", _ => None)
    {
        TextStyles.SelectMany(style => Named(style.Name, style.Shape, style.Description)),
    };

    public static MapSchema<Settings> Photo { get; } = new("theme.header.photo", _ => None)
    {
        Named(
            "align", new KeywordSchema("above", "end", "column"),
            "`above` the name, in a separate column at the `end` of the lines, or in the start `column` or the sidebar."),
        Named("width", Width, "The width. The height follows from the picture and is at most 1.4 times the width."),
        Named("gap", Space, "Space between the photo and the text."),
    };

    public static MapSchema<Settings> Header { get; } = new("theme.header", _ => None)
    {
        Named("align", new KeywordSchema("start", "center"), "`start` or `center`."),
        Named("label", new KeywordSchema("below", "beside"), "The occupation: `below` the name, or `beside` it."),
        Named(
            "contacts", new KeywordSchema("below", "end", "sidebar"),
            "The contacts: `below` name and label, at the `end` of the lines, one on a line, or in the `sidebar`."),
        Named("separator", Separator, "The text between two contacts."),
        Named("ruleThickness", Thickness, "Thickness of the line below the header; 0 for none."),
        Named("photo", Photo, "The photo."),
    };

    public static MapSchema<Settings> Section { get; } = new("theme.section", _ => None)
    {
        Named("align", new KeywordSchema("start", "center"), "`start` or `center`."),
        Named("rule", new KeywordSchema("below", "above", "beside"), "The line: `below`, `above` or `beside` the heading."),
        Named("ruleThickness", Thickness, "Thickness of that line; 0 for none."),
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
        Named(
            "layout", new KeywordSchema("columns", "runIn", "stacked"),
            "Labels: in a column (`columns`), before the text with a colon (`runIn`), or on a line above it (`stacked`)."),
        Named("labelWidth", Width, "Width of the left column."),
        Named("columnGap", Distance, "Space between the columns."),
        Named("rowGap", Space, "Space between two rows."),
    };

    public static MapSchema<Settings> StartColumn { get; } = new("theme.startColumn", _ => None)
    {
        Named(
            "holds", new KeywordSchema("nothing", "dates", "headings"),
            "What is in a column at the start side: `nothing`, the `dates` of entries and labels of tables, or `headings`."),
        Named("width", ColumnWidth, "Width of the column."),
        Named("gap", Distance, "Space between the column and the text."),
    };

    public static MapSchema<Settings> Entry { get; } = new("theme.entry", _ => None)
    {
        Named("lines", new CountSchema(1, 2), "`2` for title and subtitle on lines of their own, `1` for both on one line."),
        Named(
            "place", new KeywordSchema("end", "title", "subtitle"),
            "The location: at the `end` of a line, below the dates, or after the `title` or the `subtitle`."),
        Named("separator", Separator, "The mark before what follows on the same line."),
        Named("nestedSpace", new ShareSchema(2), "Space above a nested entry, as a share of `title.before`."),
    };

    public static MapSchema<Settings> Citations { get; } = new("theme.citations", _ => None)
    {
        Named("layout", new KeywordSchema("entry", "paragraph"), "Publications: entries as others, or each as one `paragraph`."),
        Named(
            "numbers", new KeywordSchema("none", "ascending", "descending"),
            "The numbers before paragraphs: `none`, `ascending` or `descending`."),
        Named("indent", Distance, "Distance from the margin to the text of numbered paragraphs."),
    };

    public static MapSchema<Settings> Html { get; } = new("theme.html", _ => None)
    {
        Named(
            "contentSecurityPolicy", new LineSchema(),
            "What the page may load and run (Content-Security-Policy), for a theme with HTML templates; `none` for no restriction."),
    };

    public static MapSchema<Settings> Sidebar { get; } = new("theme.sidebar", _ => None)
    {
        Named("side", new KeywordSchema("none", "start", "end"), "`none`, or the side where lines `start` or `end`."),
        Named("width", ColumnWidth, "Width of its text."),
        Named("padding", Distance, "Space between its text and its inner edge; the outer padding is the page's margin."),
        Named("gap", Distance, "Space between its edge and the text of the page."),
        Named("reading", new KeywordSchema("before", "after"), "When it is read: `before` or `after` the main column."),
        Named(
            "sections", new SettingListSchema(new GlyphSchema(60), ListLimit.SidebarSections),
            "The sections in it; all others are beside it."),
    };

    public static MapSchema<Settings> Text { get; } = new("theme.text", _ => None)
    {
        Named("justify", Flag, "`true` makes both edges of running text straight."),
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
        Header, Photo, Section, Bullets, Table, StartColumn, Entry, Citations, Sidebar, Text, Dates, Location, Links, Html,
    ];

    private static MapSchema<Settings> Palette(string name) => new($"theme.colors.{name}", _ => None)
    {
        Named("background", Color, "The paper or screen."),
        Named("text", Color, "Running text."),
        Named("muted", Color, "Secondary text, such as dates."),
        Named("accent", Color, "The name and headings."),
        Named("link", Color, "Links."),
        Named("rule", Color, "Thin lines."),
        Named("panel", Color, "The ground of the sidebar; the background where it is not set."),
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
            Named("smallCaps", Flag, "Small capitals instead of small letters; instead of all letters where `uppercase` is set too."),
            Named("numerals", new KeywordSchema("lining", "oldStyle"), "Digits: `lining`, as high as capitals, or `oldStyle`."),
            Named("tracking", Tracking, "Space added between letters; a negative length moves them closer."),
            Named("color", ColorRole, "A colour of the palette: `text`, `muted`, `accent`, `link` or `rule`."),
            Named("link", ColorRole, "The colour of links in this text."),
            Named("before", Space, "Space above; between two blocks the larger space applies."),
            Named("after", Space, "Space below."),
        };
        return (shape, name, description);
    }
}
