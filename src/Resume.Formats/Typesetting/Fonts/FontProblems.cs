using Resume.Formats.Diagnostics;
using Resume.Formats.Themes;

namespace Resume.Formats.Typesetting.Fonts;

/// <summary>What is wrong with the fonts of a document, at the place where its source names them.</summary>
/// <param name="fonts">The fonts of the document.</param>
/// <param name="other">The place for fonts that the source does not name.</param>
internal sealed class FontProblems(FontTokens fonts, SourceSpan other)
{
    public Diagnostic Unusable(FontFileException exception)
    {
        var file = Find(exception.File);
        return WritingDiagnostics.UnusableFont(file.Place ?? other, Quote.Short(file.Path), exception.Reason);
    }

    public Diagnostic EmbeddingForbidden(FontFace face)
    {
        var file = Find(face.File);
        return WritingDiagnostics.FontEmbeddingForbidden(file.Place ?? other, file.Path);
    }

    public Diagnostic NotSubset(FontFace face) =>
        WritingDiagnostics.FontNotSubset(Find(face.File).Place ?? other, face.Metrics.PostScriptName);

    // A face may have been opened for another source, where the same file has another path.
    private FontFile Find(FontFile file) => fonts.Files.FirstOrDefault(file.Equals) ?? file;
}
