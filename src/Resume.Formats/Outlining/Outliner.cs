using System.Collections.Immutable;
using Resume.Formats.Model;

namespace Resume.Formats.Outlining;

/// <summary>A document -> its outline. The order of sections is that of `sections`, or else of the source.</summary>
internal static class Outliner
{
    public static Outline Outline(ResumeDocument document, LabelSet labels)
    {
        var sections = OrderSections(document)
            .Select(plan => SectionOutliner.Outline(plan, document, labels))
            .Where(section => section.Entries.Length > 0 || !section.Introduction.IsEmpty);

        var header = HeaderOutliner.Outline(document.Basics, labels);
        return new(document.Locale?.Value ?? labels.Language, labels.RightToLeft, header, [.. sections]);
    }

    // Sections that contain data but are not listed follow the listed ones, so that nothing is lost.
    private static IEnumerable<SectionPlan> OrderSections(ResumeDocument document)
    {
        IEnumerable<SectionPlan> unlisted = document.Sections.Select(section => new SectionPlan { Id = new(section.Id, section.Span) });
        var listed = document.Plan.Select(plan => plan.Id.Value).ToImmutableHashSet(StringComparer.Ordinal);

        if (!listed.Contains(SectionOutliner.Summary))
        {
            unlisted = unlisted.Prepend(new SectionPlan { Id = new(SectionOutliner.Summary, document.Basics.Summary.Span) });
        }

        return document.Plan.Concat(unlisted.Where(plan => !listed.Contains(plan.Id.Value)));
    }
}
