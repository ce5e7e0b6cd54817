using System.Collections.Immutable;

namespace Resume.Formats.Writers.Html;

/// <summary>The model of the template of a page that lists outputs.</summary>
/// <param name="Language">The language of the page.</param>
/// <param name="Title">The window's title.</param>
/// <param name="Heading">The heading.</param>
/// <param name="Label">The line below the heading, or empty.</param>
/// <param name="StyleSheet">The complete CSS.</param>
/// <param name="Sources">The sources.</param>
internal sealed record HtmlIndex(
    HtmlLanguage Language, string Title, string Heading, string Label, string StyleSheet, ImmutableArray<HtmlIndexSource> Sources);

/// <summary>A source on the page.</summary>
/// <param name="Language">The language of its heading.</param>
/// <param name="Heading">Its heading; empty for the only one of the page, which has none.</param>
/// <param name="Url">The target of the heading, or null.</param>
/// <param name="Subtitle">The line below the heading, or empty.</param>
/// <param name="Groups">Its outputs by language.</param>
internal sealed record HtmlIndexSource(
    HtmlLanguage Language, string Heading, string? Url, string Subtitle, ImmutableArray<HtmlIndexGroup> Groups)
{
    /// <summary>False for the only source of a page, which has the heading of the page.</summary>
    public bool HasHeading => Heading.Length > 0;
}

/// <summary>The outputs in one language.</summary>
/// <param name="Language">The language.</param>
/// <param name="Heading">Its name, or empty if there is only one.</param>
/// <param name="Files">The outputs.</param>
internal sealed record HtmlIndexGroup(HtmlLanguage Language, string Heading, ImmutableArray<HtmlIndexFile> Files);

/// <summary>An output on the page.</summary>
/// <param name="Url">Its address, relative to the page.</param>
/// <param name="Format">The text of the link: "PDF".</param>
/// <param name="Label">The text of the link for screen readers: "Ada Example, PDF". Many links of the page are called PDF.</param>
/// <param name="Size">Its size: "32 kB".</param>
internal sealed record HtmlIndexFile(string Url, string Format, string Label, string Size);

/// <summary>The attributes `lang` and `dir` of an element.</summary>
/// <param name="Tag">A BCP 47 tag.</param>
/// <param name="RightToLeft">True if the language is written from right to left.</param>
internal sealed record HtmlLanguage(string Tag, bool RightToLeft)
{
    /// <summary>The value of `dir`.</summary>
    public string Direction => RightToLeft ? "rtl" : "ltr";
}
