using System.Collections.Immutable;
using Resume.Formats.Diagnostics;
using Resume.Formats.Limits;
using Resume.Formats.Privacy.OutputTexts;

namespace Resume.Formats.Privacy;

/// <summary>Reads an output back, and reports each private value in it at the texts of the source that have it.</summary>
internal static class LeakReport
{
    // After so many, the others are of the same kind.
    private const int MostLeaks = 50;
    private const int MostTexts = 10;

    /// <summary>Reports the private values in a file, in errors: it must not be written.</summary>
    /// <param name="finder">Finds them.</param>
    /// <param name="format">The format of the file.</param>
    /// <param name="file">The file.</param>
    /// <param name="budget">What the source may still cost.</param>
    /// <param name="span">A place for what has no other.</param>
    /// <param name="diagnostics">Where to report.</param>
    public static void Check(
        LeakFinder finder, string format, ReadOnlyMemory<byte> file, Budget budget, SourceSpan span, DiagnosticBag diagnostics)
    {
        var name = format.ToUpperInvariant();
        try
        {
            foreach (var leak in finder.Find(format, file, budget, span).Take(MostLeaks))
            {
                Report(leak, finder.FindTexts(leak.Value, budget), name, diagnostics);
            }
        }
        catch (UnreadableOutputException unreadable)
        {
            diagnostics.ReportOwn(PrivacyDiagnostics.OutputNotReadBack(span, name, unreadable.Part));
        }
    }

    private static void Report(Leak leak, ImmutableArray<PublicText> texts, string format, DiagnosticBag diagnostics)
    {
        if (texts.IsEmpty)
        {
            diagnostics.ReportOwn(PrivacyDiagnostics.PrivateValueInOutput(leak.Value.Span, leak.Value.Path, format, leak.Where));
        }

        foreach (var text in texts.Take(MostTexts))
        {
            diagnostics.ReportOwn(PrivacyDiagnostics.PrivateValueInText(text.Span, leak.Value.Path, format, leak.Where));
        }
    }
}
