using System.Collections.Frozen;
using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Resume.Formats.Privacy.Spellings;

namespace Resume.Formats.Privacy.OutputTexts;

/// <summary>Reads HTML as browsers do, also that of a custom template: texts, attributes, comments, scripts and style sheets.</summary>
internal static partial class HtmlTexts
{
    // Their content is text without tags.
    private static readonly FrozenSet<string> RawElements =
        new[] { "script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes" }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> InlineElements =
        ("a abbr b bdi bdo cite code data em font i kbd mark q s samp small span strong sub sup time u var wbr").Split(' ')
        .ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Links =
        ("href src action formaction cite poster data srcset background longdesc ping xlink:href itemid itemtype").Split(' ')
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Reads a page.</summary>
    public static OutputContent Read(ReadOnlyMemory<byte> file)
    {
        var content = new OutputContent();
        Read(Encoding.UTF8.GetString(file.Span), content);
        return content;
    }

    private static void Read(string html, OutputContent content)
    {
        var shown = new StringBuilder(html.Length / 8);
        var at = 0;
        while (at < html.Length)
        {
            var tag = html.IndexOf('<', at);
            var end = tag < 0 ? html.Length : tag;
            shown.Append(Decode(html[at..end]));
            at = tag < 0 ? html.Length : ReadTag(html, tag, shown, content);
        }

        content.Add(OutputPlace.Text, shown.ToString());
    }

    // Returns the index after the tag, and after the content of an element without tags in it.
    private static int ReadTag(string html, int start, StringBuilder shown, OutputContent content)
    {
        if (html.AsSpan(start).StartsWith("<!--"))
        {
            var end = html.IndexOf("-->", start + 4, StringComparison.Ordinal);
            var close = end < 0 ? html.Length : end;
            content.Add(OutputPlace.Comment, html.AsSpan(start + 4, close - start - 4));
            return Math.Min(html.Length, close + 3);
        }

        if (start + 1 < html.Length && html[start + 1] is '!' or '?')
        {
            var end = html.IndexOf('>', start);
            var close = end < 0 ? html.Length : end;
            content.Add(OutputPlace.Comment, html.AsSpan(start + 2, close - start - 2));
            return Math.Min(html.Length, close + 1);
        }

        var name = TagName().Match(html, start);
        if (!name.Success)
        {
            shown.Append('<');
            return start + 1;
        }

        var element = name.Groups["name"].Value.ToLowerInvariant();
        shown.Append(InlineElements.Contains(element) ? CompactText.Seam : '\n');
        var isOpening = html[start + 1] != '/';
        var attributes = new Dictionary<string, string>(StringComparer.Ordinal);
        var at = ReadAttributes(html, start + name.Length, attributes);
        foreach (var (key, value) in attributes)
        {
            Add(element, key, value, content);
        }

        return isOpening && RawElements.Contains(element) ? ReadRaw(html, at, element, attributes, content) : at;
    }

    private static int ReadAttributes(string html, int at, Dictionary<string, string> attributes)
    {
        for (var match = Attribute().Match(html, at); match.Success; match = Attribute().Match(html, at))
        {
            at += match.Length;
            if (match.Groups["name"].Length > 0)
            {
                // Of two attributes of one name browsers take the first; both are in the file.
                var key = match.Groups["name"].Value.ToLowerInvariant();
                var value = Decode(match.Groups["value"].Value);
                attributes[key] = attributes.TryGetValue(key, out var first) ? first + CompactText.Barrier + value : value;
            }
            else if (match.Value.EndsWith('>') || match.Length == 0)
            {
                break;
            }
        }

        return at;
    }

    private static void Add(string element, string key, string value, OutputContent content)
    {
        if (Links.Contains(key))
        {
            foreach (var target in key == "srcset" ? value.Split(", ") : [value])
            {
                content.AddLink(target);
            }
        }
        else if (key == "style")
        {
            content.Add(OutputPlace.StyleSheet, DataAddress.TakeFrom(value, content));
        }
        else if (!Measure().IsMatch(value))
        {
            // The address of a redirect or of a picture for previews is a link too.
            var isMeta = element == "meta" && key == "content";
            content.Add(
                isMeta ? OutputPlace.Metadata
                : key is "alt" or "title" or "placeholder" || key.StartsWith("aria-", StringComparison.Ordinal)
                    ? OutputPlace.AlternativeText
                : OutputPlace.Attribute,
                DataAddress.TakeFrom(value, content));
        }
    }

    private static int ReadRaw(
        string html, int start, string element, Dictionary<string, string> attributes, OutputContent content)
    {
        var close = html.IndexOf("</" + element, start, StringComparison.OrdinalIgnoreCase);
        var text = html[start..(close < 0 ? html.Length : close)];
        switch (element)
        {
            case "script" when attributes.GetValueOrDefault("type", "").Contains("json", StringComparison.OrdinalIgnoreCase):
                JsonTexts.AddTo(content, Encoding.UTF8.GetBytes(text), OutputPlace.StructuredData);
                break;
            case "script":
                content.Add(OutputPlace.Script, DataAddress.TakeFrom(text, content));
                break;
            case "style":
                content.Add(OutputPlace.StyleSheet, Unescape(DataAddress.TakeFrom(text, content)));
                break;
            default:
                content.Add(element == "title" ? OutputPlace.Metadata : OutputPlace.Text, Decode(text));
                break;
        }

        return close < 0 ? html.Length : close;
    }

    // `content: "\30 20"` in a style sheet.
    private static string Unescape(string css) => CssEscape().Replace(css, match =>
        int.TryParse(match.Groups["code"].ValueSpan, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var code)
        && Rune.IsValid(code) ? new Rune(code).ToString() : " ");

    // Browsers also read numbers without a semicolon, which .NET does not.
    private static string Decode(string text) => text.Contains('&', StringComparison.Ordinal)
        ? WebUtility.HtmlDecode(OpenReference().Replace(text, "$&;"))
        : text;

    [GeneratedRegex(@"\G</?(?<name>[A-Za-z][^\s/>]*)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex TagName();

    [GeneratedRegex(
        """
        \G(?:[\s/]*>|[\s/]+|(?<name>[^\s/>=][^\s/>=]*)
            (?:\s*=\s*(?:"(?<value>[^"]*)"?|'(?<value>[^']*)'?|(?<value>[^\s>"'][^\s>]*)))?|=)
        """,
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Attribute();

    // `width="10115"` is not a postal code.
    [GeneratedRegex(@"^[\d.,%\s-]{1,7}(px|em|rem|pt|cm|mm)?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Measure();

    [GeneratedRegex(@"\\(?<code>[0-9a-fA-F]{1,6})\s?", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex CssEscape();

    [GeneratedRegex(@"&#(\d+|[xX][0-9a-fA-F]+)(?![\d;a-fA-F])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex OpenReference();
}
