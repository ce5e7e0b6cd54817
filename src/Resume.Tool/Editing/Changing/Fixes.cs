using Resume.Formats.Diagnostics;
using Resume.Formats.Reading.Schema;
using Resume.Tool.Editing.Checking;
using Resume.Tool.Editing.Files;
using Resume.Tool.Editing.Protocol;
using Resume.Tool.Editing.Syntax;
using Resume.Tool.Editing.Texts;

namespace Resume.Tool.Editing.Changing;

/// <summary>The edits that do what the hints of diagnostics say.</summary>
internal static class Fixes
{
    private const int Most = 20;

    /// <summary>The edits for the diagnostics in a range of a text.</summary>
    public static IReadOnlyList<CodeAction> Find(EditedText text, IEnumerable<Diagnostic> diagnostics, TextRange range, Workspace workspace)
    {
        var (start, end) = (text.Lines.OffsetOf(range.Start), text.Lines.OffsetOf(range.End));
        return
        [
            .. from diagnostic in diagnostics
               let place = text.Lines.RangeOf(diagnostic.Span)
               where text.Lines.OffsetOf(place.Start) <= Math.Max(start, end) && start <= text.Lines.OffsetOf(place.End)
               from fix in InOrder(text, diagnostic)
               let edits = FindEdits(text, diagnostic, fix)
               where edits.Count > 0
               select new CodeAction(TitleOf(text, diagnostic, fix), CodeAction.QuickFix, EditOf(text, edits))
               {
                   Diagnostics = [ShownDiagnostics.Create(diagnostic, text, workspace)],
                   IsPreferred = diagnostic.Fix is { Or: null } ? true : null,
               },
            .. from language in Translation.FindMissing(text, start)
               let edits = Translation.Find(text, start, language)
               where edits.Count > 0
               select new CodeAction($"Add a text for `{language}`", CodeAction.QuickFix, EditOf(text, edits)),
        ];
    }

    private static WorkspaceEdit EditOf(EditedText text, IReadOnlyList<TextEdit> edits) =>
        new(new(StringComparer.Ordinal) { [text.Uri] = edits });

    // What is most like the written word comes first.
    private static IEnumerable<Fix> InOrder(EditedText text, Diagnostic diagnostic)
    {
        List<Fix> all = [.. diagnostic.Fix?.All.Take(Most) ?? []];
        var nearest = all.Count > 1 ? Suggestions.Nearest(Written(text, diagnostic), all.Select(fix => fix.Value)) : null;
        return all.OrderBy(fix => fix.Value != nearest);
    }

    private static string TitleOf(EditedText text, Diagnostic diagnostic, Fix fix) => fix.Kind switch
    {
        FixKind.Delete => "Delete this",
        FixKind.MoveTo => $"Move to `{fix.Value}`",
        FixKind.Translate => $"Add a text for `{fix.Value}`",
        _ => fix.Value == Written(text, diagnostic) ? "Put quotes around this text" : $"Write `{Quote.Short(fix.Value)}`",
    };

    private static IReadOnlyList<TextEdit> FindEdits(EditedText text, Diagnostic diagnostic, Fix fix)
    {
        var range = text.Lines.RangeOf(diagnostic.Span);
        var start = text.Lines.OffsetOf(range.Start);
        switch (fix.Kind)
        {
            case FixKind.Delete:
                return [new(range, "")];
            case FixKind.MoveTo:
                return text.Tree.FindKey(start) is { } key ? KeyMove.Find(text, key, fix.Value.Split('.')) : [];
            case FixKind.Translate:
                return Translation.Find(text, start, fix.Value);
            default:
                var node = text.Tree.Find(start);
                var isFlow = node.Parent is LooseMap { IsFlow: true } or LooseList { IsFlow: true };
                return [new(range, ScalarText.Write(fix.Value, Written(text, diagnostic), Notation.IsJson(diagnostic.Span), isFlow))];
        }
    }

    private static string Written(EditedText text, Diagnostic diagnostic)
    {
        var range = text.Lines.RangeOf(diagnostic.Span);
        return text.Text[text.Lines.OffsetOf(range.Start)..text.Lines.OffsetOf(range.End)];
    }
}
