using Resume.Formats.Diagnostics;
using Resume.Formats.Model;
using Resume.Formats.Reading;
using Resume.Formats.Reading.Nodes;
using Resume.Formats.Reading.Schema;

namespace Resume.Formats.Themes;

/// <summary>Reads the text of a theme. It has the schema of `theme` in a source, and its mistakes are reported in the same way.</summary>
internal static class ThemeFile
{
    /// <summary>Reads everything that is valid. Never throws, for any bytes.</summary>
    public static ThemeChoices Read(SourceFile file, DiagnosticBag diagnostics)
    {
        if (SourceText.Decode(file, diagnostics) is not { } text)
        {
            return new();
        }

        var context = new ReadingContext(diagnostics, lenient: false, file.Files);
        var root = YamlReader.Read(text, context, ResumeSchema.IsKey);
        return root is not null && ThemeSchema.Map.TryRead(root, "theme", context, out var theme)
            ? theme
            : new();
    }
}
