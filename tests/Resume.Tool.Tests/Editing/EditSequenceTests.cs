using System.Globalization;
using Resume.Formats;
using Resume.Tool.Editing.Changing;
using Resume.Tool.Editing.Checking;
using Resume.Tool.Editing.Completing;
using Resume.Tool.Editing.Files;
using Resume.Tool.Editing.Navigating;
using Resume.Tool.Editing.Protocol;
using Resume.Tool.Editing.Texts;

namespace Resume.Tool.Tests.Editing;

/// <summary>After any edits, the server's text is the client's. The client here counts lines in a way of its own.</summary>
public class EditSequenceTests
{
    private static readonly string[] Pieces =
    [
        "\n", "\r\n", "\r", "a", "é", "\U0001F9D1", "- ", "key: ", "  ", "{", "}", "[", "]", "\"", "'", "|", "#", "work:\n  - name: A\n",
        "", ",", "*x", "&y ",
    ];

    private const int RequestsAtAPlace = 10;

    // For .ci/prove_editor.
    private static int Many => int.Parse(Environment.GetEnvironmentVariable("RESUME_EDITS") ?? "100000", CultureInfo.InvariantCulture);

    [Fact]
    public void TextsStayEqual() => Edit(seed: 1, edits: 2_000);

    [Fact(Explicit = true)]
    public void TextsStayEqualAfterManyEdits() => Edit(seed: 2, Many);

    [Fact]
    public void RequestsAtAnyPlaceOfAnyTextAreAnswered() => Edit(seed: 3, edits: 300, Ask);

    [Fact(Explicit = true)]
    public void ManyRequestsAtAnyPlaceOfAnyTextAreAnswered() => Edit(seed: 4, Many / RequestsAtAPlace, Ask);

    private static void Edit(int seed, int edits, Action<EditedText, Workspace, Random>? ask = null)
    {
        var random = new Random(seed);
        var workspace = new Workspace(new(new CompileOptions(), [], Trusts: false));
        using var folder = new EmptyFolder();
        var path = folder["ada.resume.yaml"];
        var uri = FileUri.FromPath(path);
        var expected = "basics:\n  name: Ada\n";
        workspace.Add(new(uri, "yaml", 0, expected));
        for (var version = 1; version <= edits; version++)
        {
            var changes = new List<ContentChange>();
            for (var i = random.Next(1, 4); i > 0; i--)
            {
                (var change, expected) = Change(expected, random);
                changes.Add(change);
            }

            var text = workspace.Change(uri, version, changes)!;

            Assert.Equal(expected, text.Text);
            Assert.Equal(version, text.Version);
            Assert.DoesNotContain(text.Tree.All(), node => node.Start > node.End || node.Start < 0 || node.End > text.Text.Length);
            ask?.Invoke(text, workspace, random);
        }
    }

    private static void Ask(EditedText text, Workspace workspace, Random random)
    {
        var token = TestContext.Current.CancellationToken;
        var inclusions = new Inclusions(workspace);
        var kinds = new Kinds(workspace, inclusions);
        var navigator = new Navigator(workspace, inclusions);
        var offset = random.Next(text.Text.Length + 1);
        var completions = new Completer(workspace, kinds, inclusions).Complete(text, offset, snippets: true, token);
        Assert.DoesNotContain(completions.Items, item => item.TextEdit!.NewText.Contains('\uE0FF', StringComparison.Ordinal));
        new Hovers(workspace, kinds).Find(text, offset, token);
        navigator.FindDefinitions(text, offset, token);
        navigator.FindReferences(text, offset, true, token);
        new Renamer(inclusions).Rename(text, offset, "other", token);
        Symbols.Find(text);
        Folds.Find(text);
        Formatter.Format(text);
        var range = text.Lines.RangeOf(0, text.Text.Length);
        Fixes.Find(text, new Checker(workspace).CheckAlone(text, FileKind.Part, token), range, workspace);
    }

    private static (ContentChange Change, string After) Change(string text, Random random)
    {
        var piece = string.Concat(Enumerable.Range(0, random.Next(0, 4)).Select(_ => Pieces[random.Next(Pieces.Length)]));
        if (text.Length > 2_000 || random.Next(200) == 0)
        {
            return (new(piece), piece);
        }

        var start = random.Next(text.Length + 1);
        var end = Math.Min(text.Length, start + random.Next(0, 8));

        // Clients have no places within a line break.
        start -= start > 0 && start < text.Length && text[start - 1] == '\r' && text[start] == '\n' ? 1 : 0;
        end += end > 0 && end < text.Length && text[end - 1] == '\r' && text[end] == '\n' ? 1 : 0;
        return (new(piece, new(PositionOf(text, start), PositionOf(text, end))), text[..start] + piece + text[end..]);
    }

    private static Position PositionOf(string text, int offset)
    {
        var (line, column) = (0, 0);
        for (var i = 0; i < offset; i++)
        {
            var isBreak = text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n'));
            (line, column) = isBreak ? (line + 1, 0) : (line, column + 1);
        }

        return new(line, column);
    }
}
