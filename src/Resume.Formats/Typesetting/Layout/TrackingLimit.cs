using System.Collections.Immutable;
using Resume.Formats.Diagnostics;
using Resume.Formats.Model;
using Resume.Formats.Themes;

namespace Resume.Formats.Typesetting.Layout;

/// <summary>Limits the space between letters in the PDF: programs that read one take letters that are far apart for words.</summary>
internal static class TrackingLimit
{
    // Of the size of type. The readers that we measured find words within a word from a tenth on, and kerning adds to it.
    private const double MostEms = 0.08;

    /// <summary>The tracking of a style, points.</summary>
    public static double Apply(TextStyleTokens style) => Math.Min(style.Tracking, style.Size * MostEms);

    /// <summary>Reports each token of the source that asks for more.</summary>
    public static void Check(StyleTokens styles, ImmutableArray<LocatedSetting> tokens, DiagnosticBag diagnostics)
    {
        styles.Map((name, style) =>
        {
            if (Apply(style) < style.Tracking && tokens.FirstOrDefault(token => token.Path == $"styles.{name}.tracking") is { } token)
            {
                diagnostics.Report(WritingDiagnostics.WideTracking(token.Span, name, style.Tracking, Apply(style)));
            }

            return style;
        });
    }
}
