using System.Buffers;

namespace Resume.Formats.Reading;

/// <summary>Characters that no text holds and no output can show: controls but for tab and line breaks, halves of surrogate pairs, and noncharacters.</summary>
internal static class ForbiddenCharacters
{
    /// <summary>All but lone surrogates, which need a look at their neighbours; well-formed UTF-8 has none of those.</summary>
    public static SearchValues<char> All { get; } = SearchValues.Create(
    [
        .. Range(0x00, 0x08), .. Range(0x0B, 0x0C), .. Range(0x0E, 0x1F), (char)0x7F, .. Range(0x80, 0x84), .. Range(0x86, 0x9F),
        .. Range(0xFDD0, 0xFDEF), (char)0xFFFE, (char)0xFFFF,
    ]);

    /// <summary>The place of the first one, or -1; an escape in a quoted text can hold any.</summary>
    public static int IndexIn(ReadOnlySpan<char> text)
    {
        var first = text.IndexOfAny(All);
        for (var i = text.IndexOfAnyInRange('\uD800', '\uDFFF'); i >= 0 && i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
            }
            else if (char.IsSurrogate(text[i]))
            {
                return first < 0 ? i : Math.Min(first, i);
            }
        }

        return first;
    }

    private static IEnumerable<char> Range(int first, int last) => Enumerable.Range(first, last - first + 1).Select(code => (char)code);
}
