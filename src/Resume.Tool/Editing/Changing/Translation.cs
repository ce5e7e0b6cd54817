using Resume.Formats.Reading.Schema;
using Resume.Tool.Editing.Protocol;
using Resume.Tool.Editing.Syntax;
using Resume.Tool.Editing.Texts;

namespace Resume.Tool.Editing.Changing;

/// <summary>Adds a language to a text per language: `{en: Engineer, de: ""}`.</summary>
internal static class Translation
{
    /// <summary>The languages of `locale` that the text at an offset lacks; none where no text per language is.</summary>
    public static IEnumerable<string> FindMissing(EditedText text, int offset) =>
        FindMap(text, offset) is { Members.Count: > 0 } map && map.Members.TrueForAll(member => Contains(text, member.Key))
            ? Languages(text).Where(language => map[language] is null)
            : [];

    /// <summary>The edit; none where the text has no languages yet.</summary>
    public static IReadOnlyList<TextEdit> Find(EditedText text, int offset, string language)
    {
        if (FindMap(text, offset) is not { Members: [.., var last] } map || map[language] is not null)
        {
            return [];
        }

        var isJson = text.Path.EndsWith(".json", StringComparison.OrdinalIgnoreCase);
        var key = ScalarText.Write(language, "", isJson, map.IsFlow);
        var place = text.Lines.PositionOf(Math.Max(last.KeyEnd, last.Value.End));
        return [new(new(place, place), map.IsFlow ? $", {key}: \"\"" : $"\n{new string(' ', map.Column)}{key}: \"\"")];
    }

    private static LooseMap? FindMap(EditedText text, int offset)
    {
        var found = text.Tree.Find(offset);
        return found as LooseMap ?? found.Parent as LooseMap;
    }

    private static bool Contains(EditedText text, string tag) => Languages(text).Contains(tag, StringComparer.OrdinalIgnoreCase);

    /// <summary>The languages of a source that has several.</summary>
    public static IEnumerable<string> Languages(EditedText text) => (text.Tree.Root as LooseMap)?["locale"] is LooseList list
        ? list.Items.OfType<LooseScalar>().Select(item => item.Value).Where(LocaleSchema.IsTag)
        : [];
}
