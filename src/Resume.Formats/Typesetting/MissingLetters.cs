using System.Text;
using Resume.Formats.Diagnostics;
using Resume.Formats.Outlining;
using Resume.Formats.Text;
using Resume.Formats.Typesetting.Pages;
using Resume.Formats.Typesetting.Shaping;

namespace Resume.Formats.Typesetting;

/// <summary>Decides whether a document with boxes instead of letters is still a résumé.</summary>
internal static class MissingLetters
{
    // A document with more is not written: every twentieth letter.
    private const int Share = 20;

    /// <summary>The error for a name with a missing letter, or for too many missing letters; null if the document can be written.</summary>
    /// <param name="pages">The document.</param>
    /// <param name="outline">Its outline.</param>
    /// <param name="format">What is not written then, such as "PDF".</param>
    /// <param name="start">The place of an error that has no other.</param>
    public static Diagnostic? Find(PageList pages, Outline outline, string format, SourceSpan start)
    {
        var missing = pages.MissingCharacters.Where(ScriptNames.IsLetter).ToHashSet();
        if (missing.Count == 0)
        {
            return null;
        }

        var name = outline.Header.Name;
        var ofName = name.PlainText.EnumerateRunes().Where(letter => WithCapital(letter).Any(missing.Contains)).ToList();
        if (ofName.Count > 0)
        {
            var (nameScript, nameFont) = ScriptNames.Find(ofName);
            return WritingDiagnostics.NameWithoutGlyphs(
                name.Span.Line > 0 ? name.Span : start, name.PlainText, format, nameScript, nameFont);
        }

        // The labels of a language are not the author's text: a heading in boxes is a warning at `locale`.
        missing.ExceptWith(LettersOfLabels(outline.Language));
        // Without artifacts: a running head repeats the name on every page.
        var letters = pages.Pages.SelectMany(page => page.Items).OfType<GlyphRun>()
            .Where(run => run.Element is not null)
            .SelectMany(run => run.Text.EnumerateRunes())
            .Where(ScriptNames.IsLetter)
            .ToList();
        var boxes = letters.Where(missing.Contains).ToList();
        if (boxes.Count * Share <= letters.Count)
        {
            return null;
        }

        var (script, font) = ScriptNames.Find(boxes);
        return WritingDiagnostics.TooManyBoxes(start, boxes.Count, letters.Count, format, script, font);
    }

    private static IEnumerable<Rune> LettersOfLabels(string tag)
    {
        if (Labels.Match(tag) is not { } language)
        {
            return [];
        }

        var labels = Labels.For(language);
        IEnumerable<string> words =
        [
            .. labels.Sections.Values, .. labels.Facts.Values, labels.Degree, labels.Dates.Present,
            .. new[] { labels.Dates.Long, labels.Dates.Short, labels.Dates.Numeric }.SelectMany(WordsOf),
        ];
        return words.SelectMany(word => word.EnumerateRunes()).SelectMany(WithCapital);
    }

    private static IEnumerable<string> WordsOf(DatePatterns patterns) =>
        [.. patterns.Months, .. patterns.MonthsAfterDay, patterns.Month, patterns.Day];

    // A style in capitals shows the capital of a letter.
    private static IEnumerable<Rune> WithCapital(Rune letter) => [letter, .. UpperCase.Map(letter, turkic: false).EnumerateRunes()];
}
