using System.Text.Json.Nodes;
using Resume.Formats.Model;
using Resume.Formats.Reading.Nodes;

namespace Resume.Formats.Reading.Schema;

/// <summary>A theme's name, or a map with its name and tokens.</summary>
internal sealed class ThemeSchema : ValueSchema<ThemeChoices>
{
    private static readonly ValueSchema<Settings> Fit = new FlagSchema();
    private static readonly IntegerSchema Pages = new(1, 100);

    /// <summary>The map. Full forms such as `page.margin` override short ones such as `margin`, in any order.</summary>
    public static MapSchema<ThemeChoices> Map { get; } = new("theme", _ => new(), DefaultToOnePage)
    {
        {
            "name", Schemas.Value, "The name of a theme, or the path of a theme file, such as `./mine.yaml`.",
            (theme, value) => theme with { Name = value }
        },
        {
            "accent", TokenSchemas.Color,
            "The colour of headings, lightened for dark screens; also of links where the theme gives links and headings one colour.",
            (theme, value) => Append(theme, "accent", value), "color", "colour"
        },
        {
            "font", FontSchemas.AnyFamily, "The font family of text and headings.",
            (theme, value) => theme with { Fonts = theme.Fonts.OrElse(new() { Text = value, Heading = value }) }
        },
        {
            "page", TokenSchemas.Page, "The paper: its size, or a map that also has its margins.",
            (theme, value) => Prepend(theme, "page", value), "paper"
        },
        {
            "margin", TokenSchemas.Margin, "The margins of the page: one length, or a map of the sides.",
            (theme, value) => Append(theme, "page.margin", value), "margins"
        },
        {
            "maxPages", Pages, "The highest number of pages of the PDF and the Word document. A warning is reported when they have more.",
            (theme, value) => theme with { MaxPages = value }, "pages"
        },
        {
            "fit", Fit, "`true` makes the layout more compact when the PDF has more than `maxPages` pages, or more than one.",
            (theme, value) => theme with { Fit = value.All is [{ Parsed: true }] }
        },
        { "fonts", FontSchemas.Fonts, "Font families.", (theme, value) => theme with { Fonts = value.OrElse(theme.Fonts) } },
        { "colors", TokenSchemas.Colors, "Colours.", (theme, value) => Prepend(theme, "colors", value), "colours" },
        { "styles", TokenSchemas.Styles, "Text styles: fonts, sizes and spaces.", (theme, value) => Prepend(theme, "styles", value) },
        { "header", TokenSchemas.Header, "The header of the résumé.", (theme, value) => Prepend(theme, "header", value) },
        { "section", TokenSchemas.Section, "Headings of sections.", (theme, value) => Prepend(theme, "section", value) },
        { "bullets", TokenSchemas.Bullets, "Bulleted lists.", (theme, value) => Prepend(theme, "bullets", value) },
        { "table", TokenSchemas.Table, "Sections whose entries have a label.", (theme, value) => Prepend(theme, "table", value) },
        {
            "startColumn", TokenSchemas.StartColumn, "A column at the start side, for dates or headings.",
            (theme, value) => Prepend(theme, "startColumn", value)
        },
        { "entry", TokenSchemas.Entry, "Entries and their headers.", (theme, value) => Prepend(theme, "entry", value) },
        { "citations", TokenSchemas.Citations, "Publications.", (theme, value) => Prepend(theme, "citations", value) },
        { "sidebar", TokenSchemas.Sidebar, "The sidebar.", (theme, value) => Prepend(theme, "sidebar", value) },
        { "text", TokenSchemas.Text, "Running text.", (theme, value) => Prepend(theme, "text", value) },
        { "dates", TokenSchemas.Dates, "How dates are written.", (theme, value) => Prepend(theme, "dates", value) },
        { "location", TokenSchemas.Location, "How locations are written.", (theme, value) => Prepend(theme, "location", value) },
        { "links", TokenSchemas.Links, "The addresses of links on paper.", (theme, value) => Prepend(theme, "links", value) },
        { "html", TokenSchemas.Html, "The HTML page.", (theme, value) => Prepend(theme, "html", value) },
    };

    /// <summary>A theme file: the tokens, and the theme that it starts from.</summary>
    public static MapSchema<ThemeChoices> File { get; } = new("theme", _ => new())
    {
        {
            "base", Schemas.Value, "The theme that it starts from: a name, or the path of a theme file.",
            (theme, value) => theme with { Name = value }, "extends", "inherits", "parent"
        },
        Map.Where(key => key.Name is not ("name" or "maxPages" or "fit")),
    };

    public override string Name => "a theme's name, or a map with `name` and others";

    public override IMapSchema Members => Map;

    public override string Hint(bool json) => $"write the name of a theme after `{(json ? "\"theme\":" : "theme:")}`";

    public override JsonObject ToJsonSchema(JsonSchemaDefinitions definitions) =>
        JsonSchemaDefinitions.Any(JsonSchemaDefinitions.Text(), Map.ToJsonSchema(definitions));

    public override bool TryRead(Node node, string key, ReadingContext context, out ThemeChoices value)
    {
        if (node is MapNode)
        {
            return Map.TryRead(node, key, context, out value);
        }

        var isRead = Schemas.Value.TryRead(node, key, context, out var name);
        value = new() { Name = isRead ? name : null };
        return isRead;
    }

    /// <summary>Adds tokens that override the others.</summary>
    public static ThemeChoices Prepend(ThemeChoices theme, string key, Settings value) =>
        theme with { Tokens = [.. value.Under(key).All, .. theme.Tokens] };

    private static ThemeChoices Append(ThemeChoices theme, string key, Settings value) =>
        theme with { Tokens = [.. theme.Tokens, .. value.Under(key).All] };

    private static ThemeChoices DefaultToOnePage(ThemeChoices theme, MapNode map, ReadingContext context) =>
        theme is { Fit: true, MaxPages: null } ? theme with { MaxPages = new(1, map["fit"]!.Span) } : theme;
}
