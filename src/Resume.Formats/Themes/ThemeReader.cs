using System.Collections.Concurrent;
using System.Text;
using Resume.Formats.Reading;

namespace Resume.Formats.Themes;

/// <summary>A theme's data, laid over the default's -> a <see cref="Theme"/>.</summary>
internal static class ThemeReader
{
    private static readonly (double Width, double Height) A4 = (595.28, 841.89);
    private static readonly (double Width, double Height) Letter = (612, 792);
    private static readonly ConcurrentDictionary<string, Node> Loaded = new(StringComparer.Ordinal);

    /// <summary>Reads a built-in theme for someone who lives in a country, by its ISO 3166-1 alpha-2 code, which decides the paper.</summary>
    /// <param name="name">The theme's name.</param>
    /// <param name="countryCode">The country, or null.</param>
    /// <param name="overrides">Families in place of the theme's.</param>
    public static Theme Read(string name, string? countryCode, FontOverrides? overrides = null)
    {
        var layers = name == BuiltInThemes.Default
            ? new ThemeLayers([Load(name)])
            : new ThemeLayers([Load(name), Load(BuiltInThemes.Default)]);

        return new Theme
        {
            Name = name,
            Page = ReadPage(layers.Under("page"), countryCode),
            Fonts = (overrides ?? new()).On(ReadFonts(layers.Under("fonts"))),
            Light = ReadPalette(layers.Under("colors").Under("light")),
            Dark = ReadPalette(layers.Under("colors").Under("dark")),
            Styles = ReadStyles(layers.Under("styles")),
            Header = ReadHeader(layers.Under("header")),
            Section = ReadSection(layers.Under("section")),
            Bullets = ReadBullets(layers.Under("bullets")),
            Table = ReadTable(layers.Under("table")),
        };
    }

    // What ships never changes, and nodes cannot be changed: it is read once in a process, for all threads.
    private static Node Load(string name) => Loaded.GetOrAdd(name, static name =>
    {
        var path = $"Themes/{name}.yaml";
        return YamlReader.Read(path, Encoding.UTF8.GetString(Resources.Read(path)));
    });

    private static PageTokens ReadPage(ThemeLayers page, string? countryCode)
    {
        var (width, height) = page.Text("size") switch
        {
            "a4" => A4,
            "letter" => Letter,
            _ => countryCode is "US" or "CA" ? Letter : A4,
        };
        var margin = page.Under("margin");
        return new(width, height, margin.Number("top"), margin.Number("right"), margin.Number("bottom"), margin.Number("left"));
    }

    private static FontTokens ReadFonts(ThemeLayers fonts) => new(
        ShippedFamilies.Get(fonts.Text("text")),
        ShippedFamilies.Get(fonts.Text("heading")),
        ShippedFamilies.Get(fonts.Text("code")),
        [.. fonts.List("fallbacks").Select(ShippedFamilies.Get)]);

    private static Palette ReadPalette(ThemeLayers colors) => new(
        colors.Color("background"), colors.Color("text"), colors.Color("muted"), colors.Color("accent"), colors.Color("link"), colors.Color("rule"));

    private static StyleTokens ReadStyles(ThemeLayers styles)
    {
        // What a style leaves open it has from `body`, within the theme before it looks to the default.
        TextStyleTokens Style(string name)
        {
            var style = name == "body" ? styles.Under(name) : styles.Under(name).OrElse(styles.Under("body"), except: ["before", "after"]);
            return new(
                style.Enum<FontRole>("font"),
                style.Number("size"),
                style.Number("lineHeight"),
                style.Flag("bold"),
                style.Flag("italic"),
                style.Flag("uppercase"),
                style.Number("tracking"),
                style.Enum<ColorRole>("color"),
                style.Enum<ColorRole>("link"),
                style.NumberOr("before", 0),
                style.NumberOr("after", 0));
        }

        return new(
            Style("body"), Style("name"), Style("label"), Style("contact"), Style("heading"), Style("title"), Style("subtitle"), Style("meta"), Style("footer"));
    }

    private static HeaderTokens ReadHeader(ThemeLayers header) =>
        new(header.Enum<Alignment>("align"), header.Text("separator"), header.Number("ruleThickness"), ReadPhoto(header.Under("photo")));

    private static PhotoTokens ReadPhoto(ThemeLayers photo) =>
        new(photo.Enum<PhotoAlignment>("align"), photo.Number("width"), photo.Number("gap"));

    private static SectionTokens ReadSection(ThemeLayers section) => new(section.Number("ruleThickness"), section.Number("ruleGap"));

    private static BulletTokens ReadBullets(ThemeLayers bullets) =>
        new([.. bullets.List("marks")], bullets.Number("indent"), bullets.Number("markGap"), bullets.Number("spaceBetween"));

    private static TableTokens ReadTable(ThemeLayers table) =>
        new(table.Number("labelWidth"), table.Number("columnGap"), table.Number("rowGap"));
}
