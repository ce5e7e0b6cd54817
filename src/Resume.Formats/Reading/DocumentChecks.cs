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
        if (document.Basics.Name.Value.Length == 0 && !context.Damaged && !IsNameReported(root, context))
        {
            context.Report(ReadingDiagnostics.MissingName(root.Key("basics")?.Span ?? SourceSpan.Start(document.File)));
        }

        var shown = BlankParts.Remove(document);
        return shown with { ListedSections = [.. CheckSections(shown, root, context)] };
    }

    // There is a name, but it is under another key, in another place, in a `basics` that is not a map, or not text.
    private static bool IsNameReported(MapNode root, ReadingContext context) =>
        (context.IsNameMisplaced && !context.Lenient)
        || root.Present("basics") is ScalarNode or ListNode
        || (root["basics"] as MapNode)?.Present("name") is MapNode or ListNode;

    // A custom section has `entries`, even if the list is empty; a standard section has none.
    private static IEnumerable<SectionSettings> CheckSections(ResumeDocument document, MapNode root, ReadingContext context)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var settings in document.ListedSections)
        {
            var id = settings.Id.Value;
            var isStandard = id == SectionSettings.SummaryId || ResumeSchema.SectionIds.Contains(id, StringComparer.Ordinal);

            if (!seen.Add(id))
            {
                context.ReportStrict(ReadingDiagnostics.DuplicateSection(settings.Id.Span, id));
            }
            else if (isStandard && settings.Entries is not null)
            {
                context.ReportStrict(ReadingDiagnostics.EntriesOfStandardSection(settings.Id.Span, id));
                var standard = settings with { Entries = null };
                if (!document.IsEmpty(standard))
                {
                    yield return standard;
                }
            }
            else if (isStandard || settings.Entries is not null)
            {
                if (!IsUnreadable(settings, document, root, context))
                {
                    yield return settings;
                }
            }
            else if (!settings.Summary.IsEmpty)
            {
                yield return settings with { Entries = [] };
            }
            else if (!context.Damaged)
            {
                var nearest = Suggestions.Nearest(id, ResumeSchema.SectionIds);
                context.ReportStrict(ReadingDiagnostics.UnknownSection(settings.Id.Span, id, nearest));
            }
        }
    }

    // Its errors are reported. Left in the list, the section would be reported as empty, too.
    private static bool IsUnreadable(SectionSettings settings, ResumeDocument document, MapNode root, ReadingContext context)
    {
        var id = settings.Id.Value;
        var node = id == SectionSettings.SummaryId ? (root["basics"] as MapNode)?.Present(id) : root.Present(id);
        return document.IsEmpty(settings) && (context.Damaged || node is ListNode or MapNode or ScalarNode { IsBlank: false });
    }
}
