using System.Text.RegularExpressions;
using Resume.Formats.Converting.Mapping;
using Resume.Formats.Reading.Nodes;

namespace Resume.Formats.Converting.Kinds;

/// <summary>The entries of a section in Markdown: each has a heading, then a line with dates and places, then text and bullets.</summary>
internal sealed partial class MarkdownEntries(Conversion conversion)
{
    private const int LongestKeyword = 40;

    // The key of the heading, and those of other words on the line below it.
    private static readonly Dictionary<string, string[]> Keys = new(StringComparer.Ordinal)
    {
        ["work"] = ["name", "position", "location"],
        ["volunteer"] = ["organization", "position", "location"],
        ["education"] = ["institution", "studyType", "location"],
        ["projects"] = ["name"],
        ["awards"] = ["title", "awarder"],
        ["certificates"] = ["name", "issuer"],
        ["publications"] = ["name", "publisher"],
        ["references"] = ["name"],
    };

    private static readonly string[] Custom = ["title", "subtitle", "location"];

    /// <summary>A standard section; null if its content has another form than such a section.</summary>
    public SectionDraft? ConvertStandard(MapNode part, string id)
    {
        var (title, parts, blocks) = (MarkdownKind.TitleOf(part), MarkdownKind.PartsOf(part), MarkdownKind.BlocksOf(part));
        if (parts.Count > 0)
        {
            return Keys.TryGetValue(id, out var keys)
                ? new(id, title) { Summary = ToSummary(blocks), Entries = [.. parts.Select(entry => ConvertEntry(entry, keys, id))] }
                : null;
        }

        return id is "skills" or "languages" or "interests" && blocks is [ListNode list] && list.Items.All(item => item is ScalarNode)
            ? new(id, title) { Entries = [.. list.Items.Cast<ScalarNode>().Select(item => ConvertSkill(item, id))] }
            : null;
    }

    /// <summary>A custom section.</summary>
    public SectionDraft ConvertCustom(MapNode part, string id)
    {
        var blocks = MarkdownKind.BlocksOf(part);
        var entries = MarkdownKind.PartsOf(part).Select(entry => ConvertEntry(entry, Custom, id)).ToList();
        var isList = entries.Count == 0 && blocks is [.., ListNode];
        List<Node> bullets = isList ? [.. ((ListNode)blocks[^1]).Items.Select(ToEntry)] : [];
        return new(id, MarkdownKind.TitleOf(part))
        {
            Summary = ToSummary(isList ? [.. blocks.SkipLast(1)] : blocks),
            Entries = [.. bullets, .. entries],
        };
    }

    /// <summary>A paragraph, or a list as a text with bullets.</summary>
    public static ScalarNode ToText(Node block, Conversion conversion)
    {
        if (block is ScalarNode scalar)
        {
            return scalar;
        }

        conversion.Use(block);
        return NodeTexts.Create(string.Join('\n', ToLines(block, "")), block.Span);
    }

    private static IEnumerable<string> ToLines(Node block, string indent) => block switch
    {
        ScalarNode scalar => [$"{indent}- {scalar.Value.Replace("\n", "\n" + indent + "  ", StringComparison.Ordinal)}"],
        ListNode list => list.Items.SelectMany(item => ToLines(item, indent)),
        MapNode map => [.. ToLines(map["text"]!, indent), .. ToLines(map["highlights"]!, indent + "  ")],
        _ => [],
    };

    private ScalarNode? ToSummary(IReadOnlyList<Node> blocks)
    {
        if (blocks.Count == 0)
        {
            return null;
        }

        var texts = blocks.Select(block => ToText(block, conversion)).ToList();
        texts.ForEach(conversion.Use);
        return NodeTexts.Create(string.Join("\n\n", texts.Select(text => text.Value)), texts[0].Span);
    }

    private static Node ToEntry(Node item) => item is MapNode map
        ? new MapNode(
            [new(NodeTexts.Key("title", map.Span), map["text"]!), new(NodeTexts.Key("highlights", map.Span), map["highlights"]!)],
            map.Span)
        : item;

    private MapNode ConvertEntry(MapNode part, string[] keys, string section)
    {
        var title = MarkdownKind.TitleOf(part);
        var entry = new MapDraft(conversion, title.Span);
        AddTitle(title, keys, entry, section);
        var blocks = MarkdownKind.BlocksOf(part);
        foreach (var (i, block) in blocks.Index())
        {
            if (block is ListNode)
            {
                entry.Add("highlights", title, block);
            }
            else if (i > 0 || !TryAddDetails((ScalarNode)block, keys, entry, title))
            {
                entry.Add("summary", title, block);
            }
        }

        // Headings below an entry are bullets with what they contain.
        foreach (var below in MarkdownKind.PartsOf(part))
        {
            var heading = MarkdownKind.TitleOf(below);
            entry.Add("summary", heading, NodeTexts.Create($"**{heading.Value.Trim('*')}**", heading.Span));
            conversion.Use(heading);
            foreach (var block in MarkdownKind.BlocksOf(below))
            {
                entry.Add("summary", heading, ToText(block, conversion));
            }

            foreach (var deeper in MarkdownKind.PartsOf(below))
            {
                var all = new ListNode([MarkdownKind.TitleOf(deeper), .. MarkdownKind.BlocksOf(deeper)], deeper.Span);
                entry.Add("summary", heading, ToText(all, conversion));
            }
        }

        return entry.ToMap();
    }

    // "Engineer at Example (2015 – 2018)".
    private void AddTitle(ScalarNode title, string[] keys, MapDraft entry, string section)
    {
        var match = DatesAtEnd().Match(title.Value);
        var dates = match.Groups["dates"].Value;
        var text = IsDates(dates) ? title.Value[..match.Index].TrimEnd() : title.Value;
        conversion.Use(title);
        var isJob = section is "work" or "volunteer";
        if (isJob && At().Split(text) is [var job, var employer])
        {
            entry.Add(keys[1], title, NodeTexts.Create(job, title.Span));
            entry.Add(keys[0], title, NodeTexts.Create(employer, title.Span));
        }
        else if (isJob && Divider().Split(text) is [var one, var other] && JobWord().IsMatch(one) != JobWord().IsMatch(other))
        {
            var isFirst = JobWord().IsMatch(one);
            entry.Add(keys[isFirst ? 1 : 0], title, NodeTexts.Create(one, title.Span));
            entry.Add(keys[isFirst ? 0 : 1], title, NodeTexts.Create(other, title.Span));
        }
        else
        {
            entry.Add(keys[0], title, NodeTexts.Create(text.Length > 0 ? text : title.Value, title.Span));
        }

        TryAddDates(dates, entry, title);
    }

    // "*May 2015 – present | Boston, MA*": a line with a date.
    private bool TryAddDetails(ScalarNode block, string[] keys, MapDraft entry, ScalarNode title)
    {
        var pieces = block.Value.Split(["\n", " | ", " · ", " • ", "<br>"], StringSplitOptions.TrimEntries)
            .Select(piece => piece.TrimEnd('\\').Trim('*', '_', ' ', '(', ')'))
            .Where(piece => piece.Length > 0)
            .ToList();
        var hasDate = pieces.Any(IsDates);
        var isMarked = block.Value is ['*' or '_', .., '*' or '_'] && !block.Value.Contains('\n', StringComparison.Ordinal);
        if (!hasDate && !(isMarked && pieces.All(piece => piece.Length < 2 * LongestKeyword)))
        {
            return false;
        }

        conversion.Use(block);
        foreach (var piece in pieces)
        {
            if (!TryAddDates(piece, entry, block))
            {
                var key = keys.Skip(1).FirstOrDefault(name => entry[name] is null) ?? "summary";
                entry.Add(key, title, NodeTexts.Create(piece, block.Span));
            }
        }

        return true;
    }

    private bool TryAddDates(string text, MapDraft entry, ScalarNode place)
    {
        if ((entry["startDate"] ?? entry["date"]) is not null || !IsDates(text))
        {
            return false;
        }

        FieldRules.Period(place, NodeTexts.Create(text, place.Span), entry, conversion);
        return true;
    }

    private static bool IsDates(string text) => FieldRules.IsDate(text) || FieldRules.TryReadPeriod(text, out _, out _);

    // "**Languages:** C#, SQL".
    private MapNode ConvertSkill(ScalarNode item, string section)
    {
        var entry = new MapDraft(conversion, item.Span);
        var (name, details) = section == "languages" ? ("language", "fluency") : ("name", "summary");
        if (Labelled().Match(item.Value) is not { Success: true } match)
        {
            entry.Add(name, item, item);
            return entry.ToMap();
        }

        conversion.Use(item);
        entry.Add(name, item, NodeTexts.Create(match.Groups["label"].Value.Trim(), item.Span));
        if (section != "languages" && KeywordList.Split(match.Groups["text"].Value) is { } words)
        {
            entry.Add("keywords", item, new ListNode([.. words.Select(word => NodeTexts.Create(word, item.Span))], item.Span));
        }
        else
        {
            entry.Add(details, item, NodeTexts.Create(match.Groups["text"].Value, item.Span));
        }

        return entry.ToMap();
    }

    [GeneratedRegex(
        @"\s*(\((?<dates>[^()]+)\)|[,|·]\s*(?<dates>[^,|·()]*[0-9]{4}[^,|·()]*))\s*$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex DatesAtEnd();

    [GeneratedRegex(@"\s+(?:at|@)\s+", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex At();

    [GeneratedRegex(@"\s+[-–—|·]\s+|,\s+", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Divider();

    [GeneratedRegex(
        @"\b(engineer|developer|manager|director|lead|head|intern|analyst|architect|consultant|designer|scientist|researcher|officer"
        + @"|president|founder|administrator|teacher|assistant|professor|specialist|programmer|fellow|writer|editor|tutor|coordinator)\b",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex JobWord();

    [GeneratedRegex(
        @"^(\*\*|__)?(?<label>[^:*_]{1,60}?)(:(\*\*|__)|(\*\*|__)?:)\s*(?<text>\S.*)$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Singleline)]
    private static partial Regex Labelled();
}
