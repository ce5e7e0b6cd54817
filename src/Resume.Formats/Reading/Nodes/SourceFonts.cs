using Resume.Formats.Diagnostics;
using Resume.Formats.Model;

namespace Resume.Formats.Reading.Nodes;

/// <summary>The font files that a source names, each read once under all spellings of its path, up to a limit.</summary>
internal sealed class SourceFonts
{
    /// <summary>Three families of four files.</summary>
    public const int MostFiles = 12;

    /// <summary>Three fonts with all characters of Chinese.</summary>
    public const int MostBytes = 64 << 20;

    private readonly Dictionary<string, FontSource?> known = new(StringComparer.Ordinal);
    private long bytes;
    private bool isFull;

    /// <summary>The font file at a path; null if it cannot be read, which is reported once.</summary>
    public FontSource? Read(Located<string> path, ReadingContext context)
    {
        var normal = Normalize(path.Value);
        if (!known.TryGetValue(normal, out var font) && HasRoom(path, context))
        {
            font = context.ReadFile(path) is { } content ? Add(new(path, content), context) : null;
            known.Add(normal, font);
        }

        return font is null ? null : font with { Path = path };
    }

    private bool HasRoom(Located<string> path, ReadingContext context)
    {
        if (known.Count == MostFiles && !isFull)
        {
            isFull = true;
            context.Report(LimitDiagnostics.TooManyFonts(path.Span, MostFiles));
        }

        return !isFull;
    }

    private FontSource? Add(FontSource font, ReadingContext context)
    {
        bytes += font.Content.Length;
        if (bytes <= MostBytes)
        {
            return font;
        }

        isFull = true;
        context.Report(LimitDiagnostics.FontsTooLarge(font.Path.Span, MostBytes));
        return null;
    }

    // As the file system is asked for it: `a/../b` is `b`. Invalid paths stay as they are, to be reported.
    private static string Normalize(string path)
    {
        var parts = new List<string>();
        foreach (var part in path.Split('/'))
        {
            if (part == ".." && parts is [.., not ".."])
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else if (part is not ("" or "."))
            {
                parts.Add(part);
            }
        }

        return path.StartsWith('/') ? path : string.Join('/', parts);
    }
}
