using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using HarfBuzzSharp;
using Resume.Formats.Limits;
using Resume.Formats.Text;
using Resume.Formats.Themes;
using Resume.Formats.Typesetting.Fonts;

namespace Resume.Formats.Typesetting.Shaping;

/// <summary>Divides text into items, each shaped in one step, and collects the characters that no font has. Not thread-safe.</summary>
internal sealed class Itemizer(FontFallbackCache fallbacks, MissingCharacters missingCharacters, Budget budget)
{
    // Stands for any font: spaces, punctuation, digits and ignorable characters are shown in the font of the letters around them.
    private const byte Any = FontFallback.Any;

    // From a comma between two links to the next letter it is not far; farther away it does not matter which font a comma has.
    private const int FarthestLetter = 100;

    /// <summary>U+25A1 WHITE SQUARE, shown for each character that no font has.</summary>
    public const char Box = '\u25A1';

    // A font that has the box.
    private static readonly FontFile BoxFile = new("Themes/Fonts/DejaVuSans/DejaVuSans.ttf");

    private static readonly FrozenSet<Script> EastAsian =
        FrozenSet.Create(Script.Han, Script.Hiragana, Script.Katakana, Script.Hangul, Script.Bopomofo);

    private readonly ScriptFinder scripts = new();
    private byte[] fonts = [];

    /// <param name="source">The text.</param>
    /// <param name="levels">The embedding level of each character, or empty where the whole text is left-to-right.</param>
    /// <param name="rightToLeft">Whether the paragraph is right-to-left.</param>
    /// <param name="items">The list that gets the items, in logical order.</param>
    public void Itemize(StyledText source, ReadOnlySpan<byte> levels, bool rightToLeft, List<TextItem> items)
    {
        var text = source.Text;
        if (fonts.Length < text.Length)
        {
            fonts = new byte[text.Length * 2];
        }

        scripts.Find(text, levels, rightToLeft);

        foreach (var span in source.Spans)
        {
            var fallback = fallbacks.For(span.Format);
            FindFonts(text, span, fallback);
            AddItems(text, span, fallback, levels, items);
        }
    }

    private void AddItems(string text, StyledSpan span, FontFallback fallback, ReadOnlySpan<byte> levels, List<TextItem> items)
    {
        var start = span.Start;
        for (var i = start + 1; i <= span.End; i++)
        {
            if (i < span.End && fonts[i] == fonts[start] && scripts[i] == scripts[start] && (levels.IsEmpty || levels[i] == levels[start]))
            {
                continue;
            }

            var missing = fonts[start] == FontFallback.Missing;
            var file = missing ? BoxFile : fallback.File(fonts[start]);
            var level = levels.IsEmpty ? (byte)0 : levels[start];
            var item = new TextItem(start, i, span, file, FontFaces.Get(file), scripts[start], level, missing);
            foreach (var part in SmallCapitals.Divide(text, item))
            {
                Add(items, part);
            }

            start = i;
        }
    }

    // Adjacent spans with the same look are shaped together, so that kerning and ligatures work across them.
    private void Add(List<TextItem> items, in TextItem item)
    {
        if (items is [.., var last]
            && last.Face == item.Face
            && last.Script == item.Script
            && last.Level == item.Level
            && last.Missing == item.Missing
            && last.DrawsCapitals == item.DrawsCapitals
            && last.Span.Element == item.Span.Element
            && last.Span.Format == item.Span.Format)
        {
            items[^1] = last with { End = item.End };
        }
        else
        {
            if (items.Count > 0)
            {
                budget.SpendRun(items[^1].End - items[^1].Start, item.Span.Source);
            }

            items.Add(item);
        }
    }

    private void FindFonts(string text, in StyledSpan span, FontFallback fallback)
    {
        for (var i = span.Start; i < span.End;)
        {
            var c = text[i];

            // Most grapheme clusters are one character.
            if (c < '\u0300' && (i + 1 == span.End || text[i + 1] < '\u0300') && fallback.PrimaryCovers(c))
            {
                var isNeutral = c is ' ' or '\u00AD' || (!HasLatinFont(scripts[i]) && ScriptFinder.GetScript(c) == Script.Common);
                fonts[i] = isNeutral ? Any : (byte)0;
                i++;
                continue;
            }

            var cluster = text.AsSpan(i, Math.Min(StringInfo.GetNextTextElementLength(text, i), span.End - i));
            var font = cluster is " " || IsInvisible(cluster) ? Any : fallback.Find(cluster);
            if (font == FontFallback.Missing)
            {
                missingCharacters.Add(cluster, fallback, span.Source);
            }

            fonts.AsSpan(i, cluster.Length).Fill(font != FontFallback.Missing && IsNeutral(cluster) ? Any : font);
            i += cluster.Length;
        }

        ResolveNeutrals(text, span, fallback);
    }

    // Between East Asian letters, digits and ASCII punctuation are in the font of Latin letters, as in Word and in browsers.
    private static bool HasLatinFont(Script script) => script == Script.Latin || EastAsian.Contains(script);

    // Characters between letters are shown in the letters' font if it has them, so that a line has few runs that look alike. Between
    // letters of two fonts, the first face is tried. This follows UAX #24, 5.1, which does the same for scripts.
    private void ResolveNeutrals(string text, in StyledSpan span, FontFallback fallback)
    {
        for (var i = span.Start; i < span.End;)
        {
            var end = i + 1;
            if (fonts[i] == Any)
            {
                while (end < span.End && fonts[end] == Any && scripts[end] == scripts[i])
                {
                    end++;
                }

                var before = i > span.Start && scripts[i - 1] == scripts[i] ? fonts[i - 1] : Any;
                var after = end < span.End && scripts[end] == scripts[i] ? fonts[end] : Any;
                var font = (before, after) switch
                {
                    (Any, Any) => FindNearestFont(text, i, fallback),
                    (Any, _) => after,
                    (_, Any) => before,
                    _ => before == after ? before : (byte)0,
                };
                Resolve(text.AsSpan(i, end - i), fonts.AsSpan(i, end - i), font, fallback);
            }

            i = end;
        }
    }

    // The font of the nearest letter, for spans without one, such as a comma between two links.
    private byte FindNearestFont(string text, int index, FontFallback fallback)
    {
        if (scripts[index] == Script.Latin)
        {
            return Any;
        }

        for (var distance = 1; distance <= FarthestLetter; distance++)
        {
            if (IsLetter(index - distance))
            {
                return fallback.Find(text.AsSpan(index - distance, 1));
            }

            if (IsLetter(index + distance))
            {
                return fallback.Find(text.AsSpan(index + distance, 1));
            }
        }

        return Any;

        bool IsLetter(int i) => i >= 0 && i < text.Length && scripts[i] == scripts[index] && char.IsLetter(text[i]);
    }

    private static void Resolve(ReadOnlySpan<char> neutrals, Span<byte> resolved, byte font, FontFallback fallback)
    {
        for (var i = 0; i < neutrals.Length;)
        {
            var cluster = neutrals[i..(i + StringInfo.GetNextTextElementLength(neutrals[i..]))];
            var fits = font is not (Any or FontFallback.Missing) && fallback.Covers(font, cluster);
            resolved.Slice(i, cluster.Length).Fill(fits ? font : IsInvisible(cluster) ? (byte)0 : fallback.Find(cluster));
            i += cluster.Length;
        }
    }

    private static bool IsNeutral(ReadOnlySpan<char> cluster) =>
        Rune.DecodeFromUtf16(cluster, out var rune, out _) == System.Buffers.OperationStatus.Done
        && ScriptFinder.GetScript(rune.Value) == Script.Common;

    private static bool IsInvisible(ReadOnlySpan<char> cluster)
    {
        foreach (var rune in cluster.EnumerateRunes())
        {
            if (!UnicodeTable.IsIgnorable(rune.Value))
            {
                return false;
            }
        }

        return true;
    }
}
