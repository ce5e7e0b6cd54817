using System.Text;
using System.Text.Json;
using Resume.Tool.Editing.Protocol;
using Resume.Tool.Editing.Texts;

namespace Resume.Tool.Tests.Editing;

/// <summary>Answers of the server as a person would tell them.</summary>
internal static class AnswerText
{
    public static string Completions(JsonElement answer) => Lines(answer.GetProperty("items").EnumerateArray().Select(item =>
    {
        var detail = item.TryGetProperty("detail", out var words) ? $"  ({words})" : "";
        var written = item.GetProperty("textEdit").GetProperty("newText").GetString()!;
        return $"{item.GetProperty("label")}{(written == item.GetProperty("label").GetString() ? "" : $" -> {Escape(written)}")}{detail}";
    }));

    public static string Hover(JsonElement answer) =>
        answer.ValueKind == JsonValueKind.Null ? "nothing\n" : answer.GetProperty("contents").GetProperty("value") + "\n";

    public static string Locations(JsonElement answer, string folder) => Lines(answer.EnumerateArray().Select(location =>
        $"{ShortUri(location.GetProperty("uri").GetString()!, folder)} {Range(location.GetProperty("range"))}"));

    public static string Symbols(JsonElement answer, int depth = 0) => string.Concat(answer.EnumerateArray().Select(symbol =>
        $"{new string(' ', depth * 2)}{symbol.GetProperty("name")}"
        + $"{(symbol.TryGetProperty("detail", out var detail) ? $" ({detail})" : "")} {Range(symbol.GetProperty("range"))}\n"
        + Symbols(symbol.GetProperty("children"), depth + 1)));

    public static string Folds(JsonElement answer) => Lines(answer.EnumerateArray().Select(fold =>
        FormattableString.Invariant($"{fold.GetProperty("startLine").GetInt32() + 1}-{fold.GetProperty("endLine").GetInt32() + 1}")
        + (fold.TryGetProperty("kind", out var kind) ? $" {kind}" : "")));

    public static string Diagnostics(IEnumerable<JsonElement> diagnostics) => Lines(diagnostics.Select(diagnostic =>
        $"{Range(diagnostic.GetProperty("range"))} {Severity(diagnostic)} {diagnostic.GetProperty("code")}: "
        + diagnostic.GetProperty("message").GetString()!.Replace("\n", "; ", StringComparison.Ordinal)
        + (diagnostic.TryGetProperty("relatedInformation", out var related)
            ? $" (see {Range(related[0].GetProperty("location").GetProperty("range"))})" : "")));

    public static string Titles(JsonElement lenses) =>
        Lines(lenses.EnumerateArray().Select(lens => lens.GetProperty("command").GetProperty("title").GetString()!));

    /// <summary>The texts after an edit, or "nothing".</summary>
    public static string Edited(JsonElement edit, IReadOnlyDictionary<string, string> texts, string folder)
    {
        if (edit.ValueKind == JsonValueKind.Null)
        {
            return "nothing\n";
        }

        return string.Concat(edit.GetProperty("changes").EnumerateObject().Select(file =>
        {
            var path = ShortUri(file.Name, folder);
            return (texts.Count > 1 ? $"{path}:\n" : "") + Apply(texts[path], file.Value);
        }));
    }

    /// <summary>A text after edits, which all refer to the text before.</summary>
    public static string Apply(string text, JsonElement edits)
    {
        var lines = new LineMap(text);
        var result = new StringBuilder(text);
        var all = edits.Deserialize<List<TextEdit>>(JsonSerializerOptions.Web)!;
        foreach (var edit in all.OrderByDescending(edit => lines.OffsetOf(edit.Range.Start)))
        {
            var start = lines.OffsetOf(edit.Range.Start);
            result.Remove(start, lines.OffsetOf(edit.Range.End) - start).Insert(start, edit.NewText);
        }

        return result.ToString();
    }

    public static string Range(JsonElement range)
    {
        var (start, end) = (range.GetProperty("start"), range.GetProperty("end"));
        return start.GetRawText() == end.GetRawText() ? Position(start) : $"{Position(start)}-{Position(end)}";
    }

    private static string Position(JsonElement position) =>
        FormattableString.Invariant($"{position.GetProperty("line").GetInt32() + 1}:{position.GetProperty("character").GetInt32() + 1}");

    private static string Severity(JsonElement diagnostic) =>
        diagnostic.GetProperty("severity").GetInt32() switch { 1 => "error", 2 => "warning", _ => "info" };

    private static string ShortUri(string uri, string folder) =>
        Path.GetRelativePath(folder, FileUri.ToPath(uri)!).Replace('\\', '/');

    private static string Escape(string text) => text.Replace("\n", "⏎", StringComparison.Ordinal);

    private static string Lines(IEnumerable<string> lines) =>
        string.Concat(lines.Select(line => line + "\n")) is { Length: > 0 } text ? text : "nothing\n";
}
