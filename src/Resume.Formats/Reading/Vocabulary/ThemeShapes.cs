using System.Collections.Immutable;
using System.Text.Json.Nodes;
using static Resume.Formats.Reading.Vocabulary.Settings;

namespace Resume.Formats.Reading.Vocabulary;

/// <summary>The tokens of a theme, as themes and sources write them.</summary>
internal static class ThemeShapes
{
    // A margin and an indent leave room for text on any paper.
    private static readonly Kind<Settings> Space = new LengthKind(0, 144);
    private static readonly Kind<Settings> Tracking = new LengthKind(-2, 20);
    private static readonly Kind<Settings> TypeSize = new LengthKind(4, 96);
    private static readonly Kind<Settings> Leading = new LengthKind(4, 144);
    private static readonly Kind<Settings> Thickness = new LengthKind(0, 12);
    private static readonly Kind<Settings> Width = new LengthKind(12, 216);
    private static readonly Kind<Settings> Flag = new FlagKind();
    private static readonly Kind<Settings> Separator = new MarkKind(3);

    public static Kind<Settings> Color { get; } = new ColorKind();

    public static Shape<Settings> MarginSides { get; } = new("theme.page.margin", _ => None)
    {
        Named("top", Space, "Above the text."),
        Named("right", Space, "At its right."),
        Named("bottom", Space, "Below it; the footer of later pages stands inside."),
        Named("left", Space, "At its left."),
    };

    /// <summary>One length for all sides, or a map of them.</summary>
    public static Kind<Settings> Margin { get; } = new OneOrMapKind(Space, MarginSides, MarginSides.Keys.Select(key => key.Name));

    private static readonly Kind<Settings> PageSize = new WordChoiceKind("a4", "letter", "auto");

    public static Shape<Settings> PageMap { get; } = new("theme.page", _ => None)
    {
        Named("size", PageSize, "`a4`, `letter`, or `auto`: letter where `basics.location.countryCode` is US or CA, a4 elsewhere."),
        Named("margin", Margin, "The margins: one length, or a map of the sides.", "margins"),
    };

    /// <summary>The paper's size, or a map with its margins too.</summary>
    public static Kind<Settings> Page { get; } = new OneOrMapKind(PageSize, PageMap, ["size"]);

    public static Shape<Settings> Light { get; } = Palette("light");

    public static Shape<Settings> Dark { get; } = Palette("dark");

    public static Shape<Settings> Colors { get; } = new("theme.colors", _ => None)
    {
        Named("light", Light, "On paper and on light screens."),
        Named("dark", Dark, "On dark screens."),
    };

    /// <summary>The styles of text, each with a sentence.</summary>
    public static ImmutableArray<(Shape<Settings> Shape, string Name, string Says)> EachStyle { get; } =
    [
        Style("body", "Running text, and what all other styles leave open."),
        Style("name", "The person's name."),
        Style("label", "What the person is."),
        Style("contact", "Contacts below them."),
        Style("heading", "Headings of sections."),
        Style("title", "An entry's title."),
        Style("subtitle", "An entry's subtitle."),
        Style("meta", "Dates and places."),
        Style("footer", "The footer of later pages."),
    ];

    public static Shape<Settings> Styles { get; } = new("theme.styles", _ => None)
    {
        EachStyle.SelectMany(style => Named(style.Name, style.Shape, style.Says)),
    };

    public static Shape<Settings> Photo { get; } = new("theme.header.photo", _ => None)
    {
        Named("align", new WordChoiceKind("above", "end"), "`above` the name, or at the `end` side, in a column of its own."),
        Named("width", Width, "How wide it is; its height follows, 1.4 times as much at most."),
        Named("gap", Space, "From it to the text."),
    };

    public static Shape<Settings> Header { get; } = new("theme.header", _ => None)
    {
        Named("align", new WordChoiceKind("start", "center"), "`start` or `center`."),
        Named("separator", Separator, "What stands between two contacts."),
        Named("ruleThickness", Thickness, "The line below the head; 0 for none."),
        Named("photo", Photo, "The photo."),
    };

    public static Shape<Settings> Section { get; } = new("theme.section", _ => None)
    {
        Named("ruleThickness", Thickness, "The line below a heading; 0 for none."),
        Named("ruleGap", Space, "From the heading to that line."),
    };

    public static Shape<Settings> Bullets { get; } = new("theme.bullets", _ => None)
    {
        Named("marks", new SettingsKind(Separator), "The mark of each level; the last is that of all deeper ones."),
        Named("indent", new LengthKind(0, 72), "From the text around a list to the list's."),
        Named("markGap", new LengthKind(0, 72), "From the beginning of a mark to its text."),
        Named("spaceBetween", Space, "Between two bullets."),
    };

    public static Shape<Settings> Table { get; } = new("theme.table", _ => None)
    {
        Named("labelWidth", Width, "How wide the left column is."),
        Named("columnGap", new LengthKind(0, 72), "Between the columns."),
        Named("rowGap", Space, "Between two rows."),
    };

    /// <summary>All maps of tokens.</summary>
    public static IEnumerable<IShape> All { get; } =
        [PageMap, MarginSides, Colors, Light, Dark, Styles, .. EachStyle.Select(style => style.Shape), Header, Photo, Section, Bullets, Table];

    private static Shape<Settings> Palette(string name) => new($"theme.colors.{name}", _ => None)
    {
        Named("background", Color, "The paper or screen."),
        Named("text", Color, "Running text."),
        Named("muted", Color, "What may stand back, as dates."),
        Named("accent", Color, "Name and headings."),
        Named("link", Color, "Links."),
        Named("rule", Color, "Thin lines."),
    };

    private static (Shape<Settings> Shape, string Name, string Says) Style(string name, string says) => (new($"theme.styles.{name}", _ => None)
    {
        Named("font", new WordChoiceKind("text", "heading", "code"), "Which of the theme's families: `text`, `heading` or `code`."),
        Named("size", TypeSize, "The size of the type; the lines' height goes with it unless it is said."),
        Named("lineHeight", Leading, "From one line to the next."),
        Named("bold", Flag, "Whether it is bold."),
        Named("italic", Flag, "Whether it is slanted."),
        Named("uppercase", Flag, "Whether it is shown in capitals."),
        Named("tracking", Tracking, "Space between letters; less than 0 brings them closer."),
        Named("color", ColorRole(), "One of the colours: `text`, `muted`, `accent`, `link` or `rule`."),
        Named("link", ColorRole(), "That of links in it."),
        Named("before", Space, "Space above it; between two blocks the larger space holds."),
        Named("after", Space, "Space below it."),
    }, name, says);

    private static WordChoiceKind ColorRole() => new("text", "muted", "accent", "link", "rule");

    /// <summary>One value that stands for some keys of a map, or that map.</summary>
    private sealed class OneOrMapKind(Kind<Settings> one, Shape<Settings> map, IEnumerable<string> keys) : Kind<Settings>
    {
        public override string Name => $"{one.Name}, or a map with `{map.Keys.First().Name}` and others";

        public override string Hint => one.Hint;

        public override JsonObject Schema(SchemaDefinitions definitions) => SchemaDefinitions.Any(one.Schema(definitions), map.Schema(definitions));

        public override bool TryRead(Node node, string key, ReadingContext context, out Settings value)
        {
            if (node is MapNode)
            {
                return map.TryRead(node, key, context, out value);
            }

            var isRead = one.TryRead(node, key, context, out var single);
            value = isRead ? new([.. keys.SelectMany(each => single.Under(each).All)]) : None;
            return isRead;
        }
    }
}
