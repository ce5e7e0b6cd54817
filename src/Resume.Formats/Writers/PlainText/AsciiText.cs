using System.Collections.Frozen;
using System.Text;
using Resume.Formats.Diagnostics;
using Resume.Formats.Text;

namespace Resume.Formats.Writers.PlainText;

/// <summary>
/// Text -> ASCII, as far as possible: `naïve → “cliché”` becomes `naive -> "cliche"`. Characters without an equivalent are kept, and
/// reported once.
/// </summary>
internal sealed class AsciiText
{
    // As many as fit on a line of a terminal.
    private const int MaxReported = 8;

    private static readonly Lazy<FrozenDictionary<Rune, string>> Layout = new(Read);

    private readonly List<(Rune Character, SourceSpan Span)> unconverted = [];

    /// <summary>Converts a text.</summary>
    public string Convert(string text, SourceSpan span = default)
    {
        if (Ascii.IsValid(text))
        {
            return text;
        }

        var ascii = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.IsAscii)
            {
                ascii.Append((char)rune.Value);
            }
            else if ((AsciiTable.Find(rune) ?? Layout.Value.GetValueOrDefault(rune)) is { } replacement)
            {
                ascii.Append(replacement);
            }
            else if (!IsAccent(rune) || ascii.Length == 0 || !char.IsAsciiLetter(ascii[^1]))
            {
                unconverted.Add((rune, span));
                ascii.Append(rune.ToString());
            }
        }

        return ascii.ToString();
    }

    /// <summary>Reports the characters that were not converted, at the first of them in the source.</summary>
    public void Report(SourceSpan start, DiagnosticBag diagnostics)
    {
        if (unconverted.Count > 0)
        {
            var characters = unconverted.Select(each => each.Character.ToString()).Distinct(StringComparer.Ordinal).ToList();
            var first = unconverted.Select(each => each.Span).FirstOrDefault(span => span.File is not null, start);
            var remaining = Math.Max(0, characters.Count - MaxReported);
            diagnostics.Report(WritingDiagnostics.NotAscii(first, [.. characters.Take(MaxReported)], remaining));
        }
    }

    // Some systems store letters and accents as separate characters.
    private static bool IsAccent(Rune rune) => rune.Value is >= 0x300 and <= 0x36F;

    private static FrozenDictionary<Rune, string> Read()
    {
        var replacements = new Dictionary<Rune, string>();
        // Spaces of all widths, and invisible characters that control line breaks and emoji.
        foreach (var space in "\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u3000".EnumerateRunes())
        {
            replacements.Add(space, " ");
        }

        foreach (var invisible in "\u00ad\u200b\u200e\u200f\u2060\ufe0e\ufe0f\ufeff".EnumerateRunes())
        {
            replacements.Add(invisible, "");
        }

        return replacements.ToFrozenDictionary();
    }
}
