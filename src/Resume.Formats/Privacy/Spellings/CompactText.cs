using System.Buffers;
using System.Text;

namespace Resume.Formats.Privacy.Spellings;

/// <summary>A text reduced to what all of its spellings share: its letters and digits, without what is between them.</summary>
/// <param name="Raw">The text.</param>
/// <param name="Letters">Its letters and digits, in lower case and without accents.</param>
/// <param name="Origins">For each of these, the index of its character in the text.</param>
internal sealed record CompactText(string Raw, string Letters, int[] Origins)
{
    /// <summary>Nothing is found across this character: it separates values that are not shown side by side.</summary>
    public const char Barrier = '\u0002';

    /// <summary>The edge of an element or a run: shown without a space, but a word may end there.</summary>
    public const char Seam = '\u0001';

    private static readonly SearchValues<char> Folded = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789");

    /// <summary>Reduces a text.</summary>
    public static CompactText Create(string raw)
    {
        var letters = new StringBuilder(raw.Length);
        var origins = new List<int>(raw.Length);
        var at = 0;
        foreach (var rune in raw.EnumerateRunes())
        {
            // Most texts are mostly these.
            if (rune.IsAscii && char.IsAsciiLetterOrDigit((char)rune.Value))
            {
                letters.Append(char.ToLowerInvariant((char)rune.Value));
                origins.Add(at++);
                continue;
            }

            var folded = rune.Value == Barrier ? "\u0002" : LetterFolding.Fold(rune);
            letters.Append(folded);
            for (var i = 0; i < folded.Length; i++)
            {
                origins.Add(at);
            }

            at += rune.Utf16SequenceLength;
        }

        return new(raw, letters.ToString(), [.. origins]);
    }

    /// <summary>Only the letters and digits of a text.</summary>
    public static string Fold(string raw)
    {
        // Numbers and many words.
        if (!raw.AsSpan().ContainsAnyExcept(Folded))
        {
            return raw;
        }

        var letters = new StringBuilder(raw.Length);
        foreach (var rune in raw.EnumerateRunes())
        {
            letters.Append(LetterFolding.Fold(rune));
        }

        return letters.ToString();
    }

    /// <summary>The index in the text after the last of some letters.</summary>
    public int EndOf(int lastLetter) =>
        Origins[lastLetter] + (char.IsHighSurrogate(Raw[Origins[lastLetter]]) && Origins[lastLetter] + 1 < Raw.Length ? 2 : 1);
}
