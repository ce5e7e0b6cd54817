using Resume.Formats.Diagnostics;
using Resume.Formats.Reading.Nodes;
using Resume.Formats.Reading.Yaml;

namespace Resume.Formats.Converting.Kinds;

/// <summary>The YAML between two lines of `---` at the top of a Markdown file, where site generators have their settings.</summary>
internal static class MarkdownFrontMatter
{
    /// <summary>The settings, whose span ends where the text begins; null if there are none, or if they are not YAML.</summary>
    public static MapNode? Read(SourceText text)
    {
        if (text.Line(1).TrimEnd() is not "---")
        {
            return null;
        }

        var last = 2;
        while (last <= text.LineCount && text.Line(last).TrimEnd() is not ("---" or "..."))
        {
            last++;
        }

        if (last > text.LineCount)
        {
            return null;
        }

        var diagnostics = new DiagnosticBag();
        var yaml = text.Text[..text.LineStart(last)];
        var tree = new YamlTree(text, yaml, new ReadingContext(diagnostics, lenient: false) { KeepsRepeatedKeys = true });
        return tree.Read() is MapNode map && tree.SyntaxError is null && !diagnostics.HasErrors
            ? map with { Span = new(text.Path, 1, 1, last + 1, 1) }
            : null;
    }
}
