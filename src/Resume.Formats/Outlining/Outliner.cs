using System.Collections.Immutable;
using Resume.Formats.Model;

namespace Resume.Formats.Outlining;

/// <summary>A document -> what every writer writes. Order and dressing come from `sections`, else from the file.</summary>
internal static class Outliner
{
    private const string Summary = "summary";

    public static Outline Outline(ResumeDocument document, Labels labels)
    {
        var sections = InOrder(document)
            .Select(plan => SectionOutliner.Outline(plan, document, labels))
            .Where(section => section.Entries.Length > 0 || !section.Introduction.IsEmpty);

        return new(document.Locale?.Value ?? labels.Language, labels.RightToLeft, HeaderOutliner.Outline(document.Basics, labels), [.. sections])
        {
            LabelEnd = labels.LabelEnd,
        };
    }

    // What holds data but is not listed comes after the listed ones: nothing is lost.
    private static IEnumerable<SectionPlan> InOrder(ResumeDocument document)
    {
        IEnumerable<SectionPlan> unplanned = document.Sections.Select(section => new SectionPlan { Id = new(section.Id, section.Span) });
        var listed = document.Plan.Select(plan => plan.Id.Value).ToImmutableHashSet();

        if (!listed.Contains(Summary))
        {
            var summary = new SectionPlan { Id = new(Summary, document.Basics.Summary.Span) };
            unplanned = unplanned.Prepend(summary);
        }

        return document.Plan.Concat(unplanned.Where(plan => !listed.Contains(plan.Id.Value)));
    }
}
