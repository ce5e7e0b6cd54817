using Resume.Formats.Diagnostics;
using Resume.Formats.Reading.Nodes;
using Resume.Formats.Reading.Schema;

namespace Resume.Formats.Reading;

/// <summary>Reads a file, a source or one that it extends, into a tree of nodes.</summary>
internal static class TreeReader
{
    /// <summary>True for the path of a file in JSON; any other is in YAML.</summary>
    public static bool IsJson(string path) => path.EndsWith(".json", StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads the tree; null for an empty file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="context">Where its problems are reported.</param>
    /// <param name="refusal">Where one problem is reported that makes all others worthless, such as another encoding.</param>
    public static Node? Read(SourceFile file, ReadingContext context, DiagnosticBag refusal)
    {
        if (SourceText.Decode(file, refusal) is not { } text)
        {
            return null;
        }

        if (ForeignFormats.Recognize(text) is { } other)
        {
            refusal.Report(other);
            return null;
        }

        var root = IsJson(file.Path) ? JsonReader.Read(text, context) : YamlReader.Read(text, context, ResumeSchema.IsKey);

        // One diagnostic is enough for a file of another tool, whatever else it has.
        if (root is MapNode map && ForeignFormats.Recognize(map) is { } foreign)
        {
            refusal.Report(foreign);
            return null;
        }

        return root;
    }
}
