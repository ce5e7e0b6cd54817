using System.Text;
using Resume.Formats.Diagnostics;

namespace Resume.Formats.Typesetting.Shaping;

/// <summary>Says which characters no font has: each once for a run of the source, however often it stands there.</summary>
internal sealed class MissingCharacters(DiagnosticBag diagnostics)
{
    private readonly HashSet<(Rune Character, SourceSpan Span)> reported = [];

    public void Report(ReadOnlySpan<char> cluster, FontChain chain, SourceSpan span)
    {
        var any = false;
        Span<char> alone = stackalloc char[2];

        foreach (var rune in cluster.EnumerateRunes())
        {

            if (chain.Find(alone[..rune.EncodeToUtf16(alone)]) == FontChain.Missing)
            {
                Report(rune, span);
                any = true;
            }
        }

        // No font has all of the cluster, though each part of it is in one.
        if (!any)
        {
            Rune.DecodeFromUtf16(cluster, out var first, out _);
            Report(first, span);
        }
    }

    private void Report(Rune character, SourceSpan span)
    {
        if (reported.Add((character, span)))
        {
            diagnostics.Report(TypesettingRules.MissingCharacter(span, character));
        }
    }
}
