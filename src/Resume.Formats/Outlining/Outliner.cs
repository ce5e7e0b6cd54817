using System.Collections.Immutable;
using Resume.Formats.Model;
using Resume.Formats.Text;

namespace Resume.Formats.Outlining;

/// <summary>A document -> its outline. The order of sections is that of `sections`, or else of the source.</summary>
internal static class Outliner
{
    public static Outline Outline(ResumeDocument document, LabelSet labelsOfLanguage, OutlineStyle? style = null)
    {
        var labels = labelsOfLanguage with { Style = CountryChoice.Resolve(style ?? OutlineStyle.Default, document) };
        ImmutableArray<Section> sections =
        [
            .. OrderSections(document)
                .Select(settings => SectionOutliner.Outline(settings, document, labels))
                .Where(section => section.Entries.Length > 0 || !section.Introduction.IsEmpty),
        ];

        var header = HeaderOutliner.Outline(document.Basics, labels);
        var outline = new Outline(document.Locale?.Value ?? labels.Language, labels.RightToLeft, header, sections)
        {
            ParagraphsDecideDirection =
                document.Locale is null && OutlineTexts.All(header, sections).Any(text => BidiLevels.NeedsOrdering(text.PlainText)),
        };
        return CitationOutliner.Add(new LinkAddresses(labels.Style.Links).Show(outline), labels.Style.Citations);
    }

    // Sections that contain data but are not listed follow the listed ones, so that nothing is lost.
    private static IEnumerable<SectionSettings> OrderSections(ResumeDocument document)
    {
        IEnumerable<SectionSettings> unlisted = document.Sections
            .Select(section => new SectionSettings { Id = new(section.Id, section.Span) });
        var listed = document.ListedSections.Select(settings => settings.Id.Value).ToImmutableHashSet(StringComparer.Ordinal);

        if (!listed.Contains(SectionSettings.SummaryId))
        {
            unlisted = unlisted.Prepend(new SectionSettings { Id = new(SectionSettings.SummaryId, document.Basics.Summary.Span) });
        }

        return document.ListedSections.Concat(unlisted.Where(settings => !listed.Contains(settings.Id.Value)));
    }
}
