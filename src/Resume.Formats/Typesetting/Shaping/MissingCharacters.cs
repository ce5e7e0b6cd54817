using System.Text;
using Resume.Formats.Diagnostics;

namespace Resume.Formats.Typesetting.Shaping;

/// <summary>Says which characters no font has: each once for a document, however often it stands there, and those of one text together.</summary>
internal sealed class MissingCharacters(DiagnosticBag diagnostics)
{
    private readonly HashSet<Rune> known = [];
    private readonly Dictionary<SourceSpan, List<Rune>> bySpan = [];
    private readonly List<(SourceSpan Span, List<Rune> Characters)> texts = [];

    public void Add(ReadOnlySpan<char> cluster, FontChain chain, SourceSpan span)
    {
        var any = false;
        Span<char> alone = stackalloc char[2];

        foreach (var rune in cluster.EnumerateRunes())
        {
            if (chain.Find(alone[..rune.EncodeToUtf16(alone)]) == FontChain.Missing)
            {
                Add(rune, span);
                any = true;
            }
        }

        // No font has all of the cluster, though each part of it is in one.
        if (!any)
        {
            Rune.DecodeFromUtf16(cluster, out var first, out _);
            Add(first, span);
        }
    }

    /// <summary>Reports what was added since it last was.</summary>
    public void Report()
    {
        foreach (var (span, characters) in texts)
        {
            diagnostics.Report(WritingDiagnostics.MissingCharacters(span, characters));
        }

        texts.Clear();
        bySpan.Clear();
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
