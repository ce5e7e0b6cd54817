using Resume.Formats.Diagnostics;
using Resume.Formats.Model;

namespace Resume.Formats.Reading.Nodes;

/// <summary>The font files that a source names, each read once under all spellings of its path, up to a limit.</summary>
/// <param name="allowance">What may still be read.</param>
internal sealed class SourceFonts(FontAllowance allowance)
{
    private readonly Dictionary<string, FontSource?> known = new(StringComparer.Ordinal);

    /// <summary>The font file at a path; null if it cannot be read, which is reported once.</summary>
    public FontSource? Read(Located<string> path, ReadingContext context)
    {
        var normal = RelativePath.Normalize(context.FromSource(path));
        if (!known.TryGetValue(normal, out var font) && HasRoom(path, context))
        {
            font = context.ReadFile(path) is { } content ? Add(new(path, content), context) : null;
            known.Add(normal, font);
        }

        return font is null ? null : font with { Path = path };
    }

    private bool HasRoom(Located<string> path, ReadingContext context)
    {
        if (allowance.IsFull)
        {
            return false;
        }

        if (!allowance.TakeFile())
        {
            context.Report(LimitDiagnostics.TooManyFonts(path.Span, FontAllowance.MostFiles));
        }

        return !allowance.IsFull;
    }

    private FontSource? Add(FontSource font, ReadingContext context)
    {
        if (allowance.TakeBytes(font.Content.Length))
        {
            return font;
        }

        context.Report(LimitDiagnostics.FontsTooLarge(font.Path.Span, FontAllowance.MostBytes));
        return null;
    }
}
