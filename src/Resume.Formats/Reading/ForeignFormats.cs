using Resume.Formats.Diagnostics;
using Resume.Formats.Reading.Nodes;

namespace Resume.Formats.Reading;

/// <summary>Recognizes files of other résumé tools, which would otherwise report a hundred unknown keys.</summary>
internal static class ForeignFormats
{
    /// <summary>The diagnostic for a file of another tool, or null.</summary>
    public static Diagnostic? Recognize(MapNode root)
    {
        if (root["basics"] is not null)
        {
            return null;
        }

        var (tool, key) = root switch
        {
            _ when root["cv"] is MapNode => ("RenderCV", "cv"),
            _ when root["content"] is MapNode content && content["basics"] is not null => ("YAMLResume", "content"),
            _ when root["meta"] is MapNode meta
                && meta["format"] is ScalarNode format
                && format.Value.StartsWith("FRES", StringComparison.OrdinalIgnoreCase) => ("FRESH", "meta"),
            _ when root["employment"] is MapNode employment && employment["history"] is not null => ("FRESH", "employment"),
            _ => ("", ""),
        };

        return tool.Length == 0 ? null : ReadingDiagnostics.ForeignFormat(root.Key(key)!.Span, tool);
    }
}
