using System.Text.RegularExpressions;
using Resume.Formats.Reading.Dates;
using Resume.Formats.Reading.Nodes;

namespace Resume.Formats.Converting.Mapping;

/// <summary>The rules that several kinds of files share.</summary>
internal static partial class FieldRules
{
    /// <summary>A value that only the other tool can use: it is kept with the rest, at the end.</summary>
    public static FieldRule Rest { get; } = (_, _, _, _) => { };

    private const int LongestPeriod = 80;

    /// <summary>`hidden: true`.</summary>
    public static FieldRule Hidden { get; } = (key, value, draft, _) =>
        Hide(NodeTexts.IsTrue(value), key, draft);

    /// <summary>`visible: false`.</summary>
    public static FieldRule Visible { get; } = (key, value, draft, _) =>
        Hide(value is ScalarNode { IsBlank: false } && !NodeTexts.IsTrue(value), key, draft);

    /// <summary>`current: true` of an entry.</summary>
    public static FieldRule Current { get; } = (key, value, draft, conversion) =>
    {
        if (NodeTexts.IsTrue(value))
        {
            conversion.Use(value);
            draft.Add("endDate", key, NodeTexts.Create(PresentWords.Standard, value.Span));
        }
    };

    /// <summary>`March 2022 - Present` as two dates; another text as `date`.</summary>
    public static FieldRule Period { get; } = AddPeriod;

    /// <summary>A value under another name.</summary>
    public static FieldRule Rename(string to) => (key, value, draft, _) => draft.Add(to, key, value);

    /// <summary>A value under the first of some names that the map does not have yet; else under the last one.</summary>
    public static FieldRule FirstFree(params string[] names) => (key, value, draft, _) =>
        draft.Add(names.FirstOrDefault(name => draft[name] is null) ?? names[^1], key, value);

    /// <summary>A list of maps, each with a table.</summary>
    public static FieldRule Each(string to, FieldTable table) => (key, value, draft, conversion) =>
        draft.Add(to, key, new ListNode([.. NodeTexts.Items(value).Select(item => table.Convert(item, conversion))], value.Span));

    /// <summary>A text as a paragraph with a label: `Phone: +1 555 0100`.</summary>
    public static FieldRule Labelled(string label, string to = "summary") => (key, value, draft, conversion) =>
    {
        foreach (var item in NodeTexts.Items(value))
        {
            if (NodeTexts.Find(item) is { } text)
            {
                conversion.Use(item);
                draft.Add(to, key, NodeTexts.Create($"{label}: {text}", item.Span));
            }
        }
    };

    /// <summary>An address with a label, `{label: …, href: …}`. A label that says more than the address becomes a paragraph.</summary>
    public static FieldRule Link { get; } = (key, value, draft, conversion) =>
    {
        if (value is not MapNode map)
        {
            draft.Add("url", key, value);
            return;
        }

        var address = map["href"] ?? map["url"];
        if (NodeTexts.Find(address) is not { } url)
        {
            if (NodeTexts.Find(map["label"]) is not null)
            {
                draft.Add("summary", key, map["label"]);
            }

            return;
        }

        draft.Add("url", key, address);
        if (NodeTexts.Find(map["label"]) is { } label)
        {
            conversion.Use(map["label"]);
            if (!url.Contains(label.TrimEnd('/'), StringComparison.OrdinalIgnoreCase))
            {
                draft.Add("summary", key, NodeTexts.Create($"[{label}]({url})", map["label"]!.Span));
            }
        }
    };

    // The value itself stays with the rest.
    private static void Hide(bool isHidden, ScalarNode key, MapDraft draft)
    {
        if (isHidden)
        {
            draft.Add("hide", key, new ScalarNode("true", ScalarStyle.Plain, key.Span));
        }
    }

    /// <summary>Divides `March 2022 - Present` into its two dates.</summary>
    public static bool TryReadPeriod(string text, out string start, out string end)
    {
        var match = text.Length <= LongestPeriod ? Dash().Match(text) : Match.Empty;
        (start, end) = (match.Groups["start"].Value.Trim(), match.Groups["end"].Value.Trim());
        return match.Success && IsDate(start) && (IsDate(end) || PresentWords.Contain(end)) && !DateNotations.IsSeason(text);
    }

    /// <summary>True for a date in any notation.</summary>
    public static bool IsDate(string text) =>
        DateNotations.Read(text).Notation is DateNotation.Standard or DateNotation.Numbers or DateNotation.MonthName;

    private static void AddPeriod(ScalarNode key, Node value, MapDraft draft, Conversion conversion)
    {
        if (NodeTexts.Find(value) is not { } text || !TryReadPeriod(text, out var start, out var end))
        {
            draft.Add("date", key, value);
            return;
        }

        conversion.Use(value);
        draft.Add("startDate", key, NodeTexts.Create(start, value.Span));
        var last = NodeTexts.Create(end, value.Span);
        draft.Add("endDate", key, last);
        conversion.Comment(last, $"# {text}");
    }

    // With spaces around it, or a dash that dates do not have.
    [GeneratedRegex(
        @"^(?<start>[^–—]+?)(\s+(-{1,3}|to|until|bis)\s+|\s*[–—]\s*)(?<end>[^–—]+)$|^(?<start>[0-9]{4})-(?<end>[0-9]{4}|\p{L}+)$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Dash();
}
