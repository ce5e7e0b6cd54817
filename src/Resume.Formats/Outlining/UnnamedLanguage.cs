using Resume.Formats.Diagnostics;
using Resume.Formats.Text;

namespace Resume.Formats.Outlining;

/// <summary>Finds documents in right-to-left letters whose language nobody named: their headings and dates are English.</summary>
internal static class UnnamedLanguage
{
    /// <summary>The warning for a document with more right-to-left letters than others; null for every other one.</summary>
    public static Diagnostic? Find(Outline outline, SourceSpan start)
    {
        if (!outline.ParagraphsDecideDirection)
        {
            return null;
        }

        var (hebrew, arabic, others) = (0, 0, 0);
        SourceSpan? first = null;
        foreach (var text in OutlineTexts.All(outline.Header, outline.Sections))
        {
            foreach (var rune in text.PlainText.EnumerateRunes())
            {
                switch (UnicodeTable.Bidi(rune.Value))
                {
                    case BidiClass.R:
                        hebrew++;
                        first ??= text.Span;
                        break;
                    case BidiClass.AL:
                        arabic++;
                        first ??= text.Span;
                        break;
                    case BidiClass.L:
                        others++;
                        break;
                }
            }
        }

        var (script, language) = hebrew > arabic ? ("Hebrew", "he") : ("Arabic", "ar");
        return hebrew + arabic > others
            ? SemanticDiagnostics.NoLocale(first is { File: not null } span ? span : start, script, language)
            : null;
    }
}
