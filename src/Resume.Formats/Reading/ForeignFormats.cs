using System.Collections.Frozen;
using Resume.Formats.Diagnostics;
using Resume.Formats.Reading.Nodes;

namespace Resume.Formats.Reading;

/// <summary>Recognizes files of other résumé tools, which would otherwise report a hundred unknown keys.</summary>
internal static class ForeignFormats
{
    private const int LongestStart = 4000;

    // `resume convert` reads them.
    private static readonly FrozenSet<string> Convertible =
        new[] { "RenderCV", "YAMLResume", "FRESH", "Reactive Resume" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The diagnostic for a file of another tool, or null.</summary>
    public static Diagnostic? Recognize(MapNode root)
    {
        var (tool, key) = Find(root);
        return tool.Length == 0 ? null
            : Convertible.Contains(tool) ? ReadingDiagnostics.ConvertibleFormat(root.Key(key)!.Span, tool)
            : ReadingDiagnostics.ForeignFormat(root.Key(key)!.Span, tool);
    }

    /// <summary>The other tool that has written a file, or null.</summary>
    public static string? FindTool(MapNode root) => Find(root).Tool is { Length: > 0 } tool ? tool : null;

    /// <summary>The diagnostic for a text that is neither YAML nor JSON, or null.</summary>
    public static Diagnostic? Recognize(SourceText source)
    {
        var text = source.Text.AsSpan().TrimStart();
        var start = text[..Math.Min(text.Length, LongestStart)];
        var what = start.StartsWith("First Name,Last Name,", StringComparison.Ordinal) ? "a LinkedIn file"
            : start is not ['<', ..] ? null
            : start.Contains("europass", StringComparison.OrdinalIgnoreCase) ? "a Europass file"
            : start.Contains("<html", StringComparison.OrdinalIgnoreCase) ? "an HTML file"
            : start.StartsWith("<?xml", StringComparison.OrdinalIgnoreCase) ? "an XML file"
            : null;
        return what is null ? null : ReadingDiagnostics.ForeignText(SourceSpan.Start(source.Path), what);
    }

    private static (string Tool, string Key) Find(MapNode root) => root["basics"] is null ? FindWithoutBasics(root) : FindWithBasics(root);

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
        _ when root["educationTrainings"] is ListNode => ("Europass", "educationTrainings"),
        _ when root["personalInformation"] is MapNode && root["workExperiences"] is ListNode => ("Europass", "personalInformation"),
        _ when HasItems(root["work"]) => ("Reactive Resume", "work"),
        _ when root["data"] is MapNode data && HasItems(data["work"]) => ("Reactive Resume", "data"),
        _ => FindLinkedIn(root),
    };

    // What LinkedIn's interface hands out, and what programs that read its pages make of them.
    private static (string Tool, string Key) FindLinkedIn(MapNode root) => root switch
    {
        _ when root["localizedFirstName"] is not null => ("LinkedIn", "localizedFirstName"),
        _ when root["vanityName"] is not null => ("LinkedIn", "vanityName"),
        _ when root["public_identifier"] is not null => ("LinkedIn", "public_identifier"),
        _ when root["publicIdentifier"] is not null => ("LinkedIn", "publicIdentifier"),
        _ when root["positions"] is MapNode positions && (positions["values"] ?? positions["elements"]) is not null =>
            ("LinkedIn", "positions"),
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
