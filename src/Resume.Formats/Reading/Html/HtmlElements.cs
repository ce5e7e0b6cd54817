using System.Collections.Frozen;

namespace Resume.Formats.Reading.Html;

/// <summary>The elements of HTML: those that mean something in a text, and those that are recognized as HTML only.</summary>
internal static class HtmlElements
{
    private static readonly FrozenSet<string> Inline = Set("b strong i em code a span");
    private static readonly FrozenSet<string> Blocks = Set("p div");
    private static readonly FrozenSet<string> Lists = Set("ul ol li");
    private static readonly FrozenSet<string> Void = Set("br hr img wbr input");

    private static readonly FrozenSet<string> Formatting = Set(
        "u s font h1 h2 h3 h4 h5 h6 script style center small big sub sup strike del ins mark tr td th tbody thead table blockquote pre "
        + "iframe kbd tt dl dt dd");

    // Also words of programming languages, as in `List<object>`, or subjects of a sentence, as in "the <canvas> element".
    private static readonly FrozenSet<string> Words = Set(
        "abbr address area article aside audio base body button canvas caption cite col data details dfn dialog embed fieldset figcaption "
        + "figure footer form head header html label legend link main map meta meter nav noscript object optgroup option output param "
        + "picture progress q samp section select source summary svg template textarea tfoot time title track var video");

    /// <summary>True for the name of an element of HTML, in lower case.</summary>
    public static bool IsKnown(string name) =>
        Inline.Contains(name) || IsBlock(name) || Void.Contains(name) || Formatting.Contains(name) || Words.Contains(name);

    /// <summary>True for an element that rich text can show: a style, a link, a paragraph, a line break or a list.</summary>
    public static bool IsUnderstood(string name) => IsStyleOrLink(name) || IsBlock(name) || name == "br";

    /// <summary>True for a style, a link, or an element without an effect of its own.</summary>
    public static bool IsStyleOrLink(string name) => Inline.Contains(name);

    /// <summary>True for a paragraph or a part of a list.</summary>
    public static bool IsBlock(string name) => Blocks.Contains(name) || Lists.Contains(name);

    /// <summary>True for a list or an item.</summary>
    public static bool IsList(string name) => Lists.Contains(name);

    /// <summary>True for an element without a closing tag.</summary>
    public static bool IsVoid(string name) => Void.Contains(name);

    /// <summary>True for an element whose name alone does not make a tag: that needs a closing tag or an attribute.</summary>
    public static bool IsWord(string name) => Words.Contains(name);

    private static FrozenSet<string> Set(string names) => names.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
