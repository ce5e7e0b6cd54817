using Resume.Formats.Diagnostics;
using Resume.Formats.Limits;
using Resume.Formats.Model;
using Resume.Formats.Reading.Nodes;
using Resume.Formats.Reading.Schema;

namespace Resume.Formats.Reading;

/// <summary>Reads a source into a <see cref="ResumeDocument"/> and reports every problem.</summary>
internal static class ResumeReader
{
    /// <summary>Reads as much as possible. Reports problems for any bytes, and never throws.</summary>
    /// <param name="source">The source.</param>
    /// <param name="diagnostics">Where to report.</param>
    /// <param name="formats">The known formats that `output` may name, or null for any.</param>
    /// <param name="budget">What the source may cost, or null for a budget of its own.</param>
    /// <param name="compose">Merges the tree with those of the files that it extends; null to read it alone.</param>
    public static ResumeDocument Read(
        SourceFile source,
        DiagnosticBag diagnostics,
        IEnumerable<string>? formats = null,
        Budget? budget = null,
        Func<MapNode, ReadingContext, MapNode>? compose = null)
    {
        try
        {
            return ReadAll(source, diagnostics, formats, budget ?? new Budget(), compose);
        }
        catch (OverBudgetException limit)
        {
            diagnostics.Report(limit.Diagnostic);
            return new() { File = source.Path };
        }
    }

    private static ResumeDocument ReadAll(
        SourceFile source,
        DiagnosticBag diagnostics,
        IEnumerable<string>? formats,
        Budget budget,
        Func<MapNode, ReadingContext, MapNode>? compose)
    {
        var nothing = new ResumeDocument { File = source.Path };
        var (reported, refusal) = (new DiagnosticBag(), new DiagnosticBag());
        var context = new ReadingContext(reported, TreeReader.IsJson(source.Path), source.Files, [.. formats ?? []]) { Budget = budget };
        var root = TreeReader.Read(source, context, refusal);
        if (refusal.HasErrors)
        {
            diagnostics.ReportAll(refusal);
            return nothing;
        }

        root = root is MapNode map && compose is not null ? compose(map, context) : root;
        var steps = budget.Spent;
        budget.EndText();
        var document = (Read(root, source.Path, context) ?? nothing) with { Steps = steps, Bases = context.Bases };
        diagnostics.ReportAll(reported);
        return document;
    }

    private static ResumeDocument? Read(Node? root, string file, ReadingContext context)
    {
        if (root is null or ScalarNode { IsNull: true } or MapNode { Members.IsEmpty: true })
        {
            if (!context.Damaged)
            {
                context.Report(ReadingDiagnostics.EmptyFile(SourceSpan.Start(file)));
            }

            return null;
        }

        context.Root = root as MapNode;
        return ResumeSchema.Document.TryRead(root, "", context, out var document)
            ? DocumentChecks.Check(document, (MapNode)root, context)
            : null;
    }
}
