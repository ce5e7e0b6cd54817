using Resume.Formats.Diagnostics;
using Resume.Formats.Reading.Nodes;

namespace Resume.Formats.Reading;

/// <summary>Recognizes files of other résumé tools, which would otherwise report a hundred unknown keys.</summary>
internal static class ForeignFormats
{
    /// <summary>The diagnostic for a file of another tool, or null.</summary>
    public static Diagnostic? Recognize(MapNode root)
    {
        var (tool, key) = root["basics"] is null ? FindWithoutBasics(root) : FindWithBasics(root);
        return tool.Length == 0 ? null : ReadingDiagnostics.ForeignFormat(root.Key(key)!.Span, tool);
    }

    private static (string Tool, string Key) FindWithoutBasics(MapNode root) => root switch
    {
        _ when root["cv"] is MapNode => ("RenderCV", "cv"),
        _ when root["content"] is MapNode content && content["basics"] is not null => ("YAMLResume", "content"),
        _ when root["meta"] is MapNode meta
            && meta["format"] is ScalarNode format
            && format.Value.StartsWith("FRES", StringComparison.OrdinalIgnoreCase) => ("FRESH", "meta"),
        _ when root["employment"] is MapNode employment && employment["history"] is not null => ("FRESH", "employment"),
        _ when root["workExperiences"] is ListNode && root["profile"] is not null => ("OpenResume", "workExperiences"),
        _ when root["aboutMe"] is MapNode && (root["experience"] ?? root["knowledge"]) is MapNode => ("Manfred (MAC)", "aboutMe"),
        _ when root["SkillsPassport"] is MapNode => ("Europass", "SkillsPassport"),
        _ when root["sidebar"] is MapNode && root["experiences"] is MapNode => ("Online CV", "sidebar"),
        _ when HasItems(root["work"]) => ("Reactive Resume", "work"),
        _ => ("", ""),
    };

    // Reactive Resume has `basics`, too, and its sections are a map.
    private static (string Tool, string Key) FindWithBasics(MapNode root) => root switch
    {
        _ when root["sections"] is MapNode sections && sections.Members.Any(section => HasItems(section.Value)) =>
            ("Reactive Resume", "sections"),
        _ => ("", ""),
    };

    private static bool HasItems(Node? section) => section is MapNode map && map["items"] is ListNode;
}
