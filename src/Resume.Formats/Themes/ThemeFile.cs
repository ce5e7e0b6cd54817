using Resume.Formats.Diagnostics;
using Resume.Formats.Limits;
using Resume.Formats.Model;
using Resume.Formats.Reading;
using Resume.Formats.Reading.Nodes;
using Resume.Formats.Reading.Schema;

namespace Resume.Formats.Themes;

/// <summary>
/// Reads the text of a theme. It has the tokens of `theme` in a source, and its mistakes are reported in the same way. The name that is read
/// is that of its base.
/// </summary>
internal static class ThemeFile
{
    /// <summary>Reads everything that is valid. Never throws, for any bytes.</summary>
    /// <param name="file">The file.</param>
    /// <param name="diagnostics">Where to report.</param>
    /// <param name="budget">What it may cost, or null for a budget of its own.</param>
    /// <param name="fonts">Which font files it may name, or null for as many as a source.</param>
    public static ThemeChoices Read(
        SourceFile file, DiagnosticBag diagnostics, Budget? budget = null, FontAllowance? fonts = null)
    {
        if (SourceText.Decode(file, diagnostics) is not { } text)
        {
            return new();
        }

        var context = new ReadingContext(diagnostics, lenient: false, file.Files)
        {
            Budget = budget ?? new(),
            Fonts = new(fonts ?? new()),
        };
        var root = YamlReader.Read(text, context, ResumeSchema.IsKey);
        return root is not null && ThemeSchema.File.TryRead(root, "theme", context, out var theme)
            ? theme
            : new();
    }
}
