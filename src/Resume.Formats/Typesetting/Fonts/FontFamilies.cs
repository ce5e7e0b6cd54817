using Resume.Formats.Diagnostics;
using Resume.Formats.Model;
using Resume.Formats.Themes;

namespace Resume.Formats.Typesetting.Fonts;

/// <summary>
/// Opens the font families that an author chose. Unusable files and unknown families are reported once, where the source names them first.
/// </summary>
internal sealed class FontFamilies
{
    private readonly DiagnosticBag diagnostics;

    // A list of fallbacks may name the same family many times.
    private readonly Dictionary<string, FontFamily?> byName = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<(FontFile?, FontFile?, FontFile?, FontFile?), FontFamily?> byFiles = [];
    private readonly Dictionary<FontFile, bool> isUsable = [];

    private FontFamilies(DiagnosticBag diagnostics) => this.diagnostics = diagnostics;

    public static FontOverrides Open(FontChoices fonts, DiagnosticBag diagnostics)
    {
        var families = new FontFamilies(diagnostics);
        return new(families.Open(fonts.Text), families.Open(fonts.Heading), families.Open(fonts.Code))
        {
            Fallbacks = [.. fonts.Fallbacks.Select(family => families.Open(family)).OfType<FontFamily>().Distinct()],
        };
    }

    private FontFamily? Open(FontChoice? choice)
    {
        if (choice is null)
        {
            return null;
        }

        if (choice.Name is { } name)
        {
            return byName.TryGetValue(name.Value, out var known) ? known : byName[name.Value] = FindShipped(name);
        }

        var files = (Open(choice.Regular), Open(choice.Bold), Open(choice.Italic), Open(choice.BoldItalic));
        return byFiles.TryGetValue(files, out var family) ? family : byFiles[files] = CreateFamily(files);
    }

    private FontFamily? FindShipped(Located<string> name)
    {
        var family = ShippedFamilies.Find(name.Value);
        if (family is null)
        {
            var shipped = ShippedFamilies.All.Select(known => known.Name);
            diagnostics.Report(ReadingDiagnostics.UnknownFontFamily(name.Span, name.Value, shipped));
        }

        return family;
    }

    private FontFile? Open(FontSource? font)
    {
        if (font is null)
        {
            return null;
        }

        var file = new FontFile(font);
        if (!isUsable.TryGetValue(file, out var usable))
        {
            isUsable[file] = usable = TryOpen(file);
        }

        return usable ? file : null;
    }

    private bool TryOpen(FontFile file)
    {
        try
        {
            FontFaces.Get(file);
            return true;
        }
        catch (FontFileException exception)
        {
            diagnostics.Report(
                WritingDiagnostics.UnusableFont(file.Place.GetValueOrDefault(), Quote.Short(file.Path), exception.Reason));
            return false;
        }
    }

    private static FontFamily? CreateFamily((FontFile? Regular, FontFile? Bold, FontFile? Italic, FontFile? BoldItalic) files)
    {
        var (regular, bold, italic, boldItalic) = files;
        var upright = regular ?? bold ?? italic ?? boldItalic;
        return upright is null
            ? null
            : CreateFamily(upright, bold ?? upright, italic ?? upright, boldItalic ?? bold ?? italic ?? upright);
    }

    // Formats that do not embed fonts need substitutes on machines without the author's font: those of the shipped family of the same kind.
    private static FontFamily CreateFamily(FontFile regular, FontFile bold, FontFile italic, FontFile boldItalic)
    {
        var face = FontFaces.Get(regular);
        var generic = face.Metrics.IsFixedPitch ? "monospace" : face.Metrics.IsSerif ? "serif" : "sans-serif";
        var similar = ShippedFamilies.All.First(family => family.Generic == generic);
        var name = FontNames.FindFamily(face) ?? face.Metrics.PostScriptName;
        var substitutes = similar.Substitutes.Prepend(similar.Name).Where(other => other != name);
        return new(name, generic, [.. substitutes], regular, bold, italic, boldItalic);
    }
}
