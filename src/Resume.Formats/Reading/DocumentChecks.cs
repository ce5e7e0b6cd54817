using Resume.Formats.Diagnostics;
using Resume.Formats.Model;
using Resume.Formats.Reading.Nodes;
using Resume.Formats.Reading.Schema;

namespace Resume.Formats.Reading;

/// <summary>Checks a source as a whole, while its tree is at hand.</summary>
internal static class DocumentChecks
{
    public static ResumeDocument Check(ResumeDocument document, MapNode root, ReadingContext context)
    {
        if (document.Basics.Name.Value.Length == 0 && !context.Damaged)
        {
            context.ReportStrict(ReadingDiagnostics.MissingName(root.Key("basics")?.Span ?? SourceSpan.Start(document.File)));
        }

        return document with { Plan = [.. CheckPlans(document, root, context)] };
    }

    private static bool IsEmpty(SectionPlan plan, MapNode root) =>
        plan.Summary.IsEmpty && (plan.Entries ?? []).IsEmpty && (plan.Id.Value == "summary"
            ? (root["basics"] as MapNode)?.Present("summary") is null
            : root.Present(plan.Id.Value) is null);

    // A custom section has `entries`, even if the list is empty; a standard section has none.
    private static IEnumerable<SectionPlan> CheckPlans(ResumeDocument document, MapNode root, ReadingContext context)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var plan in document.Plan)
        {
            var id = plan.Id.Value;
            var isStandard = id == "summary" || ResumeSchema.SectionIds.Contains(id);

            if (!seen.Add(id))
            {
                context.ReportStrict(ReadingDiagnostics.DuplicateSection(plan.Id.Span, id));
            }
            else if (isStandard && plan.Entries is not null)
            {
                context.ReportStrict(ReadingDiagnostics.EntriesOfStandardSection(plan.Id.Span, id));
                yield return plan with { Entries = null };
            }
            else if (isStandard || plan.Entries is not null)
            {
                if (IsEmpty(plan, root) && !context.Damaged)
                {
                    context.Report(SemanticDiagnostics.EmptySection(plan.Id.Span, id));
                }

                yield return plan;
            }
            else if (!plan.Summary.IsEmpty)
            {
                yield return plan with { Entries = [] };
            }
            else
            {
                context.ReportStrict(ReadingDiagnostics.UnknownSection(plan.Id.Span, id, Suggestions.Nearest(id, ResumeSchema.SectionIds)));
            }
        }
    }
}
