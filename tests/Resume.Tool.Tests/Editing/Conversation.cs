using System.Text;
using System.Text.RegularExpressions;

namespace Resume.Tool.Tests.Editing;

/// <summary>
/// One conversation of a fixture: a title, files, of which the first is open, and what is asked at the mark `‸` with the answer in words.
/// </summary>
internal sealed partial record Conversation(
    string Title, IReadOnlyList<(string Path, string Text)> Files, IReadOnlyList<Exchange> Exchanges)
{
    private const string Mark = "‸";

    /// <summary>Reads the conversations of a file.</summary>
    public static IReadOnlyList<Conversation> Parse(string text) =>
    [
        .. TitleLine().Split(text.ReplaceLineEndings("\n")).Skip(1).Chunk(2).Select(pair => ParseOne(pair[0], pair[1])),
    ];

    /// <summary>The first file without its mark, and the place of the mark.</summary>
    public (string Text, int Line, int Character) Open()
    {
        var text = Files[0].Text;
        var at = text.IndexOf(Mark, StringComparison.Ordinal);
        var before = at < 0 ? "" : text[..at];
        var lineStart = before.LastIndexOf('\n') + 1;
        return (text.Replace(Mark, "", StringComparison.Ordinal), before.Count(c => c == '\n'), before.Length - lineStart);
    }

    public override string ToString()
    {
        var text = new StringBuilder($"== {Title}\n");
        foreach (var (path, content) in Files)
        {
            text.Append("--- ").Append(path).Append('\n').Append(content);
        }

        foreach (var exchange in Exchanges)
        {
            text.Append(">>> ").Append(exchange.Request).Append('\n').Append(exchange.Answer);
        }

        return text.ToString();
    }

    private static Conversation ParseOne(string title, string body)
    {
        var parts = PartLine().Split(body).Skip(1).Chunk(3).ToList();
        return new(
            title,
            [.. parts.Where(part => part[0] == "---").Select(part => (part[1], part[2]))],
            [.. parts.Where(part => part[0] == ">>>").Select(part => new Exchange(part[1], part[2]))]);
    }

    [GeneratedRegex("^== (.*)\n", RegexOptions.Multiline)]
    private static partial Regex TitleLine();

    [GeneratedRegex("^(---|>>>) (.*)\n", RegexOptions.Multiline)]
    private static partial Regex PartLine();
}

/// <summary>A request in words, such as `rename wibi`, and its answer.</summary>
internal sealed record Exchange(string Request, string Answer);
