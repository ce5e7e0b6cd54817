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
    public static ResumeDocument Read(
        SourceFile source, DiagnosticBag diagnostics, IEnumerable<string>? formats = null, Budget? budget = null)
    {
        try
        {
            return ReadAll(source, diagnostics, formats, budget ?? new Budget());
        }
        catch (OverBudgetException limit)
        {
            diagnostics.Report(limit.Diagnostic);
            return new() { File = source.Path };
        }
    }

    private static ResumeDocument ReadAll(SourceFile source, DiagnosticBag diagnostics, IEnumerable<string>? formats, Budget budget)
    {
        var nothing = new ResumeDocument { File = source.Path };
        if (SourceText.Decode(source, diagnostics) is not { } text)
        {
            return nothing;
        }

        if (ForeignFormats.Recognize(text) is { } other)
        {
            diagnostics.Report(other);
            return nothing;
        }

        var isJson = source.Path.EndsWith(".json", StringComparison.OrdinalIgnoreCase);
        var reported = new DiagnosticBag();
        var context = new ReadingContext(reported, lenient: isJson, source.Files, [.. formats ?? []]) { Budget = budget };
        var root = isJson ? JsonReader.Read(text, context) : YamlReader.Read(text, context, ResumeSchema.IsKey);

        // One diagnostic is enough for a file of another tool, whatever else it has.
        if (root is MapNode map && ForeignFormats.Recognize(map) is { } foreign)
        {
            diagnostics.Report(foreign);
            return nothing;
        }

        var steps = budget.Spent;
        budget.EndText();
        var document = (Read(root, source.Path, context) ?? nothing) with { Steps = steps };
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
