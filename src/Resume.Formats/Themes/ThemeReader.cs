using System.Collections.Immutable;
using Resume.Formats.Model;
using Resume.Formats.Outlining;

namespace Resume.Formats.Themes;

/// <summary>Makes a <see cref="Theme"/> from the tokens of a source and of its theme.</summary>
internal static class ThemeReader
{
    /// <summary>Reads a built-in theme below a source's own tokens.</summary>
    /// <param name="name">The name of the theme.</param>
    /// <param name="countryCode">The person's country, ISO 3166-1 alpha-2, which decides the paper; or null.</param>
    /// <param name="fonts">The source's font families.</param>
    /// <param name="tokens">The source's other tokens.</param>
    public static Theme Read(
        string name, string? countryCode, FontOverrides? fonts = null, ImmutableArray<LocatedSetting> tokens = default) =>
        Read(name, countryCode, new ThemeLayer(fonts ?? new(), new(tokens.IsDefault ? [] : tokens)), BuiltInThemes.Get(name));

    /// <summary>Reads a theme below a source's own tokens.</summary>
    /// <param name="name">The name of the theme.</param>
    /// <param name="countryCode">The person's country, or null.</param>
    /// <param name="source">The layer of the source.</param>
    /// <param name="theme">The layer of the theme, laid over the default: it has a value for every token.</param>
    public static Theme Read(string name, string? countryCode, ThemeLayer source, ThemeLayer theme)
    {
        theme = theme with { Tokens = BodyScale.Apply(source.Tokens, theme.Tokens) };
        var (fonts, tokens) = source.Over(theme);
        return new()
        {
            Name = name,
            Page = PageTokens.FromTokens(tokens, countryCode),
            Fonts = fonts.ToTokens(),
            Light = Palette.FromTokens(tokens, "light"),
            Dark = Palette.FromTokens(tokens, "dark"),
            Styles = StyleTokens.FromTokens(tokens, source.Tokens, theme.Tokens),
            Header = HeaderTokens.FromTokens(tokens),
            Section = SectionTokens.FromTokens(tokens),
            Bullets = BulletTokens.FromTokens(tokens),
            Table = TableTokens.FromTokens(tokens),
            StartColumn = StartColumnTokens.FromTokens(tokens),
            Entry = EntryTokens.FromTokens(tokens),
            Citations = CitationTokens.FromTokens(tokens),
            Sidebar = SidebarTokens.FromTokens(tokens),
            Justify = tokens.Flag("text.justify"),
            Html = HtmlTokens.FromTokens(tokens),
            Texts = new(
                tokens.Enum<DatePrecision>("dates.precision"),
                tokens.Enum<MonthStyle>("dates.month"),
                tokens.Enum<CountryStyle>("location.country"),
                tokens.Enum<AddressStyle>("links.print"))
            {
                Entry = new(tokens.Count("entry.lines"), tokens.Enum<EntryPlace>("entry.place"), tokens.Text("entry.separator")),
                Citations = new(tokens.Enum<CitationLayout>("citations.layout"), tokens.Enum<CitationNumbers>("citations.numbers")),
            },
        };
    }
}
