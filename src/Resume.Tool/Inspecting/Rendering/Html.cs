using System.Xml.Linq;

namespace Resume.Tool.Inspecting.Rendering;

/// <summary>Elements of HTML. Texts are escaped, whatever they contain.</summary>
internal static class Html
{
    public static XElement Element(string name, string? classes, params IEnumerable<object?> content) =>
        new(name, classes is null ? null : new XAttribute("class", classes), content);

    /// <summary>A section with its heading.</summary>
    public static XElement Section(string id, string heading, params IEnumerable<object?> content) =>
        new("section", new XAttribute("aria-labelledby", id), new XElement("h2", new XAttribute("id", id), heading), content);

    /// <summary>What is wider than a phone, and scrolls there, also with the keyboard.</summary>
    public static XElement Scroll(string label, object content) => new(
        "div", new XAttribute("class", "scroll"), new XAttribute("tabindex", 0), new XAttribute("role", "group"),
        new XAttribute("aria-label", label), content);

    /// <summary>A table; columns whose title begins with `#` contain numbers.</summary>
    public static XElement Table(string caption, IEnumerable<string> columns, IEnumerable<IEnumerable<object>> rows)
    {
        var titles = columns.ToList();
        var isNumber = titles.Select(title => title.StartsWith('#')).ToList();
        return Scroll(caption, Element("table", null,
            Element("caption", "hidden", caption),
            Element("thead", null, Element("tr", null, titles.Select((title, i) => new XElement(
                "th", new XAttribute("scope", "col"), Number(isNumber[i]), title.TrimStart('#'))))),
            Element("tbody", null, rows.Select(row => Element("tr", null, row.Select((cell, i) => i == 0
                ? new XElement("th", new XAttribute("scope", "row"), Number(isNumber[i]), cell)
                : new XElement("td", Number(isNumber[i]), cell)))))));
    }

    public static XElement List(string classes, IEnumerable<object> items) =>
        Element("ul", classes, items.Select(item => Element("li", null, item)));

    private static XAttribute? Number(bool isNumber) => isNumber ? new("class", "number") : null;
}
