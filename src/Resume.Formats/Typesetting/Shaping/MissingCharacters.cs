using System.Text;
using Resume.Formats.Diagnostics;

namespace Resume.Formats.Typesetting.Shaping;

/// <summary>
/// Collects the characters that no font has. Each is reported once for a document, where it first appears, with the others of that text.
/// </summary>
internal sealed class MissingCharacters(DiagnosticBag diagnostics)
{
    private const int MostTexts = 20;

    private readonly HashSet<Rune> known = [];
    private readonly Dictionary<SourceSpan, List<Rune>> bySpan = [];
    private readonly List<(SourceSpan Span, List<Rune> Characters)> texts = [];

    /// <summary>All characters that no font has.</summary>
    public IReadOnlySet<Rune> All => known;

    /// <summary>Adds the characters of a grapheme cluster that no face shows as a whole.</summary>
    /// <param name="cluster">The cluster.</param>
    /// <param name="fallback">The faces.</param>
    /// <param name="span">The text that contains it.</param>
    public void Add(ReadOnlySpan<char> cluster, FontFallback fallback, SourceSpan span)
    {
        var any = false;
        Span<char> alone = stackalloc char[2];

        foreach (var rune in cluster.EnumerateRunes())
        {
            if (fallback.Find(alone[..rune.EncodeToUtf16(alone)]) == FontFallback.Missing)
            {
                Add(rune, span);
                any = true;
            }
        }

        // Each character is in a font, but no font has all of them.
        if (!any)
        {
            Rune.DecodeFromUtf16(cluster, out var first, out _);
            Add(first, span);
        }
    }

    /// <summary>Reports the characters added since the last report: those of many texts together, as each may have one of its own.</summary>
    public void Report()
    {
        foreach (var (span, characters) in texts.Take(MostTexts - 1))
        {
            Report(span, characters);
        }

        if (texts.Count >= MostTexts)
        {
            Report(texts[MostTexts - 1].Span, [.. texts.Skip(MostTexts - 1).SelectMany(text => text.Characters)]);
        }

        texts.Clear();
        bySpan.Clear();
    }

    private void Report(SourceSpan span, List<Rune> characters)
    {
        var (script, font) = ScriptNames.Find(characters);
        diagnostics.Report(WritingDiagnostics.MissingCharacters(span, characters, script, font));
    }

    private void Add(Rune character, SourceSpan span)
    {
        if (!known.Add(character))
        {
            return;
        }

        if (!bySpan.TryGetValue(span, out var characters))
        {
            bySpan.Add(span, characters = []);
            texts.Add((span, characters));
        }

        characters.Add(character);
    }
}
