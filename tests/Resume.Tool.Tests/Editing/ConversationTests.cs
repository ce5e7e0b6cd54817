using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Resume.Tool.Tests.Editing;

/// <summary>
/// Conversations of an editor with the server, as files to read. `RESUME_ACCEPT=1` writes the answers of the server into them.
/// </summary>
public class ConversationTests
{
    private const int MostAnswers = 40;

    private static readonly string Folder = Path.Combine(ThisFolder(), "Conversations");
    private static readonly bool Accepts = Environment.GetEnvironmentVariable("RESUME_ACCEPT") == "1";

    public static TheoryData<string> Fixtures =>
        [.. Directory.EnumerateFiles(Folder, "*.txt").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Fixtures))]
    public async Task AnswersAreAsRecorded(string fixture)
    {
        var path = Path.Combine(Folder, fixture + ".txt");
        var recorded = (await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken)).ReplaceLineEndings("\n");
        var answered = "";
        foreach (var conversation in Conversation.Parse(recorded))
        {
            answered += await HoldAsync(conversation);
        }

        if (Accepts)
        {
            await File.WriteAllTextAsync(path, answered, TestContext.Current.CancellationToken);
        }

        Assert.Equal(Accepts ? answered : recorded, answered);
    }

    private static async Task<Conversation> HoldAsync(Conversation conversation)
    {
        using var folder = new EmptyFolder();
        var (text, line, character) = conversation.Open();
        List<(string Path, string Text)> files = [(conversation.Files[0].Path, text), .. conversation.Files.Skip(1)];
        foreach (var (path, content) in files)
        {
            folder.With(path, content);
        }

        await using var client = await EditorClient.StartAsync(folder);
        await client.OpenAsync(files[0].Path, text);
        var exchanges = new List<Exchange>();
        foreach (var exchange in conversation.Exchanges)
        {
            var answer = await AskAsync(client, exchange.Request, files, (line, character), folder);
            var lines = answer.Split('\n');
            exchanges.Add(exchange with
            {
                Answer = lines.Length <= MostAnswers + 1 ? answer
                    : string.Join('\n', lines.Take(MostAnswers))
                        + FormattableString.Invariant($"\n… and {lines.Length - 1 - MostAnswers} more\n"),
            });
        }

        return conversation with { Exchanges = exchanges };
    }

    private static async Task<string> AskAsync(
        EditorClient client,
        string request,
        List<(string Path, string Text)> files,
        (int Line, int Character) place,
        EmptyFolder folder)
    {
        var texts = files.ToDictionary(file => file.Path, file => file.Text, StringComparer.Ordinal);
        var textDocument = new { uri = client.UriOf(files[0].Path) };
        var position = new { line = place.Line, character = place.Character };
        var words = request.Split(' ', 2);
        switch (words[0])
        {
            case "complete":
                return AnswerText.Completions(await client.RequestAsync("textDocument/completion", new { textDocument, position }));
            case "hover":
                return AnswerText.Hover(await client.RequestAsync("textDocument/hover", new { textDocument, position }));
            case "define":
                return AnswerText.Locations(
                    await client.RequestAsync("textDocument/definition", new { textDocument, position }), folder.FullPath);
            case "references":
                return AnswerText.Locations(
                    await client.RequestAsync(
                        "textDocument/references", new { textDocument, position, context = new { includeDeclaration = true } }),
                    folder.FullPath);
            case "rename":
                return AnswerText.Edited(
                    await client.RequestAsync("textDocument/rename", new { textDocument, position, newName = words[1] }),
                    texts,
                    folder.FullPath);
            case "symbols":
                return AnswerText.Symbols(await client.RequestAsync("textDocument/documentSymbol", new { textDocument }));
            case "folds":
                return AnswerText.Folds(await client.RequestAsync("textDocument/foldingRange", new { textDocument }));
            case "format":
                return AnswerText.Apply(
                    files[0].Text, await client.RequestAsync("textDocument/formatting", new { textDocument, options = new { } }));
            case "lens":
                return AnswerText.Titles(await client.RequestAsync("textDocument/codeLens", new { textDocument }));
            case "diagnostics":
                return AnswerText.Diagnostics(
                    (await client.WaitForDiagnosticsAsync(words.Length > 1 ? words[1] : files[0].Path, words.Length > 1 ? null : 1))
                        .Select(node => node.Deserialize<JsonElement>()));
            default:
                return await FixAsync(client, files, place, folder, texts);
        }
    }

    // `fix`: the titles of all actions at the mark, and what the first one does.
    private static async Task<string> FixAsync(
        EditorClient client,
        List<(string Path, string Text)> files,
        (int Line, int Character) place,
        EmptyFolder folder,
        Dictionary<string, string> texts)
    {
        await client.WaitForDiagnosticsAsync(files[0].Path, 1);
        var position = new { line = place.Line, character = place.Character };
        var actions = await client.RequestAsync("textDocument/codeAction", new
        {
            textDocument = new { uri = client.UriOf(files[0].Path) },
            range = new { start = position, end = position },
            context = new { diagnostics = new JsonArray() },
        });
        return actions.GetArrayLength() == 0 ? "nothing\n"
            : string.Concat(actions.EnumerateArray().Select(action => $"* {action.GetProperty("title")}\n"))
                + AnswerText.Edited(actions[0].GetProperty("edit"), texts, folder.FullPath);
    }

    private static string ThisFolder([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
