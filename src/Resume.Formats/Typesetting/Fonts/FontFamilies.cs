using Resume.Formats.Diagnostics;
using Resume.Formats.Model;
using Resume.Formats.Themes;

namespace Resume.Formats.Typesetting.Fonts;

/// <summary>The families that an author names -> families of a theme. Files that are no fonts are reported where the author names them.</summary>
internal static class FontFamilies
{
    public static FontOverrides Open(FontChoices fonts, DiagnosticBag diagnostics)
    {
        FontFamily? Family(FontChoice? choice) => choice is null ? null : Open(choice, diagnostics);

        return new(Family(fonts.Text), Family(fonts.Heading), Family(fonts.Code))
        {
            Fallbacks = [.. fonts.Fallbacks.Select(Family).OfType<FontFamily>()],
        };
    }

    private static FontFamily? Open(FontChoice choice, DiagnosticBag diagnostics)
    {
        if (choice.Name is { } name)
        {
            return Shipped(name, diagnostics);
        }

        var regular = Open(choice.Regular, diagnostics);
        var bold = Open(choice.Bold, diagnostics);
        var italic = Open(choice.Italic, diagnostics);
        var boldItalic = Open(choice.BoldItalic, diagnostics);
        var upright = regular ?? bold ?? italic ?? boldItalic;
        return upright is null ? null : Family(upright, bold ?? upright, italic ?? upright, boldItalic ?? bold ?? italic ?? upright);
    }

    private static FontFamily? Shipped(Located<string> name, DiagnosticBag diagnostics)
    {
        var family = ShippedFamilies.Find(name.Value);
        if (family is null)
        {
            diagnostics.Report(ReadingDiagnostics.UnknownFontFamily(name.Span, name.Value, ShippedFamilies.All.Select(known => known.Name)));
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

    // Where a reader's machine lacks the author's font, what would stand there without it stands in: a family of its kind.
    private static FontFamily Family(FontFile regular, FontFile bold, FontFile italic, FontFile boldItalic)
    {
        var face = FontFace.For(regular);
        var generic = face.Metrics.IsFixedPitch ? "monospace" : face.Metrics.IsSerif ? "serif" : "sans-serif";
        var like = ShippedFamilies.All.First(family => family.Generic == generic);
        var name = FontNames.FamilyOf(face) ?? face.Metrics.PostScriptName;
        return new(name, generic, [.. like.Substitutes.Prepend(like.Name).Where(other => other != name)], regular, bold, italic, boldItalic);
    }
}
