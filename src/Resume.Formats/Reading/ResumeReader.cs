using Resume.Formats.Diagnostics;
using Resume.Formats.Limits;
using Resume.Formats.Model;
using Resume.Formats.Reading.Nodes;

namespace Resume.Formats.Reading;

/// <summary>Reads a source without variants and translations into a <see cref="ResumeDocument"/> and reports every problem.</summary>
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
            var parsed = ParsedSource.Parse(source, diagnostics, formats, budget ?? new(), compose);
            return parsed.ReadWhole(parsed.Root, [], diagnostics).Document;
        }
        catch (OverBudgetException limit)
        {
            diagnostics.Report(limit.Diagnostic);
            return new() { File = source.Path };
        }
    }
}
