using System.Globalization;
using System.Text;
using HarfBuzzSharp;
using Resume.Formats.Text;
using Resume.Formats.Typesetting.Fonts;
using Buffer = HarfBuzzSharp.Buffer;

namespace Resume.Formats.Typesetting.Shaping;

/// <summary>Small capitals: the font's own, or else capitals of a smaller size.</summary>
internal static class SmallCapitals
{
    // A capital of this share of the size is a little higher than a small letter, as true small capitals are.
    private const double Scale = 0.8;

    private static readonly Feature[] FromSmallLetters = [new(Tag.Parse("smcp"), 1)];

    /// <summary>
    /// Divides an item whose face has no small capitals in parts: capitals are drawn instead of small letters, in a smaller size. The text
    /// stays the author's.
    /// </summary>
    public static IEnumerable<TextItem> Divide(string text, TextItem item)
    {
        var format = item.Span.Format;
        if (!format.SmallCaps || item.Missing || !HasCase(text, item) || HasOwn(text, item))
        {
            yield return item;
            yield break;
        }

        var plain = format with { SmallCaps = false };
        var large = item with { Span = item.Span with { Format = plain } };
        var reduced = plain with { Size = format.Size * Scale, Tracking = format.Tracking * Scale };
        var small = item with { DrawsCapitals = true, Span = item.Span with { Format = reduced } };
        for (var start = item.Start; start < item.End;)
        {
            var isSmall = IsSmall(text, start, format);
            var end = start + 1;
            while (end < item.End && (IsPartOfLetter(text, end) || IsSmall(text, end, format) == isSmall))
            {
                end++;
            }

            yield return (isSmall ? small : large) with { Start = start, End = end };
            start = end;
        }
    }

    /// <summary>Fills a buffer with the capitals of a text; each is in the cluster of its letter.</summary>
    public static void Fill(Buffer buffer, string text, int start, int end, bool turkic)
    {
        for (var i = start; i < end;)
        {
            Rune.DecodeFromUtf16(text.AsSpan(i), out var letter, out var length);
            foreach (var capital in UpperCase.Map(letter, turkic).EnumerateRunes())
            {
                buffer.Add((uint)capital.Value, (uint)i);
            }

            i += length;
        }
    }

    // Digits and punctuation beside small capitals of a fixed size would look too large, but capitals at the beginning of a word do not.
    private static bool IsSmall(string text, int index, TextFormat format) =>
        format.Case != LetterCase.AsWritten || char.IsLower(text, index);

    private static bool IsPartOfLetter(string text, int index) =>
        char.IsLowSurrogate(text[index]) || CharUnicodeInfo.GetUnicodeCategory(text, index) == UnicodeCategory.NonSpacingMark;

    // Letters of most scripts are neither small nor capital.
    private static bool HasCase(string text, in TextItem item)
    {
        var letters = text.AsSpan(item.Start, item.End - item.Start);
        var hasLetters = false;
        foreach (var letter in letters)
        {
            if (char.IsUpper(letter) || char.IsLower(letter) || char.IsSurrogate(letter))
            {
                return true;
            }

            hasLetters |= char.IsLetter(letter);
        }

        return !hasLetters;
    }

    // A font may have small capitals of Latin letters only.
    private static bool HasOwn(string text, in TextItem item)
    {
        for (var i = item.Start; i < item.End; i++)
        {
            if (char.IsLetter(text[i]))
            {
                var letter = char.ToLowerInvariant(text[i]);
                return item.Face.SmallCaps.GetOrAdd(
                    item.Script, static (script, known) => Substitutes(known.Face, script, known.letter), (item.Face, letter));
            }
        }

        return true;
    }

    private static bool Substitutes(FontFace face, Script script, char letter)
    {
        using var buffer = new Buffer { ContentType = ContentType.Unicode };
        buffer.Add(letter, 0);
        buffer.Direction = Direction.LeftToRight;
        buffer.Script = script;
        face.HarfBuzz.Shape(buffer, FromSmallLetters);
        return buffer.GetGlyphInfoSpan() is [var glyph, ..] && glyph.Codepoint != face.GlyphFor(letter);
    }
}
