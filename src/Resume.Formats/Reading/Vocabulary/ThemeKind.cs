using System.Text.Json.Nodes;
using Resume.Formats.Model;

namespace Resume.Formats.Reading.Vocabulary;

/// <summary>A theme's name, or a map with its name and tokens.</summary>
internal sealed class ThemeKind : Kind<ThemeChoices>
{
    private static readonly Kind<Settings> Fit = new FlagKind();
    private static readonly NumberKind Pages = new(1, 100);

    /// <summary>The map. What it says in short stands behind what it says at length, whatever comes first in the file.</summary>
    public static Shape<ThemeChoices> Map { get; } = new("theme", _ => new(), OnePageWhereItFits)
    {
        { "name", Kinds.Word, "A theme's name, as `classic`.", (theme, value) => theme with { Name = value } },
        { "accent", ThemeShapes.Color, "Its own colour, for headings, and for links where the theme gives both one; on dark screens a lighter tone of it.", (theme, value) => Behind(theme, "accent", value), "color", "colour" },
        { "font", FontShapes.AnyFamily, "The family of texts and headings.", (theme, value) => theme with { Fonts = theme.Fonts.OrElse(new() { Text = value, Heading = value }) } },
        { "page", ThemeShapes.Page, "The paper: its size, or a map with its margins too.", (theme, value) => Before(theme, "page", value), "paper" },
        { "margin", ThemeShapes.Margin, "The paper's margins: one length, or a map of the sides.", (theme, value) => Behind(theme, "page.margin", value), "margins" },
        { "maxPages", Pages, "How many pages the PDF may have; a warning tells where it has more.", (theme, value) => theme with { MaxPages = value }, "pages" },
        { "fit", Fit, "`true`: set more tightly where it has more pages than `maxPages`, or than one.", (theme, value) => theme with { Fit = value.All is [{ Parsed: true }] } },
        { "fonts", FontShapes.Fonts, "The families of text, headings and code.", (theme, value) => theme with { Fonts = value.OrElse(theme.Fonts) } },
        { "colors", ThemeShapes.Colors, "All its colours.", (theme, value) => Before(theme, "colors", value), "colours" },
        { "styles", ThemeShapes.Styles, "Sizes, weights and spaces of texts.", (theme, value) => Before(theme, "styles", value) },
        { "header", ThemeShapes.Header, "The head of the résumé.", (theme, value) => Before(theme, "header", value) },
        { "section", ThemeShapes.Section, "Headings of sections.", (theme, value) => Before(theme, "section", value) },
        { "bullets", ThemeShapes.Bullets, "Bulleted lists.", (theme, value) => Before(theme, "bullets", value) },
        { "table", ThemeShapes.Table, "Sections in two columns.", (theme, value) => Before(theme, "table", value) },
    };

    public override string Name => "a theme's name, or a map with `name` and others";

    public override string Hint => "write `theme: classic`";

    public override JsonObject Schema(SchemaDefinitions definitions) =>
        SchemaDefinitions.Any(SchemaDefinitions.Text(), Map.Schema(definitions));

    public override bool TryRead(Node node, string key, ReadingContext context, out ThemeChoices value)
    {
        if (node is MapNode)
        {
            return Map.TryRead(node, key, context, out value);
        }

        var isRead = Kinds.Word.TryRead(node, key, context, out var name);
        value = new() { Name = isRead ? name : null };
        return isRead;
    }

    private static ThemeChoices Before(ThemeChoices theme, string key, Settings value) => theme with { Tokens = [.. value.Under(key).All, .. theme.Tokens] };

    private static ThemeChoices Behind(ThemeChoices theme, string key, Settings value) => theme with { Tokens = [.. theme.Tokens, .. value.Under(key).All] };

    private static ThemeChoices OnePageWhereItFits(ThemeChoices theme, MapNode map, ReadingContext context) =>
        theme is { Fit: true, MaxPages: null } ? theme with { MaxPages = new(1, map["fit"]!.Span) } : theme;
}
