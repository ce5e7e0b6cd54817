using Resume.Formats.Diagnostics;
using Resume.Formats.Model;
using Resume.Formats.Themes;

namespace Resume.Formats.Typesetting.Fonts;

/// <summary>
/// Opens the font families that an author chose. Unusable files and unknown families are reported at their place in the source.
/// </summary>
internal static class FontFamilies
{
    public static FontOverrides Open(FontChoices fonts, DiagnosticBag diagnostics)
    {
        FontFamily? OpenOrNull(FontChoice? choice) => choice is null ? null : Open(choice, diagnostics);

        return new(OpenOrNull(fonts.Text), OpenOrNull(fonts.Heading), OpenOrNull(fonts.Code))
        {
            Fallbacks = [.. fonts.Fallbacks.Select(OpenOrNull).OfType<FontFamily>()],
        };
    }

    private static FontFamily? Open(FontChoice choice, DiagnosticBag diagnostics)
    {
        if (choice.Name is { } name)
        {
            return FindShipped(name, diagnostics);
        }

        var regular = Open(choice.Regular, diagnostics);
        var bold = Open(choice.Bold, diagnostics);
        var italic = Open(choice.Italic, diagnostics);
        var boldItalic = Open(choice.BoldItalic, diagnostics);
        var upright = regular ?? bold ?? italic ?? boldItalic;
        return upright is null ? null : CreateFamily(upright, bold ?? upright, italic ?? upright, boldItalic ?? bold ?? italic ?? upright);
    }

    private static FontFamily? FindShipped(Located<string> name, DiagnosticBag diagnostics)
    {
        var family = ShippedFamilies.Find(name.Value);
        if (family is null)
        {
            var shipped = ShippedFamilies.All.Select(known => known.Name);
            diagnostics.Report(ReadingDiagnostics.UnknownFontFamily(name.Span, name.Value, shipped));
        }

        return family;
    }

    private static FontFile? Open(FontSource? font, DiagnosticBag diagnostics)
    {
        if (font is null)
        {
            return null;
        }

        var file = new FontFile(font.Path.Value, font.Content);
        try
        {
            _ = FontFace.For(file).Metrics;
            return file;
        }
        catch (FontFileException exception)
        {
            diagnostics.Report(WritingDiagnostics.UnusableFont(font.Path.Span, Quote.Short(font.Path.Value), exception.Reason));
            return null;
        }
    }

    // Formats that do not embed fonts need substitutes on machines without the author's font: those of the shipped family of the same kind.
    private static FontFamily CreateFamily(FontFile regular, FontFile bold, FontFile italic, FontFile boldItalic)
    {
        var face = FontFace.For(regular);
        var generic = face.Metrics.IsFixedPitch ? "monospace" : face.Metrics.IsSerif ? "serif" : "sans-serif";
        var similar = ShippedFamilies.All.First(family => family.Generic == generic);
        var name = FontNames.FindFamily(face) ?? face.Metrics.PostScriptName;
        var substitutes = similar.Substitutes.Prepend(similar.Name).Where(other => other != name);
        return new(name, generic, [.. substitutes], regular, bold, italic, boldItalic);
    }
}
