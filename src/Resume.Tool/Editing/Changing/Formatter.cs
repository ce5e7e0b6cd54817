using Resume.Formats.Diagnostics;
using Resume.Formats.Reading;
using Resume.Formats.Reading.Nodes;
using Resume.Formats.Reading.Schema;
using Resume.Tool.Editing.Protocol;
using Resume.Tool.Editing.Syntax;
using Resume.Tool.Editing.Texts;

namespace Resume.Tool.Editing.Changing;

/// <summary>
/// Formats a file without changing what it means: no spaces at ends of lines, one space behind colons, at most one blank line, and a line
/// break at the end. Comments, quotes, indentation and order stay as they are.
/// </summary>
internal static class Formatter
{
    /// <summary>The edits; none where the file has syntax errors, or where its values would not stay the same.</summary>
    public static IReadOnlyList<TextEdit> Format(EditedText text)
    {
        if (text.Path.EndsWith(".json", StringComparison.OrdinalIgnoreCase))
        {
            return [];
        }

        var edits = FindEdits(text).OrderBy(edit => (edit.Range.Start.Line, edit.Range.Start.Character)).ToList();
        var after = text.Apply(((IEnumerable<TextEdit>)edits).Reverse().Select(edit => new ContentChange(edit.NewText, edit.Range)), 0);
        return edits.Count > 0 && Read(text) is { } before && Read(after) is { } now && AreSame(before, now) ? edits : [];
    }

    private static IEnumerable<TextEdit> FindEdits(EditedText text)
    {
        var inTexts = text.Tree.All().OfType<LooseScalar>().SelectMany(scalar => LaterLines(text, scalar)).ToHashSet();
        var spaces = SpacesBehindKeys(text).ToLookup(each => text.Lines.LineOf(each.Start));
        var blank = 0;
        for (var line = 0; line < text.Lines.Count; line++)
        {
            var (start, end) = (text.Lines.StartOf(line), text.Lines.EndOf(line));
            foreach (var (from, to) in spaces[line])
            {
                yield return new(text.Lines.RangeOf(from, to), " ");
            }

            var written = start + text.Text.AsSpan(start, end - start).TrimEnd().Length;
            var isInText = inTexts.Contains(line);
            if (!isInText && written < end)
            {
                yield return new(text.Lines.RangeOf(written, end), "");
            }

            blank = written == start && !isInText ? blank + 1 : 0;
            if (blank > 1 && line + 1 < text.Lines.Count)
            {
                yield return new(text.Lines.RangeOf(end, text.Lines.StartOf(line + 1)), "");
            }
        }

        if (text.Text.Length > 0 && text.Text[^1] is not ('\r' or '\n'))
        {
            yield return new(text.Lines.RangeOf(text.Text.Length, text.Text.Length), "\n");
        }
    }

    // `name:   Ada` has more spaces than it needs.
    private static IEnumerable<(int Start, int End)> SpacesBehindKeys(EditedText text) => text.Tree.All()
        .Where(node => node.Member is { HasColon: true }
            && node is LooseScalar { Style: not LooseStyle.None } or LooseMap { IsFlow: true } or LooseList { IsFlow: true })
        .Select(node => (Start: node.Member is { } member ? text.Text.IndexOf(':', member.KeyEnd) + 1 : 0, End: node.Start))
        .Where(gap => gap.Start > 0 && gap.End - gap.Start > 1 && text.Text.AsSpan(gap.Start, gap.End - gap.Start).Trim(' ').IsEmpty);

    // Where spaces may belong to the text.
    private static IEnumerable<int> LaterLines(EditedText text, LooseScalar scalar)
    {
        var first = text.Lines.LineOf(scalar.Start);
        return Enumerable.Range(first + 1, text.Lines.LineOf(scalar.End) - first);
    }

    private static Node? Read(EditedText text)
    {
        var diagnostics = new DiagnosticBag();
        var context = new ReadingContext(diagnostics, lenient: false);
        var root = YamlReader.Read(new SourceText(text.Path, text.Text), context, ResumeSchema.IsKey);
        return diagnostics.HasErrors ? null : root;
    }

    private static bool AreSame(Node one, Node other) => (one, other) switch
    {
        (ScalarNode a, ScalarNode b) => a.Value == b.Value && a.Style == b.Style,
        (ListNode a, ListNode b) => a.Items.Length == b.Items.Length && a.Items.Zip(b.Items).All(pair => AreSame(pair.First, pair.Second)),
        (MapNode a, MapNode b) => a.Members.Length == b.Members.Length && a.Members.Zip(b.Members)
            .All(pair => pair.First.Key.Value == pair.Second.Key.Value && AreSame(pair.First.Value, pair.Second.Value)),
        _ => false,
    };
}
